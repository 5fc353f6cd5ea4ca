import { ARTICLE_FIELDS, MENTION_FIELDS } from './article-fields.ts'
import type { FieldTable } from './draft.ts'
import {
  COUNTRY_FIELDS,
  OFFICE_FIELDS,
  ORGANIZATION_FIELDS,
  PERSON_FIELDS,
  REPRESENTATIVE_FIELDS,
} from './entity-fields.ts'
import { ATTACK_FIELDS, CONTACT_FIELDS, EVENT_FIELDS } from './event-fields.ts'
import { PATH_HOP_FIELDS } from './path-fields.ts'
import { REPORT_FIELDS } from './report-fields.ts'
import { STATEMENT_FIELDS } from './statement-fields.ts'

/** Every type that is read from a node or an edge. Connections and participants compile their own fields. */
export const FIELDS: FieldTable = {
  Article: ARTICLE_FIELDS,
  Attack: ATTACK_FIELDS,
  Contact: CONTACT_FIELDS,
  Country: COUNTRY_FIELDS,
  Event: EVENT_FIELDS,
  Mention: MENTION_FIELDS,
  Office: OFFICE_FIELDS,
  Organization: ORGANIZATION_FIELDS,
  PathHop: PATH_HOP_FIELDS,
  Person: PERSON_FIELDS,
  Report: REPORT_FIELDS,
  Representative: REPRESENTATIVE_FIELDS,
  Statement: STATEMENT_FIELDS,
}
