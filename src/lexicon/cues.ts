/**
 * Words that report speech: verbs, nouns and prepositions. Source: public knowledge of English, reviewed by hand. All forms are
 * written out, so that nothing here guesses at inflection.
 */
import { PARTICLE_VERBS, PARTICLES, VERBS } from './cues/verbs.ts'
import { list, rows } from './table.ts'

export interface CueVerb {
  readonly lemma: string
  /** Every inflected form, lemma first. One word each; particles are in `particle`. */
  readonly forms: readonly string[]
  /** Takes a that-clause: `said that …`. */
  readonly clause: boolean
  /** Takes the person spoken to as its object: `told reporters`. */
  readonly addressee: boolean
  /** Is found beside a quotation: `"…," she added`. */
  readonly quotation: boolean
  /** Reports a mere belief or feeling (`think`): a statement only beside a quotation or with a witness of speech. */
  readonly weak: boolean
  /** The speaker says that it is not so. */
  readonly denial: boolean
  /** A second word that belongs to it: `point out`. */
  readonly particle: string | null
}

function cueVerb(columns: string[]): CueVerb {
  const [forms, flags = ''] = columns
  const all = list(forms)
  const lemma = all[0] ?? ''
  return {
    lemma,
    forms: all,
    clause: flags.includes('c'),
    addressee: flags.includes('a'),
    quotation: flags.includes('q'),
    weak: flags.includes('w'),
    denial: flags.includes('d'),
    particle: PARTICLES[lemma] ?? null,
  }
}

/** The verbs that report speech. No form belongs to two of them. */
export const CUE_VERBS: readonly CueVerb[] = rows(VERBS + PARTICLE_VERBS).map(cueVerb)

/** Nouns of speech whose that-clause is what was said (`his claim that …`), singular and plural; of others (`report`, `call`, `response`) it may be anything. */
export const CUE_NOUNS = [
  'statement',
  'statements',
  'claim',
  'claims',
  'assertion',
  'assertions',
  'allegation',
  'allegations',
  'accusation',
  'accusations',
  'announcement',
  'declaration',
  'warning',
  'warnings',
  'denial',
  'promise',
  'pledge',
  'vow',
  'threat',
  'admission',
  'argument',
  'insistence',
  'remark',
  'remarks',
  'comment',
  'comments',
  'prediction',
  'suggestion',
] as const

/** Words before the speaker that report speech without a verb. Longest first where one begins another. */
export const CUE_PREPOSITIONS = [
  'in the words of',
  'in the view of',
  'in the opinion of',
  'to quote',
  'as quoted by',
  'quoting',
  'citing',
  'according to',
  'as per',
  'per',
] as const

/** Verbs that are no speech by themselves but are it where part of what follows is quoted: `called the deal "a disaster"`. All forms. */
export const LABEL_VERBS: ReadonlySet<string> = new Set(
  `call calls called calling brand brands branded branding label labels labeled labelled labeling labelling dub dubs dubbed dubbing slam slams slammed
  slamming blast blasts blasted blasting mock mocks mocked mocking ridicule ridicules ridiculed characterize characterizes characterized
  characterise characterises characterised hail hails hailed hailing refer refers referred referring portray portrays portrayed portraying
  decry decries decried decrying cite cites cited citing tout touts touted touting attack attacks attacked attacking deride derides derided
  term terms termed terming speak speaks spoke speaking talk talks talked talking railed rails deplored deplores offered likened liken likens likening defend defends defended defending pronounced pronounces praised compared compares compare`.split(
    /\s+/,
  ),
)

// Verbs, all forms; the words of which one must follow.
const ACTS = `
call;calls;called;calling|for;on;upon
criticize;criticizes;criticized;criticizing;criticise;criticises;criticised;criticising|
condemn;condemns;condemned;condemning|
slam;slams;slammed;slamming|
blast;blasts;blasted;blasting|
lambaste;lambastes;lambasted;lambasting|
decry;decries;decried;decrying|
deride;derides;derided;deriding|
mock;mocks;mocked;mocking|
ridicule;ridicules;ridiculed;ridiculing|
rebuke;rebukes;rebuked;rebuking|
castigate;castigates;castigated;castigating|
applaud;applauds;applauded;applauding|
hail;hails;hailed;hailing|
rubbish;rubbishes;rubbished;rubbishing|
denounce;denounces;denounced;denouncing|
praise;praises;praised;praising|
accuse;accuses;accused;accusing|
predict;predicts;predicted;predicting|
recall;recalls;recalled;recalling|
announces;announced;announcing|
lament;laments;lamented;lamenting|
propose;proposes;proposed;proposing|
warn;warns;warned;warning|of;against;about
deny;denies;denied;denying|
admit;admits;admitted;admitting|
reject;rejects;rejected;rejecting|
dismiss;dismisses;dismissed;dismissing|
demand;demands;demanded;demanding|
promise;promises;promised;promising|
urge;urges;urged;urging|
pledge;pledges;pledged;pledging|
point;points;pointed;pointing|to
describe;describes;described;describing|
cite;cites;cited;citing|
refer;refers;referred;referring|to
talk;talks;talked;talking|about
speak;speaks;spoke;speaking|about
suggest;suggests;suggested;suggesting|
acknowledge;acknowledges;acknowledged;acknowledging|
complain;complains;complained;complaining|of;about
dispute;disputes;disputed;disputing|
refute;refutes;refuted;refuting|
rebut;rebuts;rebutted;rebutting|
debunk;debunks;debunked;debunking|
deplore;deplores;deplored;deploring|
mention;mentions;mentioned;mentioning|
explain;explains;explained;explaining|
note;notes;noted;noting|
argue;argues;argued;arguing|for;against
`

/** Verbs that are acts of speech with the thing said as their object, by form: the words of which one must follow, none where the object follows at once. */
export const SPEECH_ACTS: ReadonlyMap<string, readonly string[]> = new Map(
  rows(ACTS).flatMap(([forms, follows = '']) => list(forms).map((form) => [form, list(follows)] as const)),
)
