// Generated from schema.graphql by `npm run codegen`.
import type { EventType } from '../model/event.ts';
import type { EventMode } from '../model/event.ts';
import type { Modality } from '../model/event.ts';
import type { DatePrecision } from '../model/event.ts';
import type { Role } from '../model/event.ts';
import type { StatementKind } from '../model/statement.ts';
import type { Grouping as ContactGrouping } from './compile/contact-groups.ts';
import type { LinkKind } from './compile/network.ts';
import type { TimelineKind } from './compile/timeline.ts';
import type { SearchKind } from '../store/store.ts';
import type { IngestOutcome } from './context.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Diagnostic as DiagnosticModel } from '../model/diagnostic.ts';
import type { Ingested, Retracted, Context } from './context.ts';
import type { Answer } from './compile/draft.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A moment or a bare day in ISO 8601, with the offset that the article wrote: `2025-10-13T06:32:54+05:30`, `2025-10-13`. */
  DateTime: { input: string; output: string; }
};

export type { EventType };

export type { EventMode };

export type { Modality };

export type { DatePrecision };

export type { Role };

export type { StatementKind };

export type { SearchKind };

/** The order of a list of facts. Undated facts come last in both. */
export type DateOrder =
  /** The latest first. */
  | 'LATEST_FIRST'
  /** The earliest first. */
  | 'EARLIEST_FIRST';

export type { LinkKind };

export type { ContactGrouping };

/** What a path may lead over. */
export type PathRelation =
  /** Two spoke with each other, in a contact of at most eight. */
  | 'contact'
  /** One attacked the other, in an event of at most eight. */
  | 'attack'
  /** A person holds an office of a country or an organization. */
  | 'office';

export type { TimelineKind };

export type { IngestOutcome };

/** How grave a diagnostic is. */
export type DiagnosticLevel =
  /** For information. */
  | 'info'
  /** Something was left open. */
  | 'warning'
  /** The article, or a part of it, was left out. */
  | 'error';

/** Everything with a global id. */
export type Node = {
  /** The global, stable id; its part before the colon says the kind. */
  id: Scalars['ID']['output'];
};

/** Somebody or something that acts, speaks or is spoken of. */
export type Entity = {
  /** The global, stable id. */
  id: Scalars['ID']['output'];
  /** The name that most articles use in full. */
  name: Scalars['String']['output'];
  /** The other names and forms that articles use. */
  aliases: Array<Scalars['String']['output']>;
};

/** What articles report: every fact names its reports. */
export type Fact = {
  /** The global, stable id. */
  id: Scalars['ID']['output'];
  /** When it happened: the day, or the first day of the span. Null when no article dates it. */
  date?: Maybe<Scalars['Date']['output']>;
  /** Where articles report it, with the sentences; the latest article first. */
  reports: Array<Report>;
  /** How many reports there are. */
  reportCount: Scalars['Int']['output'];
  /** How many of them are independent: copies of one text count once. */
  sources: Scalars['Int']['output'];
};


/** What articles report: every fact names its reports. */
export type FactReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A person. */
export type Person = Node & Entity & {
  /** `person:` and the folded full name. */
  id: Scalars['ID']['output'];
  /** The name that most articles use in full. */
  name: Scalars['String']['output'];
  /** The other names and forms that articles use. */
  aliases: Array<Scalars['String']['output']>;
  /** The offices that articles give this person, by what they represent and title. */
  represents: Array<Office>;
  /** Whom this person spoke with. */
  contacts: ContactConnection;
  /** Attacks by this person. */
  attacksBy: AttackConnection;
  /** Attacks on this person. */
  attacksOn: AttackConnection;
  /** What this person said. */
  statements: StatementConnection;
  /** Contacts, attacks and statements of this person in one order. */
  timeline: TimelineConnection;
  /** The articles that mention this person, by date of publication. */
  articles: ArticleConnection;
};


