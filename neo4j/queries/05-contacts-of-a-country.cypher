// Contacts of a country's people: write its code in the first line
WITH 'KEN' AS code
MATCH (ours:Entity)-[part:PARTICIPATED_IN {country: code}]->(event:Event {type: 'CONSULT', modality: 'asserted'})
MATCH (event)<-[other:PARTICIPATED_IN]-(theirs:Entity)
WHERE theirs <> ours
RETURN ours, part, event, other, theirs
LIMIT 300
