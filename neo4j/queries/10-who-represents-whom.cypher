// Who holds which office of which country or organization
MATCH (person:Person)-[office:REPRESENTS]->(of:Entity)
RETURN person, office, of
LIMIT 300
