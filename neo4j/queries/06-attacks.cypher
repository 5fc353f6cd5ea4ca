// Who attacked whom
MATCH (attacker:Entity)-[attack:ATTACKED]->(attacked:Entity)
RETURN attacker, attack, attacked
ORDER BY coalesce(attack.date, '') DESC
LIMIT 300
