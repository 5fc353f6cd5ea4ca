/** The words of a list. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Governors of an infinitive, gerund or noun, by what they say of whether it happens. Lemmas. */
export const NEGATING = words(
  'refuse decline fail reject avoid rule forgo skip boycott oppose prevent stop avert shun miss snub',
)
export const CANCELLING = words('cancel postpone scrap abandon suspend shelve delay scuttle derail')
/** "called off", "fell through", "put on hold": verbs of that with what must stand behind them. */
export const CANCELLING_PHRASES: ReadonlyMap<string, RegExp> = new Map([
  ['call', /^off\b/],
  ['put', /^(?:off|on (?:hold|ice))\b/],
  ['fall', /^through\b/],
])
/** With these what was planned does not come about, and what was held has come to nothing: "planned talks collapsed". Lemmas. */
export const FAILING = words('collapse fail founder unravel fizzle')
export const PLANNING = words(
  'plan expect schedule set agree hope intend want prepare aim seek promise pledge vow decide offer invite due arrange announce look slate mean order consider propose',
)
export const HYPOTHETICAL = words(
  'urge threaten warn call demand ask fear risk try attempt like need encourage suggest recommend press discuss request advise favor favour support help able want require predict allow mull weigh plot conspire push pressure implore beg simulate rehearse argue advocate lobby',
)
export const DENYING = words('deny dismiss refute debunk rebut')
/** "was cleared of kicking B". Lemmas. */
export const CLEARING = words('clear acquit exonerate absolve')
export const ALLEGING = words('accuse allege suspect charge blame indict arrest detain')
/** Behind these a gerund is over, or shall be: "agreed to halt fighting". A noun is not ("ended talks with"). */
export const ENDING = words('end halt cease pause quit refrain')
/** What is made ready for a deed: "made bombs to attack", "trained men to kill". */
export const PREPARING = words(
  'make build buy acquire develop smuggle stockpile recruit train deploy mass amass plant hide',
)
/** Motion for a purpose: "flew to Oslo to meet B". What is told as done counts as done. */
export const MOTION = words(
  'travel fly arrive come go head return visit gather convene assemble begin start continue manage stop send dispatch',
)

export const PLANNED_WORDS = words(
  'planned upcoming scheduled forthcoming proposed future next possible potential expected intended prospective',
)
export const CANCELLED_WORDS = words('cancelled canceled postponed aborted scrapped')
export const ALLEGED_WORDS = words('alleged suspected')
export const HYPOTHETICAL_NOUNS = words(
  'threat fear risk possibility prospect danger likelihood call warning plan proposal offer request invitation idea demand need attempt hope willingness readiness possibility plot desire wish urge intention ambition ability capability capacity right chance opportunity permission authority mandate temptation support backing push appetite',
)
export const DENIAL_NOUNS = words('denial refusal')
/** "is opposed to talks with": what is said of what somebody will not have. */
export const AGAINST = words('opposed averse hostile resistant')

/** What is done about a deed, which has happened, whenever that is: "will respond to Israel's strikes". Lemmas. */
export const REACTING = words(
  'answer respond react retaliate avenge condemn denounce deplore mourn investigate probe commemorate remember regret survive recall',
)

/** Where there are none of these, nothing is known to have been: "no reports of strikes". Lemmas. */
export const REPORTS = words('report sign evidence indication word record mention trace')

/** What is done before something is: "preparations for a visit", "the groundwork for talks". Lemmas. */
export const PREPARATIONS = words('preparation arrangement groundwork planning')
/** What is done for something to come about: "is preparing for talks", "working on a call". Lemmas, by the preposition. */
export const WORKING = new Map([
  ['for', words('prepare plan arrange ready brace')],
  ['on', words('work')],
])
/** What befalls a meeting that is yet to be, while it does: "a call was being arranged". Lemmas. */
export const ARRANGING = words(
  'arrange prepare plan discuss organise organize negotiate consider finalise finalize schedule explore mull weigh eye set work',
)
/** What a meeting is before it is: "a summit has been proposed", "is planned". Lemmas. */
export const PROPOSING = words('plan schedule expect envisage envision propose slate announce agree request')
/** Where a meeting is that is yet to be: "in the works", "on the agenda", "under discussion". */
export const PENDING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['in', words('works offing pipeline preparation planning')],
  ['on', words('agenda table cards horizon')],
  ['under', words('discussion consideration preparation')],
])
/** Verbs that say only that something takes place. */
export const HAPPENS = words('take happen occur materialise materialize begin start resume continue go be')
