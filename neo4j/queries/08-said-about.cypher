// What is said about somebody: write the name in the first line
WITH 'Kenya' AS name
MATCH (about:Entity {name: name})<-[:MENTIONS]-(statement:Statement)-[report:REPORTED_IN]->(article:Article)
OPTIONAL MATCH (speaker:Entity)-[:STATED]->(statement)
RETURN coalesce(speaker.name, statement.speakerText) AS speaker, statement.text AS said, statement.date AS date, article.title AS article
ORDER BY coalesce(date, '') DESC
LIMIT 100
