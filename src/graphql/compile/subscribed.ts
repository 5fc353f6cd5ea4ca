import type { Answer, Compiled, Draft } from './draft.ts'
import { viewConditions } from './event-source.ts'
import { oneArticle } from './entity-lists.ts'
import { compileList } from './list.ts'
import { compileObject } from './object.ts'
import type { Selected } from './selection.ts'
import { participantArgs, tookPart } from './who.ts'

/** The article itself; nothing if it is gone again. */
export function ingestedArticle(articleId: string) {
  return (draft: Draft, field: Selected): Compiled<readonly Answer[]> => {
    const article = oneArticle(draft, 'id', articleId, field)
    return {
      ...article,
      read(value) {
        const answer = article.read(value)
        return answer === null ? [] : [answer]
      },
    }
  }
}

/** The contacts that the article tells and no other article does, of those whom the arguments ask for. */
export function addedContacts(articleId: string) {
  return (draft: Draft, field: Selected): Compiled<readonly Answer[]> => {
    const [a, e, o, tellers] = [draft.name('a'), draft.name('e'), draft.name('a'), draft.name('tellers')]
    return compileList(
      draft,
      field.name,
      {
        from: null,
        open: `MATCH (${a}:Article)<-[:REPORTED_IN]-(${e}:Event)`,
        where: [`${a}.id = ${draft.param('id', articleId)}`, ...viewConditions('Contact', e)],
        joins: [
          ...participantArgs(draft, 'Contact', field.args).map((who) => tookPart(draft, e, who, null, false).match),
          `MATCH (${e})-[:REPORTED_IN]->(${o}:Article)`,
          `WITH ${e}, count(DISTINCT ${o}) AS ${tellers}`,
          `WHERE ${tellers} = 1`,
        ],
        keep: [e],
        order: `${e}.sortDate DESC, ${e}.id`,
      },
      compileObject(draft, 'Contact', e, field.nodes),
    )
  }
}
