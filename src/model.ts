import type { Span } from './text/spans.ts';

/**
 * The types of the record. Inside the program all spans count UTF-16 units of `Document.text`; whatever leaves it is
 * converted once, in cli/record.ts, to Unicode code points.
 */

/** What somebody hands in to be read: one text with what is known about it. */
export interface Source {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  /** ISO 8601 day or instant with its own offset; the day written there is the publication day. */
  readonly published?: string;
}

/** Stretches of a page (gold/GUIDELINES.md §7). */
export type SegmentKind = 'article' | 'metadata' | 'promotion' | 'related' | 'other-article';

export interface Segment extends Span {
  readonly kind: SegmentKind;
  /** Which step of cleaning decided, for `isnad explain`. */
  readonly reason: string;
}

/** The part of a document that tells one thing. */
export interface Article extends Span {
  readonly title?: string;
  readonly published?: string;
  /** Agencies the article itself names as its source: dateline, sign-off, byline. */
  readonly agencies: readonly string[];
}

/** What a line of a page is by its markup. */
export type BlockRole = 'headline' | 'subheading' | 'paragraph' | 'caption' | 'item' | 'quotation';

/** A line of a document that was a page, with its role. */
export interface Block extends Span {
  readonly role: BlockRole;
}

/** Something of a page that is no part of the document's text. */
export interface Removal {
  /** Which step of cleaning took it out, for `isnad explain`. */
  readonly step: string;
  /** The text that stood there, or its beginning. */
  readonly text: string;
}

/** A page as it arrived, decoded, with what is known of it beside its content. */
export interface PageSource {
  readonly id: string;
  readonly html: string;
  readonly url?: string;
  /** Given by whoever hands the page in: these win over what the page tells. */
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
  /** What the feed told that led here: where the page is silent. */
  readonly feed?: FeedFacts;
  /** The bytes that `html` was decoded from, and what the server said of their encoding. */
  readonly received?: { readonly bytes: Uint8Array; readonly charset?: string };
}

/** What is told of a page by whatever led to it. */
export interface FeedFacts {
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
}

/** The clean text of a capture, with facts about it. `text` never changes after the document is made. */
export interface Document {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly published?: string;
  /** When the page says it was last changed: ISO 8601 as `published`. */
  readonly modified?: string;
  /** Of a page: its lines with their roles, in text order. */
  readonly blocks?: readonly Block[];
  /** Of a page: what was taken out of it, in the order of the page. */
  readonly removed?: readonly Removal[];
  /** In text order, without overlap. What lies in no segment is white space. */
  readonly segments: readonly Segment[];
  /** The `article` segments (joined to one article) first, then each `other-article`, in text order. */
  readonly articles: readonly Article[];
}

export type MentionKind = 'person' | 'organisation' | 'place' | 'role';

/**
 * Words that name a person, organisation, place or role; clitics are outside. A role is told by an office, or by what
 * somebody is to others that the article told: نظيره، الجانبان، البلدان.
 */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** Canonical name of whom or what the words mean in this document; of a role its description. */
  readonly name: string;
  /** How a role means somebody told elsewhere in the article. */
  readonly by?: MeaningBy;
  /** Of a role: whom it means, as far as the article tells it. */
  readonly means?: readonly Meant[];
}

/**
 * By the office held; by that of whoever else was told (نظيره); by being one of two (البلدان); as one's own state (بلاده); as
 * whoever was named last (الأخير); by a pronoun before a description (وهي مديرة).
 */
export type MeaningBy = 'office' | 'counterpart' | 'pair' | 'homeland' | 'latter' | 'pronoun';

/** Whom a role means in its article, and the words there that tell it. */
export interface Meant {
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Where the article names them: last before the role, else first behind it. */
  readonly from?: Span;
}

export type TimeType = 'date' | 'time' | 'period';

/** A time expression with its ISO 8601 value (gold/GUIDELINES.md §9). */
export interface Time extends Span {
  readonly type: TimeType;
  readonly value: string;
  readonly rule: string;
}

