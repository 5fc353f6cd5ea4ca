// Contacts of a person: write the name in the first line
WITH 'Wanjiru Kamande' AS name
MATCH (person:Person {name: name})-[spoke:SPOKE_WITH]-(other:Entity)
RETURN person, spoke, other
