// A shortest path of contacts between two: write the names in the first line
WITH 'Torgeir Lunde' AS one, 'Salifou Mainassara' AS two
MATCH (a:Entity {name: one})
MATCH (b:Entity {name: two})
MATCH path = shortestPath((a)-[:SPOKE_WITH*1..6]-(b))
RETURN path
