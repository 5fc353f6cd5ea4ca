// Who had the most contacts
MATCH (person:Person)-[:PARTICIPATED_IN]->(event:Event {type: 'CONSULT', modality: 'asserted'})
WHERE event.mode IN ['phone', 'meeting', 'talks', 'multilateral']
RETURN person.name AS person, count(DISTINCT event) AS contacts, max(event.start) AS latest
ORDER BY contacts DESC, person
LIMIT 25
