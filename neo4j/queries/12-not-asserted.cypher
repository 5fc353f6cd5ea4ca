// What did not happen or is not certain: denied, planned, cancelled, alleged
MATCH (event:Event)-[report:REPORTED_IN]->(article:Article)
WHERE event.modality <> 'asserted'
RETURN event.modality AS modality, event.type AS type, event.start AS date, report.text AS sentence, article.title AS article
ORDER BY modality, coalesce(date, '') DESC
LIMIT 100
