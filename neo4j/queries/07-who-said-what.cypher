// What a person said, and to whom: write the name in the first line
WITH 'Davit Lomidze' AS name
MATCH (speaker:Person {name: name})-[stated:STATED]->(statement:Statement)
OPTIONAL MATCH (statement)-[to:ADDRESSED_TO]->(addressee:Entity)
RETURN speaker, stated, statement, to, addressee
LIMIT 100