/** A person. */
export type PersonContactsArgs = {
  with?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  mode?: InputMaybe<Array<EventMode>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person. */
export type PersonAttacksByArgs = {
  on?: InputMaybe<Scalars['String']['input']>;
  mode?: InputMaybe<Array<EventMode>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person. */
export type PersonAttacksOnArgs = {
  by?: InputMaybe<Scalars['String']['input']>;
  mode?: InputMaybe<Array<EventMode>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person. */
export type PersonStatementsArgs = {
  to?: InputMaybe<Scalars['String']['input']>;
  about?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Array<StatementKind>>;
  text?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person. */
export type PersonTimelineArgs = {
  with?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<Array<TimelineKind>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person. */
export type PersonArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A country. The state's own actors and things (its government, army, cities) count as the country itself. */
export type Country = Node & Entity & {
  /** `country:` and the ISO 3166-1 alpha-3 code. */
  id: Scalars['ID']['output'];
  /** The name in English. */
  name: Scalars['String']['output'];
  /** The other names and forms that articles use. */
  aliases: Array<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2. */
  iso2?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-3. */
  iso3: Scalars['String']['output'];
  /** Who is said to hold an office of this country, by name. */
  representatives: Array<Representative>;
  /** Contacts of this country: its own, and those of people whom the article gave it. */
  contacts: ContactConnection;
  /** Attacks by this country. */
  attacksBy: AttackConnection;
  /** Attacks on this country. */
  attacksOn: AttackConnection;
  /** What this country said. */
  statements: StatementConnection;
  /** Contacts, attacks and statements of this country in one order. */
  timeline: TimelineConnection;
  /** The articles that mention this country, by date of publication. */
  articles: ArticleConnection;
};


/** A country. The state's own actors and things (its government, army, cities) count as the country itself. */
export type CountryContactsArgs = {
  with?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  mode?: InputMaybe<Array<EventMode>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A country. The state's own actors and things (its government, army, cities) count as the country itself. */
export type CountryAttacksByArgs = {
  on?: InputMaybe<Scalars['String']['input']>;
  mode?: InputMaybe<Array<EventMode>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A country. The state's own actors and things (its government, army, cities) count as the country itself. */
export type CountryAttacksOnArgs = {
  by?: InputMaybe<Scalars['String']['input']>;
  mode?: InputMaybe<Array<EventMode>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A country. The state's own actors and things (its government, army, cities) count as the country itself. */
export type CountryStatementsArgs = {
  to?: InputMaybe<Scalars['String']['input']>;
  about?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Array<StatementKind>>;
  text?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A country. The state's own actors and things (its government, army, cities) count as the country itself. */
export type CountryTimelineArgs = {
  with?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<Array<TimelineKind>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A country. The state's own actors and things (its government, army, cities) count as the country itself. */
export type CountryArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An organization. */
export type Organization = Node & Entity & {
  /** `organization:` and the folded name. */
  id: Scalars['ID']['output'];
  /** The name that most articles use in full. */
  name: Scalars['String']['output'];
  /** The other names and forms that articles use. */
  aliases: Array<Scalars['String']['output']>;
  /** The country it belongs to, as an ISO 3166-1 alpha-3 code, where it belongs to one. */
  country?: Maybe<Scalars['String']['output']>;
  /** Who is said to hold an office of this organization, by name. */
  representatives: Array<Representative>;
  /** Whom this organization spoke with. */
  contacts: ContactConnection;
  /** Attacks by this organization. */
  attacksBy: AttackConnection;
  /** Attacks on this organization. */
  attacksOn: AttackConnection;
  /** What this organization said. */
  statements: StatementConnection;
  /** Contacts, attacks and statements of this organization in one order. */
  timeline: TimelineConnection;
  /** The articles that mention this organization, by date of publication. */
  articles: ArticleConnection;
};


/** An organization. */
export type OrganizationContactsArgs = {
  with?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  mode?: InputMaybe<Array<EventMode>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization. */
export type OrganizationAttacksByArgs = {
  on?: InputMaybe<Scalars['String']['input']>;
  mode?: InputMaybe<Array<EventMode>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization. */
export type OrganizationAttacksOnArgs = {
  by?: InputMaybe<Scalars['String']['input']>;
  mode?: InputMaybe<Array<EventMode>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization. */
export type OrganizationStatementsArgs = {
  to?: InputMaybe<Scalars['String']['input']>;
  about?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Array<StatementKind>>;
  text?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization. */
export type OrganizationTimelineArgs = {
  with?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<Array<TimelineKind>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization. */
export type OrganizationArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An office as articles give it to a person. */
export type Office = {
  /** The title, in the articles' words. */
  title?: Maybe<Scalars['String']['output']>;
  /** Of which country or organization. */
  entity: Entity;
  /** The first day on which an article gave it: a date of publication, not the start of a term. */
  firstReported?: Maybe<Scalars['Date']['output']>;
  /** The last day on which an article gave it: a date of publication, not the end of a term. */
  lastReported?: Maybe<Scalars['Date']['output']>;
};

/** Somebody who is said to hold an office of a country or organization. */
export type Representative = {
  /** The title, in the articles' words. */
  title?: Maybe<Scalars['String']['output']>;
  /** Who. */
  person: Person;
  /** The first day on which an article gave it: a date of publication, not the start of a term. */
  firstReported?: Maybe<Scalars['Date']['output']>;
  /** The last day on which an article gave it: a date of publication, not the end of a term. */
  lastReported?: Maybe<Scalars['Date']['output']>;
};

/** One event in which people exchanged words, with all who took part: a call of three is one contact. */
export type Contact = Node & Fact & {
  /** `contact:` and the hash of the event. */
  id: Scalars['ID']['output'];
  /** The event behind it. */
  event: Event;
  /** All who took part and are known by name. */
  participants: Array<Entity>;
  /** The day, or the first day of the span. Null when no article dates it. */
  date?: Maybe<Scalars['Date']['output']>;
  /** The last day that the date may mean. */
  until?: Maybe<Scalars['Date']['output']>;
  /** How exact the date is. */
  precision: DatePrecision;
  /** How they spoke: `PHONE`, `MEETING`, `TALKS` or `MULTILATERAL`. */
  mode?: Maybe<EventMode>;
  /** Where, in the articles' words. */
  place?: Maybe<Scalars['String']['output']>;
  /** Where articles report it, with the sentences; the latest article first. */
  reports: Array<Report>;
  /** How many reports there are. */
  reportCount: Scalars['Int']['output'];
  /** How many of them are independent: copies of one text count once. */
  sources: Scalars['Int']['output'];
};


/** One event in which people exchanged words, with all who took part: a call of three is one contact. */
export type ContactReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One event in which force was used. */
export type Attack = Node & Fact & {
  /** `attack:` and the hash of the event. */
  id: Scalars['ID']['output'];
  /** The event behind it. */
  event: Event;
  /** Who attacked, as far as known by name. Empty where the articles name nobody (three people were killed in a strike). */
  by: Array<Entity>;
  /** Who was attacked, as far as known by name. */
  on: Array<Entity>;
  /** The day, or the first day of the span. Null when no article dates it. */
  date?: Maybe<Scalars['Date']['output']>;
  /** The last day that the date may mean. */
  until?: Maybe<Scalars['Date']['output']>;
  /** How exact the date is. */
  precision: DatePrecision;
  /** With what. */
  mode?: Maybe<EventMode>;
  /** Where, in the articles' words. */
  place?: Maybe<Scalars['String']['output']>;
  /** Where articles report it, with the sentences; the latest article first. */
  reports: Array<Report>;
  /** How many reports there are. */
  reportCount: Scalars['Int']['output'];
  /** How many of them are independent: copies of one text count once. */
  sources: Scalars['Int']['output'];
};


/** One event in which force was used. */
export type AttackReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that happened, may happen or did not: read `modality` first. */
export type Event = Node & Fact & {
  /** `event:` and the hash of type, modality, days and participants. */
  id: Scalars['ID']['output'];
  /** Its PLOVER type. */
  type: EventType;
  /** How it was done. */
  mode?: Maybe<EventMode>;
  /** How real the text makes it. */
  modality: Modality;
  /** The CAMEO root code, for people with older data. */
  cameo: Scalars['String']['output'];
  /** The day, or the first day of the span. Null when no article dates it. */
  date?: Maybe<Scalars['Date']['output']>;
  /** The last day that the date may mean. */
  until?: Maybe<Scalars['Date']['output']>;
  /** How exact the date is. */
  precision: DatePrecision;
  /** Where, in the articles' words. */
  place?: Maybe<Scalars['String']['output']>;
  /** One line for people. */
  summary?: Maybe<Scalars['String']['output']>;
  /** All who took part, also those that are no entity. */
  participants: Array<Participant>;
  /** Where articles report it, with the sentences; the latest article first. */
  reports: Array<Report>;
  /** How many reports there are. */
  reportCount: Scalars['Int']['output'];
  /** How many of them are independent: copies of one text count once. */
  sources: Scalars['Int']['output'];
};


/** Something that happened, may happen or did not: read `modality` first. */
export type EventReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Somebody's part in an event. */
export type Participant = {
  /** The part. */
  role: Role;
  /** Who it is; null for one that is not known by name, such as two gunmen. */
  entity?: Maybe<Entity>;
  /** The words for it in an article. */
  text: Scalars['String']['output'];
  /** The country that the article gave it, as an ISO 3166-1 alpha-3 code. */
  country?: Maybe<Scalars['String']['output']>;
  /** Its PLOVER sector, such as `GOV`, `MIL` or `CVL`. */
  sector?: Maybe<Scalars['String']['output']>;
};

/** What somebody said. */
export type Statement = Node & Fact & {
  /** `statement:` and the hash of the speaker and the folded words. */
  id: Scalars['ID']['output'];
  /** The words. */
  text: Scalars['String']['output'];
  /** Whose words these are. */
  kind: StatementKind;
  /** Who said it; null where the article does not make it known. */
  speaker?: Maybe<Entity>;
  /** The article's words for the speaker; what a pronoun takes up where that is nobody known by name. */
  speakerText?: Maybe<Scalars['String']['output']>;
  /** To whom, as far as known by name. */
  addressees: Array<Entity>;
  /** Who and what the statement speaks of. */
  mentions: Array<Entity>;
  /** The day on which it was said. Null when no article dates it. */
  date?: Maybe<Scalars['Date']['output']>;
  /** Where articles report it, with the sentences; the latest article first. */
  reports: Array<Report>;
  /** How many reports there are. */
  reportCount: Scalars['Int']['output'];
  /** How many of them are independent: copies of one text count once. */
  sources: Scalars['Int']['output'];
};


/** What somebody said. */
export type StatementReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A place in an article that reports a fact: `article.text` from `start` to `end` is `text`. */
export type Report = {
  /** The article. */
  article: Article;
  /** The sentence or sentences, verbatim. */
  text: Scalars['String']['output'];
  /** Where they start in the article's text, in UTF-16 code units. */
  start: Scalars['Int']['output'];
  /** Where they end, exclusive, in UTF-16 code units. */
  end: Scalars['Int']['output'];
  /** The rule that read them. */
  rule: Scalars['String']['output'];
  /** How sure that rule is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Who the article says said so. */
  attributedTo?: Maybe<Entity>;
  /** The article's words for who said so. */
  attributedToText?: Maybe<Scalars['String']['output']>;
  /** Of a statement: where in the article's text its words stand, a split quotation in several places. Empty for events. */
  segments: Array<Span>;
};

/** A place in an article's text. */
export type Span = {
  /** Where it starts, in UTF-16 code units. */
  start: Scalars['Int']['output'];
  /** Where it ends, exclusive, in UTF-16 code units. */
  end: Scalars['Int']['output'];
};

/** A news article as it was read. */
export type Article = Node & {
  /** `article:` and the id it came with, else a hash. */
  id: Scalars['ID']['output'];
  /** Its address. */
  url?: Maybe<Scalars['String']['output']>;
  /** Its headline. */
  title?: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** The news agencies it credits. */
  agencies: Array<Scalars['String']['output']>;
  /** Who wrote it. */
  authors: Array<Scalars['String']['output']>;
  /** When it was published. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was last changed. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its language, as an ISO 639-1 code. */
  language: Scalars['String']['output'];
  /** A hash of every stored field. */
  contentHash: Scalars['String']['output'];
  /** The version of the rules that read it. */
  extractor: Scalars['String']['output'];
  /** The text, verbatim. Offsets of reports count in it. */
  text: Scalars['String']['output'];
  /** Who and what it mentions, the most frequent first. */
  mentions: Array<Mention>;
  /** The contacts it reports. */
  contacts: ContactConnection;
  /** The attacks it reports. */
  attacks: AttackConnection;
  /** The statements it reports. */
  statements: StatementConnection;
  /** All events it reports, also those that are only planned, denied or alleged. */
  events: EventConnection;
};


/** A news article as it was read. */
export type ArticleMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A news article as it was read. */
export type ArticleContactsArgs = {
  orderBy?: InputMaybe<DateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A news article as it was read. */
export type ArticleAttacksArgs = {
  orderBy?: InputMaybe<DateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A news article as it was read. */
export type ArticleStatementsArgs = {
  orderBy?: InputMaybe<DateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A news article as it was read. */
export type ArticleEventsArgs = {
  orderBy?: InputMaybe<DateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody or something that an article mentions. */
export type Mention = {
  /** Who or what. */
  entity: Entity;
  /** The fullest name in the article. */
  name: Scalars['String']['output'];
  /** All forms in the article. */
  forms: Array<Scalars['String']['output']>;
  /** How often. */
  count: Scalars['Int']['output'];
  /** Where, in the order of the text. */
  spans: Array<Span>;
};

/** Where a page lies in its list. */
export type PageInfo = {
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last item; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of contacts. */
export type ContactConnection = {
  /** The items with their cursors. */
  edges: Array<ContactEdge>;
  /** The items alone. */
  nodes: Array<Contact>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type ContactEdge = {
  /** Where the item stands in its list; good for `after` and `before` as long as the list keeps its arguments. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Contact;
};

/** A page of attacks. */
export type AttackConnection = {
  /** The items with their cursors. */
  edges: Array<AttackEdge>;
  /** The items alone. */
  nodes: Array<Attack>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type AttackEdge = {
  /** Where the item stands in its list; good for `after` and `before` as long as the list keeps its arguments. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Attack;
};

/** A page of statements. */
export type StatementConnection = {
  /** The items with their cursors. */
  edges: Array<StatementEdge>;
  /** The items alone. */
  nodes: Array<Statement>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type StatementEdge = {
  /** Where the item stands in its list; good for `after` and `before` as long as the list keeps its arguments. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Statement;
};

/** A page of events. */
export type EventConnection = {
  /** The items with their cursors. */
  edges: Array<EventEdge>;
  /** The items alone. */
  nodes: Array<Event>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type EventEdge = {
  /** Where the item stands in its list; good for `after` and `before` as long as the list keeps its arguments. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Event;
};

/** A page of articles. */
export type ArticleConnection = {
  /** The items with their cursors. */
  edges: Array<ArticleEdge>;
  /** The items alone. */
  nodes: Array<Article>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type ArticleEdge = {
  /** Where the item stands in its list; good for `after` and `before` as long as the list keeps its arguments. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Article;
};

/** A page of people. */
export type PersonConnection = {
  /** The items with their cursors. */
  edges: Array<PersonEdge>;
  /** The items alone. */
  nodes: Array<Person>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type PersonEdge = {
  /** Where the item stands in its list; good for `after` and `before` as long as the list keeps its arguments. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Person;
};

/** A page of countries. */
export type CountryConnection = {
  /** The items with their cursors. */
  edges: Array<CountryEdge>;
  /** The items alone. */
  nodes: Array<Country>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type CountryEdge = {
  /** Where the item stands in its list; good for `after` and `before` as long as the list keeps its arguments. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Country;
};

/** A page of organizations. */
export type OrganizationConnection = {
  /** The items with their cursors. */
  edges: Array<OrganizationEdge>;
  /** The items alone. */
  nodes: Array<Organization>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type OrganizationEdge = {
  /** Where the item stands in its list; good for `after` and `before` as long as the list keeps its arguments. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Organization;
};

/** A page of a timeline. */
export type TimelineConnection = {
  /** The items with their cursors. */
  edges: Array<TimelineEdge>;
  /** The items alone: contacts, attacks and statements. */
  nodes: Array<Fact>;
  /** Where this page lies. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An item of a page. */
export type TimelineEdge = {
  /** Where the item stands in its list; good for `after` and `before` as long as the list keeps its arguments. */
  cursor: Scalars['String']['output'];
  /** The item: a contact, an attack or a statement. */
  node: Fact;
};

/** How many contacts there are of one group. */
export type ContactCount = {
  /** Whose contacts: both of a pair, the person, or the country if any article names it. Empty for months. */
  entities: Array<Entity>;
  /** The country as an ISO 3166-1 alpha-3 code, where countries are counted. */
  country?: Maybe<Scalars['String']['output']>;
  /** The month, `YYYY-MM`, where months are counted. */
  month?: Maybe<Scalars['String']['output']>;
  /** How many contacts. */
  count: Scalars['Int']['output'];
  /** The first day of the earliest dated one. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** The first day of the latest dated one. */
  latest?: Maybe<Scalars['Date']['output']>;
};

/** Who is joined with whom. */
export type Network = {
  /** The links, those of the most events first. */
  links: Array<Link>;
};

/** All events of one kind and mode between two. */
export type Link = {
  /** What joins the two. */
  kind: LinkKind;
  /** How they spoke, or with what one attacked the other. */
  mode?: Maybe<EventMode>;
  /** One of the two: of a contact the one with the smaller id, of an attack the attacker. */
  from: Entity;
  /** The other one. */
  to: Entity;
  /** How many events. */
  count: Scalars['Int']['output'];
  /** The first day of every event, in order; null, and last, for the undated. */
  dates: Array<Maybe<Scalars['Date']['output']>>;
};

/** A chain between two who need not know each other. */
export type Path = {
  /** How many hops it has. */
  length: Scalars['Int']['output'];
  /** The hops, from the one to the other. */
  hops: Array<PathHop>;
};

/** One step of a path, and what says so. */
export type PathHop = {
  /** Where it starts. */
  from: Entity;
  /** Where it leads. */
  to: Entity;
  /** What there is between the two, also what the path was not asked to lead over. */
  relations: Array<PathRelation>;
  /** Contacts of the two, the latest first. */
  contacts: Array<Contact>;
  /** Attacks of one on the other, the latest first. */
  attacks: Array<Attack>;
  /** Offices of one that the other holds. */
  offices: Array<Office>;
};


/** One step of a path, and what says so. */
export type PathHopContactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One step of a path, and what says so. */
export type PathHopAttacksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that `search` found. */
export type SearchResult = {
  /** What was found. */
  node: Node;
  /** How well it fits: higher is better. Comparable within one answer only. */
  score: Scalars['Float']['output'];
};

/** How much the graph holds. */
export type Stats = {
  /** Articles. */
  articles: Scalars['Int']['output'];
  /** People. */
  people: Scalars['Int']['output'];
  /** Countries. */
  countries: Scalars['Int']['output'];
  /** Organizations. */
  organizations: Scalars['Int']['output'];
  /** Events of every modality. */
  events: Scalars['Int']['output'];
  /** Contacts: asserted events in which people exchanged words. */
  contacts: Scalars['Int']['output'];
  /** Attacks: asserted events in which force was used. */
  attacks: Scalars['Int']['output'];
  /** Statements. */
  statements: Scalars['Int']['output'];
  /** Reports: the places in articles that all these facts come from. */
  reports: Scalars['Int']['output'];
};

/** Which person: exactly one of the two. */
export type PersonBy =
  /** By id: `person:…`. */
  { id: Scalars['ID']['input']; name?: never; }
  |  /** By name or alias, in any case, with or without accents. */
  { id?: never; name: Scalars['String']['input']; };

/** What can be asked. */
export type Query = {
  /** Who spoke with whom. */
  contacts: ContactConnection;
  /** Who attacked whom. */
  attacks: AttackConnection;
  /** Who said what. */
  statements: StatementConnection;
  /** Events of every type and modality, also those that did not happen. */
  events: EventConnection;
  /** Contacts, attacks and statements of one in one order: those of one day by kind, then by id. For a country, also contacts of people whom the article gave it. */
  timeline: TimelineConnection;
  /** A shortest chain between two over the chosen relations, any of several; null if there is none of so few hops, or if both are one. */
  path?: Maybe<Path>;
  /** How many contacts there are, the largest groups first; months by date. */
  contactCounts: Array<ContactCount>;
  /** Who is joined with whom, and how often: a whole picture in one answer. An event of more than eight joins nobody. */
  network: Network;
  /** One person. A name that fits several gives the one that fits best. */
  person?: Maybe<Person>;
  /** People, by name. */
  people: PersonConnection;
  /** One country. */
  country?: Maybe<Country>;
  /** Countries, by name. */
  countries: CountryConnection;
  /** Organizations, by name. */
  organizations: OrganizationConnection;
  /** One article, by exactly one of the two. */
  article?: Maybe<Article>;
  /** Articles, by date of publication. */
  articles: ArticleConnection;
  /** Whatever has this id. */
  node?: Maybe<Node>;
  /** Whatever has these ids, in their order; null for an unknown one. */
  nodes: Array<Maybe<Node>>;
  /** Full text over names, aliases, statements and titles, the best fit first; blind to case and accents. */
  search: Array<SearchResult>;
  /** How much the graph holds. */
  stats: Stats;
};


/** What can be asked. */
export type QueryContactsArgs = {
  person?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  between?: InputMaybe<Array<Scalars['String']['input']>>;
  mode?: InputMaybe<Array<EventMode>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryAttacksArgs = {
  by?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['String']['input']>;
  mode?: InputMaybe<Array<EventMode>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryStatementsArgs = {
  by?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  about?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Array<StatementKind>>;
  text?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryEventsArgs = {
  type?: InputMaybe<Array<EventType>>;
  mode?: InputMaybe<Array<EventMode>>;
  modality?: InputMaybe<Array<Modality>>;
  participant?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryTimelineArgs = {
  of: Scalars['String']['input'];
  with?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<Array<TimelineKind>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<DateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryPathArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<PathRelation>>;
};


/** What can be asked. */
export type QueryContactCountsArgs = {
  groupBy: ContactGrouping;
  person?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  between?: InputMaybe<Array<Scalars['String']['input']>>;
  mode?: InputMaybe<Array<EventMode>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryNetworkArgs = {
  of?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<Array<Scalars['ID']['input']>>;
  country?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<Array<LinkKind>>;
  mode?: InputMaybe<Array<EventMode>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryPersonArgs = {
  by: PersonBy;
};


/** What can be asked. */
export type QueryPeopleArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  represents?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryCountryArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryCountriesArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryOrganizationsArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryArticleArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryArticlesArgs = {
  publisher?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  mentions?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<Array<SearchKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An article to be read. Give `text` or `html`. */
export type ArticleInput = {
  /** Its own id, if it has one: the same id later means a new version of the same article. */
  id?: InputMaybe<Scalars['String']['input']>;
  /** Its address. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** Its headline. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The text, verbatim. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The page in HTML, instead of `text`. */
  html?: InputMaybe<Scalars['String']['input']>;
  /** When it was published. Relative dates in the text count from here. */
  publishedAt?: InputMaybe<Scalars['String']['input']>;
  /** When it was last changed: of several versions of an article the latest is kept. */
  updatedAt?: InputMaybe<Scalars['String']['input']>;
  /** Who published it. */
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** Who wrote it. */
  authors?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A message on an article that was read. */
export type Diagnostic = {
  /** How grave it is. */
  level: DiagnosticLevel;
  /** The stage of reading that says so. */
  stage: Scalars['String']['output'];
  /** The message. */
  message: Scalars['String']['output'];
  /** Where in the text it starts, in UTF-16 code units. */
  start?: Maybe<Scalars['Int']['output']>;
  /** Where in the text it ends, exclusive. */
  end?: Maybe<Scalars['Int']['output']>;
};

/** What became of an article. */
export type IngestArticlePayload = {
  /** The outcome. */
  outcome: IngestOutcome;
  /** The article as it is stored now. */
  article?: Maybe<Article>;
  /** What was noticed while reading it. */
  diagnostics: Array<Diagnostic>;
};

/** What became of a retraction. */
export type RetractArticlePayload = {
  /** The ids of the articles that were taken out; empty when the store had none of that name. */
  articleIds: Array<Scalars['ID']['output']>;
};

/**
 * What can be changed. Refused unless the server has a token (`serve --token` or `WIREGRAPH_TOKEN`) and the request sends it
 * as `Authorization: Bearer <token>`.
 */
export type Mutation = {
  /** Reads an article and writes what it reports. An article that is there already is replaced if this version is later. */
  ingestArticle: IngestArticlePayload;
  /** Takes an article and what only it reports out of the graph. */
  retractArticle: RetractArticlePayload;
};


/**
 * What can be changed. Refused unless the server has a token (`serve --token` or `WIREGRAPH_TOKEN`) and the request sends it
 * as `Authorization: Bearer <token>`.
 */
export type MutationIngestArticleArgs = {
  input: ArticleInput;
};


/**
 * What can be changed. Refused unless the server has a token (`serve --token` or `WIREGRAPH_TOKEN`) and the request sends it
 * as `Authorization: Bearer <token>`.
 */
export type MutationRetractArticleArgs = {
  article: Scalars['String']['input'];
};

/**
 * What this server writes, as it writes it: articles of `ingestArticle`, not what other processes write into the same store.
 * Over server-sent events: send `Accept: text/event-stream`.
 */
export type Subscription = {
  /** Every article that is new, or that a later version took the place of. */
  articleIngested: Article;
  /** Every contact that such an article tells and no other article does. A later version of the article tells its own again. */
  contactAdded: Contact;
};


/**
 * What this server writes, as it writes it: articles of `ingestArticle`, not what other processes write into the same store.
 * Over server-sent events: send `Accept: text/event-stream`.
 */
export type SubscriptionContactAddedArgs = {
  person?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = {}, TContext = {}, TArgs = {}> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = {}, TContext = {}, TArgs = {}> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = {}, TContext = {}> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = {}, TContext = {}> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = {}, TParent = {}, TContext = {}, TArgs = {}> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Answer>;
  DateTime: ResolverTypeWrapper<Answer>;
  EventType: EventType;
  EventMode: EventMode;
  Modality: Modality;
  DatePrecision: DatePrecision;
  Role: Role;
  StatementKind: StatementKind;
  SearchKind: SearchKind;
  DateOrder: ResolverTypeWrapper<Answer>;
  LinkKind: LinkKind;
  ContactGrouping: ContactGrouping;
  PathRelation: null;
  TimelineKind: TimelineKind;
  IngestOutcome: IngestOutcome;
  DiagnosticLevel: null;
  Node: ResolverTypeWrapper<Answer>;
  ID: ResolverTypeWrapper<Answer>;
  Entity: ResolverTypeWrapper<Answer>;
  String: ResolverTypeWrapper<Answer>;
  Fact: ResolverTypeWrapper<Answer>;
  Int: ResolverTypeWrapper<Answer>;
  Person: ResolverTypeWrapper<Answer>;
  Country: ResolverTypeWrapper<Answer>;
  Organization: ResolverTypeWrapper<Answer>;
  Office: ResolverTypeWrapper<Answer>;
  Representative: ResolverTypeWrapper<Answer>;
  Contact: ResolverTypeWrapper<Answer>;
  Attack: ResolverTypeWrapper<Answer>;
  Event: ResolverTypeWrapper<Answer>;
  Participant: ResolverTypeWrapper<Answer>;
  Statement: ResolverTypeWrapper<Answer>;
  Report: ResolverTypeWrapper<Answer>;
  Float: ResolverTypeWrapper<Answer>;
  Span: ResolverTypeWrapper<Answer>;
  Article: ResolverTypeWrapper<Answer>;
  Mention: ResolverTypeWrapper<Answer>;
  PageInfo: ResolverTypeWrapper<Answer>;
  Boolean: ResolverTypeWrapper<Answer>;
  ContactConnection: ResolverTypeWrapper<Answer>;
  ContactEdge: ResolverTypeWrapper<Answer>;
  AttackConnection: ResolverTypeWrapper<Answer>;
  AttackEdge: ResolverTypeWrapper<Answer>;
  StatementConnection: ResolverTypeWrapper<Answer>;
  StatementEdge: ResolverTypeWrapper<Answer>;
  EventConnection: ResolverTypeWrapper<Answer>;
  EventEdge: ResolverTypeWrapper<Answer>;
  ArticleConnection: ResolverTypeWrapper<Answer>;
  ArticleEdge: ResolverTypeWrapper<Answer>;
  PersonConnection: ResolverTypeWrapper<Answer>;
  PersonEdge: ResolverTypeWrapper<Answer>;
  CountryConnection: ResolverTypeWrapper<Answer>;
  CountryEdge: ResolverTypeWrapper<Answer>;
  OrganizationConnection: ResolverTypeWrapper<Answer>;
  OrganizationEdge: ResolverTypeWrapper<Answer>;
  TimelineConnection: ResolverTypeWrapper<Answer>;
  TimelineEdge: ResolverTypeWrapper<Answer>;
  ContactCount: ResolverTypeWrapper<Answer>;
  Network: ResolverTypeWrapper<Answer>;
  Link: ResolverTypeWrapper<Answer>;
  Path: ResolverTypeWrapper<Answer>;
  PathHop: ResolverTypeWrapper<Answer>;
  SearchResult: ResolverTypeWrapper<Answer>;
  Stats: ResolverTypeWrapper<Answer>;
  PersonBy: ResolverTypeWrapper<Answer>;
  Query: ResolverTypeWrapper<{}>;
  ArticleInput: ResolverTypeWrapper<Answer>;
  Diagnostic: ResolverTypeWrapper<DiagnosticModel>;
  IngestArticlePayload: ResolverTypeWrapper<Ingested>;
  RetractArticlePayload: ResolverTypeWrapper<Retracted>;
  Mutation: ResolverTypeWrapper<{}>;
  Subscription: ResolverTypeWrapper<{}>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Answer;
  DateTime: Answer;
  Node: Answer;
  ID: Answer;
  Entity: Answer;
  String: Answer;
  Fact: Answer;
  Int: Answer;
  Person: Answer;
  Country: Answer;
  Organization: Answer;
  Office: Answer;
  Representative: Answer;
  Contact: Answer;
  Attack: Answer;
  Event: Answer;
  Participant: Answer;
  Statement: Answer;
  Report: Answer;
  Float: Answer;
  Span: Answer;
  Article: Answer;
  Mention: Answer;
  PageInfo: Answer;
  Boolean: Answer;
  ContactConnection: Answer;
  ContactEdge: Answer;
  AttackConnection: Answer;
  AttackEdge: Answer;
  StatementConnection: Answer;
  StatementEdge: Answer;
  EventConnection: Answer;
  EventEdge: Answer;
  ArticleConnection: Answer;
  ArticleEdge: Answer;
  PersonConnection: Answer;
  PersonEdge: Answer;
  CountryConnection: Answer;
  CountryEdge: Answer;
  OrganizationConnection: Answer;
  OrganizationEdge: Answer;
  TimelineConnection: Answer;
  TimelineEdge: Answer;
  ContactCount: Answer;
  Network: Answer;
  Link: Answer;
  Path: Answer;
  PathHop: Answer;
  SearchResult: Answer;
  Stats: Answer;
  PersonBy: Answer;
  Query: {};
  ArticleInput: Answer;
  Diagnostic: DiagnosticModel;
  IngestArticlePayload: Ingested;
  RetractArticlePayload: Retracted;
  Mutation: {};
  Subscription: {};
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EventTypeResolvers = EnumResolverSignature<{ CONSULT?: any, ASSAULT?: any }, ResolversTypes['EventType']>;

export type EventModeResolvers = EnumResolverSignature<{ PHONE?: any, VISIT?: any, THIRD_PARTY?: any, MULTILATERAL?: any, MEETING?: any, TALKS?: any, AERIAL?: any, DRONE?: any, HEAVY_WEAPONS?: any, FIREARMS?: any, EXPLOSIVES?: any, SUICIDE_ATTACK?: any, TARGETED?: any, ABDUCT?: any, TORTURE?: any, BEAT?: any, SEXUAL?: any, PRIMITIVE?: any, DESTROY?: any, CROWD_CONTROL?: any, UNCONVENTIONAL?: any }, ResolversTypes['EventMode']>;

export type ModalityResolvers = EnumResolverSignature<{ ASSERTED?: any, NEGATED?: any, PLANNED?: any, HYPOTHETICAL?: any, DENIED?: any, ALLEGED?: any, CANCELLED?: any }, ResolversTypes['Modality']>;

export type DatePrecisionResolvers = EnumResolverSignature<{ DAY?: any, WEEK?: any, MONTH?: any, SEASON?: any, YEAR?: any, RANGE?: any, UNKNOWN?: any }, ResolversTypes['DatePrecision']>;

export type RoleResolvers = EnumResolverSignature<{ ACTOR?: any, RECIPIENT?: any }, ResolversTypes['Role']>;

export type StatementKindResolvers = EnumResolverSignature<{ DIRECT?: any, INDIRECT?: any, MIXED?: any }, ResolversTypes['StatementKind']>;

export type SearchKindResolvers = EnumResolverSignature<{ PERSON?: any, COUNTRY?: any, ORGANIZATION?: any, STATEMENT?: any, ARTICLE?: any }, ResolversTypes['SearchKind']>;

export type LinkKindResolvers = EnumResolverSignature<{ CONTACT?: any, ATTACK?: any }, ResolversTypes['LinkKind']>;

export type ContactGroupingResolvers = EnumResolverSignature<{ PAIR?: any, PERSON?: any, COUNTRY?: any, MONTH?: any }, ResolversTypes['ContactGrouping']>;

export type PathRelationResolvers = { CONTACT: 'contact', ATTACK: 'attack', OFFICE: 'office' };

export type TimelineKindResolvers = EnumResolverSignature<{ CONTACT?: any, ATTACK?: any, STATEMENT?: any }, ResolversTypes['TimelineKind']>;

export type IngestOutcomeResolvers = EnumResolverSignature<{ CREATED?: any, REPLACED?: any, UNCHANGED?: any, SUPERSEDED?: any }, ResolversTypes['IngestOutcome']>;

export type DiagnosticLevelResolvers = { INFO: 'info', WARNING: 'warning', ERROR: 'error' };

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Person' | 'Country' | 'Organization' | 'Contact' | 'Attack' | 'Event' | 'Statement' | 'Article', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Person' | 'Country' | 'Organization', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'Contact' | 'Attack' | 'Event' | 'Statement', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<FactReportsArgs, 'first'>>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  represents?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType>;
  contacts?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<PersonContactsArgs, 'orderBy'>>;
  attacksBy?: Resolver<ResolversTypes['AttackConnection'], ParentType, ContextType, RequireFields<PersonAttacksByArgs, 'orderBy'>>;
  attacksOn?: Resolver<ResolversTypes['AttackConnection'], ParentType, ContextType, RequireFields<PersonAttacksOnArgs, 'orderBy'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonStatementsArgs, 'orderBy'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<PersonTimelineArgs, 'orderBy'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<PersonArticlesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  iso2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iso3?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  representatives?: Resolver<Array<ResolversTypes['Representative']>, ParentType, ContextType>;
  contacts?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<CountryContactsArgs, 'orderBy'>>;
  attacksBy?: Resolver<ResolversTypes['AttackConnection'], ParentType, ContextType, RequireFields<CountryAttacksByArgs, 'orderBy'>>;
  attacksOn?: Resolver<ResolversTypes['AttackConnection'], ParentType, ContextType, RequireFields<CountryAttacksOnArgs, 'orderBy'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<CountryStatementsArgs, 'orderBy'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<CountryTimelineArgs, 'orderBy'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<CountryArticlesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  representatives?: Resolver<Array<ResolversTypes['Representative']>, ParentType, ContextType>;
  contacts?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<OrganizationContactsArgs, 'orderBy'>>;
  attacksBy?: Resolver<ResolversTypes['AttackConnection'], ParentType, ContextType, RequireFields<OrganizationAttacksByArgs, 'orderBy'>>;
  attacksOn?: Resolver<ResolversTypes['AttackConnection'], ParentType, ContextType, RequireFields<OrganizationAttacksOnArgs, 'orderBy'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OrganizationStatementsArgs, 'orderBy'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<OrganizationTimelineArgs, 'orderBy'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<OrganizationArticlesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  firstReported?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastReported?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepresentativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Representative'] = ResolversParentTypes['Representative']> = {
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  firstReported?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastReported?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['EventMode']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<ContactReportsArgs, 'first'>>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attack'] = ResolversParentTypes['Attack']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  by?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  on?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['EventMode']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<AttackReportsArgs, 'first'>>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['EventMode']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  cameo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<EventReportsArgs, 'first'>>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  speakerText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addressees?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<StatementReportsArgs, 'first'>>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  attributedTo?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  attributedToText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agencies?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  authors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<ArticleMentionsArgs, 'first'>>;
  contacts?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<ArticleContactsArgs, 'orderBy'>>;
  attacks?: Resolver<ResolversTypes['AttackConnection'], ParentType, ContextType, RequireFields<ArticleAttacksArgs, 'orderBy'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ArticleStatementsArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<ArticleEventsArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spans?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactConnection'] = ResolversParentTypes['ContactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactEdge'] = ResolversParentTypes['ContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttackConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttackConnection'] = ResolversParentTypes['AttackConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttackEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Attack']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttackEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttackEdge'] = ResolversParentTypes['AttackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attack'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactCount'] = ResolversParentTypes['ContactCount']> = {
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['EventMode']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dates?: Resolver<Array<Maybe<ResolversTypes['Date']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hops?: Resolver<Array<ResolversTypes['PathHop']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathHopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathHop'] = ResolversParentTypes['PathHop']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['PathRelation']>, ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType, RequireFields<PathHopContactsArgs, 'first'>>;
  attacks?: Resolver<Array<ResolversTypes['Attack']>, ParentType, ContextType, RequireFields<PathHopAttacksArgs, 'first'>>;
  offices?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attacks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  contacts?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<QueryContactsArgs, 'orderBy'>>;
  attacks?: Resolver<ResolversTypes['AttackConnection'], ParentType, ContextType, RequireFields<QueryAttacksArgs, 'orderBy'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'orderBy'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'orderBy'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'of' | 'orderBy'>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'to' | 'maxHops' | 'relations'>>;
  contactCounts?: Resolver<Array<ResolversTypes['ContactCount']>, ParentType, ContextType, RequireFields<QueryContactCountsArgs, 'groupBy' | 'first'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'by'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, Partial<QueryCountriesArgs>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, Partial<QueryArticleArgs>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<QueryArticlesArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  search?: Resolver<Array<ResolversTypes['SearchResult']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
};

export type DiagnosticResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Diagnostic'] = ResolversParentTypes['Diagnostic']> = {
  level?: Resolver<ResolversTypes['DiagnosticLevel'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IngestArticlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestArticlePayload'] = ResolversParentTypes['IngestArticlePayload']> = {
  outcome?: Resolver<ResolversTypes['IngestOutcome'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  diagnostics?: Resolver<Array<ResolversTypes['Diagnostic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetractArticlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetractArticlePayload'] = ResolversParentTypes['RetractArticlePayload']> = {
  articleIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ingestArticle?: Resolver<ResolversTypes['IngestArticlePayload'], ParentType, ContextType, RequireFields<MutationIngestArticleArgs, 'input'>>;
  retractArticle?: Resolver<ResolversTypes['RetractArticlePayload'], ParentType, ContextType, RequireFields<MutationRetractArticleArgs, 'article'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  articleIngested?: SubscriptionResolver<ResolversTypes['Article'], "articleIngested", ParentType, ContextType>;
  contactAdded?: SubscriptionResolver<ResolversTypes['Contact'], "contactAdded", ParentType, ContextType, Partial<SubscriptionContactAddedArgs>>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EventType?: EventTypeResolvers;
  EventMode?: EventModeResolvers;
  Modality?: ModalityResolvers;
  DatePrecision?: DatePrecisionResolvers;
  Role?: RoleResolvers;
  StatementKind?: StatementKindResolvers;
  SearchKind?: SearchKindResolvers;
  LinkKind?: LinkKindResolvers;
  ContactGrouping?: ContactGroupingResolvers;
  PathRelation?: PathRelationResolvers;
  TimelineKind?: TimelineKindResolvers;
  IngestOutcome?: IngestOutcomeResolvers;
  DiagnosticLevel?: DiagnosticLevelResolvers;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  Representative?: RepresentativeResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  Attack?: AttackResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ContactConnection?: ContactConnectionResolvers<ContextType>;
  ContactEdge?: ContactEdgeResolvers<ContextType>;
  AttackConnection?: AttackConnectionResolvers<ContextType>;
  AttackEdge?: AttackEdgeResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  ContactCount?: ContactCountResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathHop?: PathHopResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Diagnostic?: DiagnosticResolvers<ContextType>;
  IngestArticlePayload?: IngestArticlePayloadResolvers<ContextType>;
  RetractArticlePayload?: RetractArticlePayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
};

