/**
 * Words that report speech: verbs, nouns and prepositions. Source: public knowledge of English, reviewed by hand. All forms are
 * written out, so that nothing here guesses at inflection.
 */
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

// lemma, past, participle if it differs, gerund | flags. c: clause, a: addressee, q: quotation, w: weak, d: denial.
const VERBS = `
say;says;said;saying|cq
tell;tells;told;telling|caq
add;adds;added;adding|cq
state;states;stated;stating|cq
announce;announces;announced;announcing|cq
declare;declares;declared;declaring|cq
claim;claims;claimed;claiming|cq
allege;alleges;alleged;alleging|cq
assert;asserts;asserted;asserting|cq
argue;argues;argued;arguing|cq
insist;insists;insisted;insisting|cq
maintain;maintains;maintained;maintaining|cq
contend;contends;contended;contending|cq
confirm;confirms;confirmed;confirming|cq
acknowledge;acknowledges;acknowledged;acknowledging|cq
admit;admits;admitted;admitting|cq
concede;concedes;conceded;conceding|cq
deny;denies;denied;denying|cqd
dispute;disputes;disputed;disputing|cqd
reject;rejects;rejected;rejecting|qd
dismiss;dismisses;dismissed;dismissing|qd
refute;refutes;refuted;refuting|cqd
warn;warns;warned;warning|caq
caution;cautions;cautioned;cautioning|caq
threaten;threatens;threatened;threatening|cq
promise;promises;promised;promising|caq
pledge;pledges;pledged;pledging|cq
vow;vows;vowed;vowing|cq
swear;swears;swore;sworn;swearing|cq
inform;informs;informed;informing|caq
remind;reminds;reminded;reminding|caq
assure;assures;assured;assuring|caq
reassure;reassures;reassured;reassuring|caq
notify;notifies;notified;notifying|ca
brief;briefs;briefed;briefing|a
convince;convinces;convinced;convincing|caw
advise;advises;advised;advising|caq
urge;urges;urged;urging|caq
ask;asks;asked;asking|aq
beg;begs;begged;begging|aq
order;orders;ordered;ordering|aq
instruct;instructs;instructed;instructing|a
thank;thanks;thanked;thanking|aq
congratulate;congratulates;congratulated;congratulating|aq
explain;explains;explained;explaining|cq
note;notes;noted;noting|cq
observe;observes;observed;observing|cq
remark;remarks;remarked;remarking|cq
comment;comments;commented;commenting|cq
mention;mentions;mentioned;mentioning|cq
stress;stresses;stressed;stressing|cq
emphasize;emphasizes;emphasized;emphasizing|cq
emphasise;emphasises;emphasised;emphasising|cq
underline;underlines;underlined;underlining|cq
underscore;underscores;underscored;underscoring|cq
highlight;highlights;highlighted;highlighting|cq
reiterate;reiterates;reiterated;reiterating|cq
repeat;repeats;repeated;repeating|cq
affirm;affirms;affirmed;affirming|cq
reaffirm;reaffirms;reaffirmed;reaffirming|cq
report;reports;reported;reporting|cq
reveal;reveals;revealed;revealing|cq
disclose;discloses;disclosed;disclosing|cq
clarify;clarifies;clarified;clarifying|cq
elaborate;elaborates;elaborated;elaborating|q
specify;specifies;specified;specifying|cq
suggest;suggests;suggested;suggesting|cq
propose;proposes;proposed;proposing|cq
recommend;recommends;recommended;recommending|cq
demand;demands;demanded;demanding|cq
reply;replies;replied;replying|cq
respond;responds;responded;responding|cq
answer;answers;answered;answering|cq
retort;retorts;retorted;retorting|cq
counter;counters;countered;countering|cq
predict;predicts;predicted;predicting|cq
forecast;forecasts;forecasted;forecasting|c
estimate;estimates;estimated;estimating|cw
recall;recalls;recalled;recalling|cq
recount;recounts;recounted;recounting|cq
describe;describes;described;describing|q
complain;complains;complained;complaining|cq
lament;laments;lamented;lamenting|cq
boast;boasts;boasted;boasting|cq
joke;jokes;joked;joking|cq
quip;quips;quipped;quipping|cq
protest;protests;protested;protesting|cq
testify;testifies;testified;testifying|cq
write;writes;wrote;written;writing|cq
post;posts;posted;posting|cq
tweet;tweets;tweeted;tweeting|cq
shout;shouts;shouted;shouting|cq
yell;yells;yelled;yelling|cq
cry;cries;cried;crying|q
exclaim;exclaims;exclaimed;exclaiming|q
whisper;whispers;whispered;whispering|cq
chant;chants;chanted;chanting|q
agree;agrees;agreed;agreeing|cq
disagree;disagrees;disagreed;disagreeing|q
conclude;concludes;concluded;concluding|cq
continue;continues;continued;continuing|q
begin;begins;began;begun;beginning|q
quote;quotes;quoted;quoting|q
declaim;declaims;declaimed;declaiming|q
accuse;accuses;accused;accusing|aq
blame;blames;blamed;blaming|q
criticize;criticizes;criticized;criticizing|q
criticise;criticises;criticised;criticising|q
condemn;condemns;condemned;condemning|q
denounce;denounces;denounced;denouncing|q
praise;praises;praised;praising|q
welcome;welcomes;welcomed;welcoming|q
signal;signals;signaled;signalled;signaling;signalling|cw
indicate;indicates;indicated;indicating|cw
imply;implies;implied;implying|cw
hint;hints;hinted;hinting|cw
believe;believes;believed;believing|cw
think;thinks;thought;thinking|cqw
feel;feels;felt;feeling|cw
hope;hopes;hoped;hoping|cqw
fear;fears;feared;fearing|cw
expect;expects;expected;expecting|cw
know;knows;knew;known;knowing|cw
understand;understands;understood;understanding|cw
doubt;doubts;doubted;doubting|cw
wonder;wonders;wondered;wondering|qw
consider;considers;considered;considering|cw
`

