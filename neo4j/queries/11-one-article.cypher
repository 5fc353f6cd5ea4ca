// All that one article reports: write a part of its title in the first line
WITH 'second call' AS words
MATCH (article:Article)
WHERE toLower(article.title) CONTAINS toLower(words)
WITH article ORDER BY article.id LIMIT 1
MATCH (article)<-[report:REPORTED_IN]-(fact)
OPTIONAL MATCH (fact)<-[part:PARTICIPATED_IN|STATED]-(who:Entity)
RETURN article, report, fact, part, who
