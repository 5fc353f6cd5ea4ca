// Between two, with the sentences: write the names in the first line
WITH 'Ingrid Solbakken' AS one, 'Wanjiru Kamande' AS two
MATCH (:Entity {name: one})-[:PARTICIPATED_IN]->(event:Event)<-[:PARTICIPATED_IN]-(:Entity {name: two})
MATCH (event)-[report:REPORTED_IN]->(article:Article)
RETURN event.start AS date, event.type AS type, event.mode AS mode, event.modality AS modality, report.text AS sentence, article.title AS article
ORDER BY coalesce(date, '') DESC