/** Verbs of two words: `pointed out that`. */
const PARTICLES: Record<string, string> = { point: 'out', spell: 'out', lash: 'out', make: 'clear' }
const PARTICLE_VERBS = `
point;points;pointed;pointing|cq
spell;spells;spelled;spelt;spelling|c
lash;lashes;lashed;lashing|q
make;makes;made;making|c
`

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

/** Nouns that report speech, singular and plural: `his statement that …`, `in remarks to reporters`. */
export const CUE_NOUNS = [
  'statement',
  'statements',
  'remark',
  'remarks',
  'comment',
  'comments',
  'claim',
  'claims',
  'allegation',
  'allegations',
  'assertion',
  'assertions',
  'announcement',
  'announcements',
  'declaration',
  'declarations',
  'warning',
  'warnings',
  'denial',
  'denials',
  'promise',
  'promises',
  'pledge',
  'pledges',
  'vow',
  'vows',
  'threat',
  'threats',
  'admission',
  'argument',
  'insistence',
  'assurance',
  'assurances',
  'reply',
  'response',
  'answer',
  'report',
  'reports',
  'tweet',
  'tweets',
  'post',
  'posts',
  'letter',
  'speech',
  'address',
  'interview',
  'message',
  'testimony',
  'accusation',
  'accusations',
  'confirmation',
  'conclusion',
  'prediction',
  'proposal',
  'demand',
  'demands',
  'call',
  'calls',
  'appeal',
  'words',
  'quote',
  'text',
  'communique',
  'communiqué',
  'readout',
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
  speak speaks spoke speaking talk talks talked talking railed rails deplored deplores offered praised compared compares compare`.split(
    /\s+/,
  ),
)

// Verbs, all forms; the words of which one must follow.
const ACTS = `
call;calls;called;calling|for;on
criticize;criticizes;criticized;criticizing;criticise;criticises;criticised;criticising|
condemn;condemns;condemned;condemning|
denounce;denounces;denounced;denouncing|
praise;praises;praised;praising|
accuse;accuses;accused;accusing|
predict;predicts;predicted;predicting|
propose;proposes;proposed;proposing|
warn;warns;warned;warning|of;against;about
deny;denies;denied;denying|
demand;demands;demanded;demanding|
promise;promises;promised;promising|
pledge;pledges;pledged;pledging|
point;points;pointed;pointing|to
describe;describes;described;describing|
cite;cites;cited;citing|
`

/** Verbs that are acts of speech with the thing said as their object, by form: the words of which one must follow, none where the object follows at once. */
export const SPEECH_ACTS: ReadonlyMap<string, readonly string[]> = new Map(
  rows(ACTS).flatMap(([forms, follows = '']) => list(forms).map((form) => [form, list(follows)] as const)),
)
