/**
 * The shape of lexicon entries. Surface and value stand in one entry; surfaces are written as a newspaper prints them
 * (with hamza, taa marbuta, without vowel marks) and folded once when the lexicon is built.
 */

/** A state or a territory that speaks and acts like one. */
export interface StateEntry {
  /** ISO 3166-1 alpha-2; user-assigned (XK) where ISO has none. */
  readonly code: string;
  /** The commonest Arabic name: الولايات المتحدة, روسيا. */
  readonly name: string;
  /** Other names and spellings, long forms and abbreviations included. */
  readonly also: readonly string[];
  /** Seats of government that stand for the state in news prose, every spelling: موسكو, واشنطن, تل أبيب. */
  readonly capitals: readonly string[];
  /** Adjective without article: masculine and feminine singular, then plurals, every spelling. */
  readonly masculine: readonly string[];
  readonly feminine: readonly string[];
  readonly plural: readonly string[];
}

/** An agency, newspaper, channel or site that passes on or publishes what others say. */
export interface MediumEntry {
  /** Canonical name without its type noun: رويترز, هآرتس; agencies known only with it keep it (وكالة الأنباء الألمانية). */
  readonly name: string;
  readonly also: readonly string[];
  readonly kind: 'agency' | 'newspaper' | 'broadcaster' | 'site';
  /** ISO 3166-1 alpha-2 of its seat. */
  readonly country: string;
  /** Internet domains, without www. */
  readonly domains: readonly string[];
}

/** An outlet or agency as the publisher of pages. */
export interface OutletEntry {
  /** Canonical name, the one of `MediumEntry` where the media hold it. */
  readonly name: string;
  /** Host names without www., with a path only where outlets share a host (bbc.com/arabic). */
  readonly domains: readonly string[];
  /** ISO 3166-1 alpha-2 of its seat. */
  readonly country: string;
  readonly kind: MediumEntry['kind'];
  /** IANA name of the time zone in which its pages print clock times without saying so. */
  readonly zone: string;
  /** Who owns or runs it, where that is another name than its own. */
  readonly owner?: string;
  /** Agencies whose reports it prints, by their names among the media. */
  readonly agencies: readonly string[];
}

/** A body known by a name of its own: international organisations, palaces, parliaments, armed groups, companies. */
export interface BodyEntry {
  readonly name: string;
  readonly also: readonly string[];
  readonly kind: 'international' | 'government' | 'parliament' | 'armed' | 'party' | 'court' | 'company' | 'civil';
  readonly country?: string;
  /** Grammatical gender of the name as subject of a verb. */
  readonly gender: 'm' | 'f';
}

/** A noun that heads the description of a person or of people who speak. */
export interface RoleEntry {
  readonly masculine: string;
  readonly feminine?: string;
  /** Plurals, nominative and oblique: مسؤولون, مسؤولين, وزراء. */
  readonly plural: readonly string[];
  /**
   * office: held by one known person at a time (وزير, رئيس); spokesperson; rank (جنرال, عميد); honorific (السيد, الشيخ);
   * source: people who stay unnamed (مصدر, مسؤول, شاهد); profession (محلل, صحافي, طبيب); group (سكان, متظاهرون).
   */
  readonly kind: 'office' | 'spokesperson' | 'rank' | 'honorific' | 'source' | 'profession' | 'group';
  /** Carries the pronoun of whoever writes, so that a name behind it is that of its holder: زميلي فلان، مراسلنا فلان. */
  readonly ours?: true;
}

/** A noun that heads the name of an organisation (وزارة, جيش, حزب): what follows it belongs to the name. */
export interface BodyNounEntry {
  readonly noun: string;
  readonly plural?: string;
  readonly gender: 'm' | 'f';
  readonly kind: 'ministry' | 'government' | 'armed' | 'party' | 'court' | 'company' | 'medium' | 'international' | 'civil';
}

/** A place that is not a state or a capital: city, region, sea, front line. */
export interface PlaceEntry {
  readonly name: string;
  readonly also: readonly string[];
  readonly country?: string;
}
