/** What speaks for an antecedent, in points. Set by hand and checked on the development articles; only their order matters much. */
export const WEIGHTS = {
  /** A subject of a finite verb. */
  subject: 3,
  /** The subject of a verb of speech. */
  speaks: 1,
  /** Who spoke last, where the pronoun speaks too. */
  lastSpeaker: 3,
  /** The same, where somebody else was the subject of a sentence since. */
  formerSpeaker: 0,
  /** The subject of the main clause, for a pronoun in the clause that opens the sentence: "While he likes fish, Holm sells bread." */
  ahead: 4,
  /** Who asks: the one asked speaks next. */
  asks: -4,
  /** Who was told or asked something, where the pronoun answers; as much less is who told it. */
  answers: 8,
  /** Sentences back that an answer reaches. */
  exchange: 2,
  /** A subject within what somebody else is reported to say. */
  reported: 1,
  /** Named within what the sentence reports, for a pronoun of a clause in there: "Holm said Brandt left because he was ill". */
  within: 8,
  subjectWithin: 11,
  /** A subject of the pronoun's own paragraph, by name: a new paragraph has a new topic. */
  paragraph: 3,
  /** The first of its kind in its sentence. */
  first: 1,
  /** "Holm's aides": less than Holm himself. */
  owns: -1.5,
  /** "Holm's aides said": the owner of a subject. */
  ownsSubject: 0,
  /** "Holm's answer was": as good as a subject. */
  ownsTopic: 0,
  /** A text, for "it reads", and for "it says". */
  reads: 10,
  tells: 3,
  /** Things, for a "they" that speaks, and a country. */
  mute: -5,
  countryAsMany: -2,
  /** Named inside a quotation. */
  quoted: -5,
  /** Plain words that do not speak: "a lawyer". */
  nameless: -1.5,
  /** Plain words with "the": they often mean somebody named before. */
  definite: -2.5,
  /** Each further mention within the window, up to four. */
  again: 0.25,
  /** A sentence further away. */
  distance: 2.5,
  /** Sentences back that a pronoun reaches. */
  window: 8,
  /** Named within what the pronoun is said to say. */
  inContent: -6,
  /** Named in the same sentence before the cue that ends it. */
  inClause: -2,
  /** The subject of the clause, for "himself". */
  reflexive: 8,
  /** Whom a mouthpiece speaks for, in what it says. */
  client: 12,
  /** An official without a name, in what he says. */
  source: -6,
  /** Who speaks, for the subject of what is said: "Holm said he". */
  ownWords: 2,
  /** A subject, for the subject of "he thanked him". */
  parallel: 3,
  /** Who was no subject of the sentence before, for the object of a sentence that goes on with its subject. */
  beside: 5,
  /** Sentences back that a fate reaches. */
  fate: 2,
  /** Who was hurt, for "he died in hospital"; as much less is who did it. */
  dies: 8,
  /** Who did it or was taken, for "he was charged"; as much less is who was hurt. */
  held: 5,
  /** Who got or lost an office, for "he had led the bank". */
  serves: 8,
  /** Whom one thanks or blames, for what is "his". */
  thanked: 8,
  /** Police and judges, for the same. */
  lawHeld: -10,
  /** Who struck, for "it used 40 drones"; as much less is who was struck. */
  strikes: 6,
  /** Who told of it. */
  tellsOfStrike: -4,
  /** Who was killed, where the pronoun speaks. */
  deadSpeaks: -10,
  /** A body taken up by "they". */
  bodyAsMany: -3,
  /** The article tells that the pronoun fits, or the given name does. */
  known: 3,
  likely: 1.25,
  /** Plain words whose noun tells that it fits: "the woman". */
  nounFits: 1.5,
  /** Nothing tells that somebody is a woman: most whom news name are none. */
  unknownShe: -1.5,
  /** The article's pronouns say otherwise. */
  voted: 6,
  /** The given name says otherwise. */
  leaning: 4,
  /** Nobody with fewer points is meant. */
  least: -12,
}
