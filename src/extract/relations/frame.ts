import type { EventMode, EventType, Modality } from '../../model/event.ts'

/** An example of a rule: what it reads in the sentence, or, with `reads: []`, that it must not read anything. Run as tests. */
export interface FrameCase {
  readonly text: string
  /** Events as "MODE: actor, actor > recipient" with the words of the participants, "MODE: > recipient" where nobody is told to have done it; a modality other than asserted in brackets. */
  readonly reads: readonly string[]
}

/**
 * How a verb tells its participants.
 * - `exchange`: subject, object and "with" are all actors ("A met B", "A and B met").
 * - `visit`: the subject is the actor, the object or "to" the host.
 * - `mediate`: the subject is the actor, and each of those "between" whom it mediates the recipient of an event of its own.
 * - `assault`: the subject is the attacker and the object the attacked; passive the other way round with "by".
 * - `impact`: the subject is a weapon, whose it is attacks what stands behind a preposition ("a missile slammed into B").
 * - `mutual`: the object is fire or strikes, and the subjects and "with" attack one another.
 * - `truce`: the object is a truce, and the subjects, or the subject and whose truce it is, are at war.
 * - `custody`: the subject dies of torture, and who held it did it.
 * - `death`: the subject dies of a deed, and whose it is did it.
 */
export type VerbShape =
  | 'exchange'
  | 'visit'
  | 'mediate'
  | 'assault'
  | 'impact'
  | 'mutual'
  | 'truce'
  | 'custody'
  | 'death'

export interface VerbFrame {
  readonly kind: 'verb'
  readonly id: string
  readonly type: EventType
  readonly mode: EventMode | null
  readonly cameo: string
  readonly shape: VerbShape
  readonly lemmas: readonly string[]
  /** An adverb that must stand with the verb or behind its object: "sexually abused B". */
  readonly manner?: readonly string[]
  /** A word that must follow the verb: "blow up", "gun down". */
  readonly particle?: string
  /** The particle may stand behind the object too: "brought A and B together". */
  readonly parted?: boolean
  /** What its object must be: "exchanged messages". Lemmas. */
  readonly object?: readonly string[]
  /** Prepositions that lead to the other side: "talk with", "fire at". With `required`, a direct object is not enough. */
  readonly prepositions?: readonly string[]
  readonly required?: boolean
  /** What is driven must be a vehicle, and into people or what is guarded or crowded: "drove a car into a crowd". */
  readonly vehicles?: boolean
  /** The verb is read with a plural subject alone ("the leaders met"). */
  readonly pluralAlone?: boolean
  /** The verb has other senses: both sides must be actors that news knows (a person, a country, an armed body). */
  readonly strict?: boolean
  /** People of no name and no office may be one side: "met farmers", not "spoke to farmers", which may be a speech. */
  readonly anyone?: boolean
  /** What must follow for the verb to be read: "arrived in Oslo on a visit". */
  readonly companion?: {
    readonly prepositions: readonly string[]
    readonly nouns: readonly string[]
    /** It is of the two sides of the verb: no "with" follows it, and it may stand before the verb ("In a call, A told B"). */
    readonly own?: boolean
  }
  /** What its event is where the verb itself is asserted: who invites to talks has not held them. */
  readonly modality?: Modality
  /** What is thrown need be no weapon. */
  readonly thrown?: boolean
  /** Words right behind the object, or the verb, with which it is something else: "kicked B out". */
  readonly except?: readonly string[]
  /** Words for what the object becomes, right behind it or the verb: "took B hostage", "set ablaze B". */
  readonly predicate?: readonly string[]
  /** What alone suffers it: people, no countries; also a country's soldiers, but no country by its name; or places and things, no people. */
  readonly takes?: 'people' | 'bodies' | 'places'
  /** Both sides must be people: "debated" and "questioned" are done to things too. */
  readonly people?: boolean
  /** What it is done to is hurt in body: people count as the attacked whoever they are, also by a name that we do not know. */
  readonly bodily?: boolean
  /** Read only as what a journey is for: "flew to Oslo to see B". */
  readonly journey?: boolean
  /** Only armed people and countries do it: others eliminate rivals in games. */
  readonly armed?: boolean
  /** What its object names is a part of the body, and whose it is suffers it: "grabbed her breast". */
  readonly part?: boolean
  /** A number alone counts the people it is done to: "killed four". */
  readonly counts?: boolean
  /** The object must be the subject itself: "blew himself up". */
  readonly reflexive?: boolean
  readonly cases: readonly FrameCase[]
}

/** How a noun tells its participants: by possessor, modifier, prepositions and the verb that carries it ("hold talks with"). */
export interface NounFrame {
  readonly kind: 'noun'
  readonly id: string
  readonly type: EventType
  readonly mode: EventMode | null
  readonly cameo: string
  readonly lemmas: readonly string[]
  /** Words of which one must stand before the noun in its phrase: "phone call". */
  readonly modifiers?: readonly string[]
  /** Prepositions of which one must lead to the noun: "on the phone". */
  readonly behind?: readonly string[]
  /** With one of these before it the noun is something else: "heart attack". */
  readonly except?: readonly string[]
  /** What must follow behind "of": "exchange of fire". Lemmas. */
  readonly of?: readonly string[]
  /** What stands behind "of" must be weapons or deeds: "a barrage of rockets". */
  readonly ofWeapons?: boolean
  /** It is a deed only where it is laid to somebody: "blamed the deaths of B on A". */
  readonly onlyLaid?: boolean
  /** Which prepositions lead to an actor and which to a recipient. */
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  /** Nobody is told to have begun: the sides are equal, and another frame that tells who did what to whom says more. */
  readonly mutual?: boolean
  /** Verbs whose subject takes part: "hold", "launch". Their object is the noun, or it stands after in, during, at. */
  readonly support: readonly string[]
  /** The noun must be the object of one of those: "got a call from B", no "a call from B for help". */
  readonly supported?: boolean
  readonly cases: readonly FrameCase[]
}

export type Frame = VerbFrame | NounFrame
