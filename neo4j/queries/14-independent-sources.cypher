// Facts that several independent sources report: copies of one text count once
MATCH (event:Event)-[report:REPORTED_IN]->(:Article)
WITH event, count(report) AS reports, count(DISTINCT report.sourceKey) AS sources
WHERE reports > 1
RETURN event.start AS date, event.type AS type, event.summary AS summary, reports, sources
ORDER BY sources DESC, reports DESC, coalesce(date, '') DESC
LIMIT 50
