import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.CommunityBootstrapper;

/**
 * A Neo4j server on 127.0.0.1: java Server.java home bolt-port http-port. Port 0 takes a free one. A password for the
 * user neo4j is read from WIREGRAPH_LAUNCHER_PASSWORD; without one there is no authentication. Prints one line
 * "READY bolt-port http-port" and runs until its standard input ends, so that it never outlives whoever started it.
 */
public class Server {
    public static void main(String[] arguments) throws Exception {
        String password = System.getenv("WIREGRAPH_LAUNCHER_PASSWORD");
        boolean secured = password != null && !password.isEmpty();
        Map<String, String> settings = new TreeMap<>();
        settings.put("server.default_listen_address", "127.0.0.1");
        settings.put("server.default_advertised_address", "127.0.0.1");
        settings.put("server.bolt.enabled", "true");
        settings.put("server.bolt.listen_address", "127.0.0.1:" + arguments[1]);
        settings.put("server.http.enabled", "true");
        settings.put("server.http.listen_address", "127.0.0.1:" + arguments[2]);
        settings.put("server.https.enabled", "false");
        settings.put("dbms.security.auth_enabled", String.valueOf(secured));
        settings.put("dbms.usage_report.enabled", "false");
        settings.put("client.allow_telemetry", "false");
        settings.put("server.memory.pagecache.size", "256m");

        CommunityBootstrapper server = new CommunityBootstrapper();
        int status = server.start(Path.of(arguments[0]), settings);
        if (status != 0 || !server.isRunning()) {
            System.exit(status == 0 ? 1 : status);
        }
        DatabaseManagementService service = server.getDatabaseManagementService();
        if (secured) {
            String change = "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED";
            service.database("system").executeTransactionally(change, Map.of("password", password));
        }
        ConnectorPortRegister ports = ((GraphDatabaseAPI) service.database("neo4j"))
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class);
        System.out.println("READY " + ports.getLocalAddress(ConnectorType.BOLT).getPort() + " "
                + ports.getLocalAddress(ConnectorType.HTTP).getPort());
        System.out.flush();
        while (System.in.read() >= 0) {
            // Nothing is said on this channel; that it ends is the message.
        }
        server.stop();
        System.exit(0);
    }
}
