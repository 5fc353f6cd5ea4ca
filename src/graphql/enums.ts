import { diagnosticSchema } from '../model/diagnostic.ts'
import { ASSAULT_MODES, CONSULT_MODES, DATE_PRECISIONS, EVENT_TYPES, MODALITIES, roleSchema } from '../model/event.ts'
import { STATEMENT_KINDS } from '../model/statement.ts'
import { SEARCH_KINDS } from '../store/store.ts'
import { GROUPINGS } from './compile/contact-groups.ts'
import { LINK_KINDS } from './compile/network.ts'
import { PATH_EDGES } from './compile/path-fields.ts'
import { TIMELINE_KINDS } from './compile/timeline.ts'
import { INGEST_OUTCOMES } from './context.ts'

/** The API's spelling of the model's values: `suicide-attack` is `SUICIDE_ATTACK`. */
function upperCase<T extends string>(values: readonly T[]): Record<string, T> {
  return Object.fromEntries(values.map((value) => [value.toUpperCase().replaceAll('-', '_'), value]))
}

/** Maps the schema's enums to the model's values. */
export const ENUMS = {
  EventType: upperCase(EVENT_TYPES),
  EventMode: upperCase([...CONSULT_MODES, ...ASSAULT_MODES]),
  Modality: upperCase(MODALITIES),
  DatePrecision: upperCase(DATE_PRECISIONS),
  Role: upperCase(roleSchema.options),
  StatementKind: upperCase(STATEMENT_KINDS),
  ContactGrouping: upperCase(GROUPINGS),
  LinkKind: upperCase(LINK_KINDS),
  PathRelation: upperCase(Object.keys(PATH_EDGES)),
  TimelineKind: upperCase(TIMELINE_KINDS),
  SearchKind: upperCase(SEARCH_KINDS),
  IngestOutcome: upperCase(INGEST_OUTCOMES),
  DiagnosticLevel: upperCase(diagnosticSchema.shape.level.options),
}
