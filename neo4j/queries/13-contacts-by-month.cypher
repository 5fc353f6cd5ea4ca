// Contacts by month
MATCH (event:Event {type: 'CONSULT', modality: 'asserted'})
WHERE event.mode IN ['phone', 'meeting', 'talks', 'multilateral'] AND event.start IS NOT NULL
RETURN substring(event.start, 0, 7) AS month, count(event) AS contacts
ORDER BY month DESC
LIMIT 120