export type StatementType = 'direct' | 'indirect' | 'reported';

export const ACTS = [
  'say',
  'announce',
  'confirm',
  'deny',
  'explain',
  'claim',
  'admit',
  'promise',
  'demand',
  'ask',
  'propose',
  'warn',
  'threaten',
  'accuse',
  'condemn',
  'criticise',
  'praise',
  'thank',
  'congratulate',
  'apologise',
  'support',
  'oppose',
  'agree',
  'expect',
] as const;
export type Act = (typeof ACTS)[number];

export type SpeakerKind = 'person' | 'organisation' | 'state' | 'role' | 'unnamed' | 'group';

/** How the speaker was settled (DESIGN 3.6): beside the cue; by a rule within the article; anything weaker. */
export type Certainty = 'named' | 'resolved' | 'inferred';

export interface Speaker {
  /** Canonical, in full. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Where the words stand that name the speaker in this sentence; absent when dropped. */
  readonly at?: Span;
}

/** Attributed content (gold/GUIDELINES.md §1–§5). */
export interface Statement extends Span {
  /** Index in `Document.articles`. */
  readonly article: number;
  readonly type: StatementType;
  /** Part of an indirect or reported content stands in quotation marks as the speaker's own words. */
  readonly quoted: boolean;
  readonly cue: Span;
  readonly act: Act;
  readonly speakers: readonly Speaker[];
  readonly certainty: Certainty;
  readonly addressees: readonly { readonly name: string }[];
  /** Chain of attribution, from nearest the speaker to nearest the outlet. */
  readonly via: readonly { readonly name: string }[];
  /** ISO day of speaking, where the text tells it. */
  readonly said?: string;
  /** Id of the rule that found it. */
  readonly rule: string;
  /** How speaker and boundary were settled, in the order of deciding; shown by `isnad explain`. */
  readonly because: readonly string[];
}

