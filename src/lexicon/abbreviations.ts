/** Words that end in a full stop without ending a sentence, lower case, without the stop. Source: the Associated Press and Guardian style guides. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof rev hon st sr jr gen lt col maj capt cmdr adm sgt cpl pvt brig sen rep gov pres sec amb atty supt insp
  det no nos v vs etc inc corp co ltd llc bros dept univ assn ave blvd rd ft mt jan feb mar apr jun jul aug sept sep oct nov dec
  mon tue tues wed thu thur thurs fri sat sun approx est fig vol eds ed pp al e.g i.e a.m p.m u.s u.k u.n e.u u.s.a d.c ph.d
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt
  sens reps govs gens drs profs wash wis wyo messrs mme mlle hq min max cde alh engr arc pharm surv tpl adv ven fr msgr cllr cdr cdre asst`
    .split(/\s+/)
    .filter(Boolean),
)

/** Abbreviations with a capital only, words in lower case: "in Peoria, Ill." but "He is ill." */
export const CAPITAL_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'ill mass miss wash ore sun sat wed mar max min fig rev del cal arc adv ven fr'.split(' '),
)

/** After an abbreviation that often ends a sentence too (`U.S.`, `a.m.`), these words begin a new one. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `the a an he she it they we i you this that these those but and in on at as if when while after before since there his her
  their its our for what who how why not no one some many most both all also however meanwhile earlier later`
    .split(/\s+/)
    .filter(Boolean),
)
