// Who spoke with whom: the latest 300 contacts
MATCH (a:Entity)-[spoke:SPOKE_WITH]->(b:Entity)
RETURN a, spoke, b
ORDER BY coalesce(spoke.date, '') DESC
LIMIT 300