/** Types of events: those of PLOVER, with ACCIDENT and VOTE added (gold/GUIDELINES.md §10). */
export const EVENT_TYPES = [
  'CONSULT',
  'AGREE',
  'SUPPORT',
  'AID',
  'CONCEDE',
  'RETREAT',
  'REJECT',
  'SANCTION',
  'COERCE',
  'PROTEST',
  'MOBILIZE',
  'ASSAULT',
  'ACCIDENT',
  'VOTE',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Modes of each type. */
export const EVENT_MODES = {
  CONSULT: ['meet', 'visit', 'host', 'call', 'talks', 'summit', 'mediate'],
  AGREE: ['sign', 'agree', 'ceasefire', 'join', 'ratify'],
  SUPPORT: ['recognise', 'appoint', 'restore-ties'],
  AID: ['economic', 'military', 'humanitarian'],
  CONCEDE: ['release', 'lift-sanctions', 'apologise', 'resign'],
  RETREAT: ['withdraw-forces', 'end-operation'],
  REJECT: ['veto', 'cancel', 'leave-agreement', 'sever'],
  SANCTION: ['impose', 'expel-diplomats', 'dismiss', 'ban', 'summon', 'boycott', 'close-mission'],
  COERCE: ['arrest', 'deport', 'restrict', 'seize', 'charge', 'convict', 'investigate'],
  PROTEST: ['demonstrate', 'strike', 'riot'],
  MOBILIZE: ['deploy', 'exercise', 'alert', 'test-weapon', 'arm'],
  ASSAULT: [
    ...(['shell', 'bomb', 'airstrike', 'shoot', 'suicide-attack', 'assassinate'] as const),
    ...(['poison', 'battle', 'abduct', 'invade', 'attack'] as const),
  ],
  ACCIDENT: ['crash', 'disaster'],
  VOTE: ['election', 'referendum', 'parliament-vote'],
} as const satisfies Readonly<Record<EventType, readonly string[]>>;
export type EventMode = (typeof EVENT_MODES)[EventType][number];

export const EVENT_STATUSES = ['happened', 'ongoing', 'announced', 'denied', 'conditional'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** Who takes part in an event. */
export interface Participant {
  /** Canonical, in full, as for speakers. */
  readonly name: string;
  readonly kind: SpeakerKind;
}

/** Something specific that participants did, do, or are announced to do (gold/GUIDELINES.md §10). The span is its clause. */
export interface EventMention extends Span {
  /** Index in `Document.articles`. */
  readonly article: number;
  readonly type: EventType;
  readonly mode?: EventMode;
  readonly trigger: Span;
  readonly actors: readonly Participant[];
  readonly targets: readonly Participant[];
  readonly place?: string;
  /** ISO 8601 value of the time of the event, where the text tells it. */
  readonly date?: string;
  readonly status: EventStatus;
  /** Id of the rule that found it. */
  readonly rule: string;
  /** How participants, status, time and place were settled; shown by `isnad explain`. */
  readonly because: readonly string[];
}

/** Whom or what an article names, across spellings and short forms, with the offices it gives them. */
export interface Entity {
  readonly article: number;
  readonly kind: 'person';
  /** Canonical, in full. */
  readonly name: string;
  /** The fullest of the commonest names as the article prints them. */
  readonly printed: string;
  /** Descriptions of an office, as printed. */
  readonly offices: readonly string[];
}

/** All that was found in one document. */
export interface Reading {
  readonly document: Document;
  readonly registryVersion: string;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly times: readonly Time[];
  readonly statements: readonly Statement[];
  readonly events: readonly EventMention[];
}

/** A participant with its codes: ISO 3166-1 alpha-2 of the country, role after PLOVER (GOV, MIL, REB …). */
export interface CodedActor {
  readonly name: string;
  readonly country?: string;
  readonly role?: string;
}

/** One document's telling of an event, as the merge compares it. */
export interface EventSource {
  /** Document and the code point at which the word of action stands: the same as long as the text is. */
  readonly id: string;
  readonly document: string;
  readonly outlet?: string;
  readonly url?: string;
  /** ISO day of publication. */
  readonly published?: string;
  /** Agencies that the article names as its own source. */
  readonly agencies: readonly string[];
  readonly type: EventType;
  readonly mode?: EventMode;
  readonly status: EventStatus;
  readonly actors: readonly CodedActor[];
  readonly targets: readonly CodedActor[];
  readonly place?: string;
  readonly date?: string;
  /** Number of dead that the clause tells. */
  readonly toll?: number;
  /** The clause, verbatim. */
  readonly text: string;
}

/** A value that sources tell, with the documents that tell it. */
export interface ToldValue<T> {
  readonly value: T;
  readonly documents: readonly string[];
}

/**
 * What became of what was announced. `awaited`: its day has not passed, or none is told; `untold`: its day has passed and
 * nobody tells that it happened; `cancelled`: denied or called off.
 */
export type EventOutcome = 'happened' | 'cancelled' | 'awaited' | 'untold';

/** One event with all its sources; where they differ, each value stands with who tells it, the commonest first. */
export interface LinkedEvent {
  /** The id of its earliest telling; those of the others mean the same event. */
  readonly id: string;
  readonly type: EventType;
  readonly mode?: EventMode;
  readonly status: EventStatus;
  readonly actors: readonly CodedActor[];
  readonly targets: readonly CodedActor[];
  readonly place?: string;
  readonly date?: string;
  readonly sources: readonly EventSource[];
  /** Agencies that sources name, each counted once. */
  readonly origins: readonly string[];
  /** Documents that name no agency: their independence is not known. */
  readonly unattributed: number;
  /** Told as announced by some before others told it as happened. */
  readonly announced: boolean;
  /** Of what was announced. */
  readonly outcome?: EventOutcome;
  readonly disagreements: {
    readonly date?: readonly ToldValue<string>[];
    readonly place?: readonly ToldValue<string>[];
    readonly doer?: readonly ToldValue<string>[];
    readonly toll?: readonly ToldValue<number>[];
    readonly status?: readonly ToldValue<EventStatus>[];
  };
}
