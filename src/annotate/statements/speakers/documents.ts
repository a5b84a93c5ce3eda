import { ARTICLE, endsFeminine, isBareOf, splits } from '../../../arabic/clitics.ts';
import { conjugate } from '../../../arabic/conjugation.ts';
import { foldArabic } from '../../../arabic/fold-table.ts';
import {
  ANY_DOCUMENT,
  CONTENTS_TOLD_ALONE,
  ISSUED_DOCUMENTS,
  LETTING_OUT_VERBS,
  MADE_DOCUMENTS,
  POLL_DOCUMENTS,
  REPORT_DOCUMENTS,
} from '../../../arabic/lexicons/body-speech.ts';
import { isContentOfDocument } from '../../../arabic/made-texts.ts';
import { endsAccusative, isPublishing } from '../../../arabic/names.ts';
import { bareOfPronoun, holdsPronoun } from '../../../arabic/phrases.ts';
import { isMaking } from '../../../arabic/verb-kinds.ts';
import { is, type Word, wordOf } from '../../../arabic/words.ts';
import { sentenceAt } from '../../../text/sentences.ts';
import type { Context } from '../../context.ts';
import type { Subject } from '../../mentions/coordination.ts';
import { issuerOf } from '../../mentions/issuer.ts';
import { type Phrase, parsePhrase } from '../../mentions/phrase.ts';
import { toldBefore } from '../../mentions/told-before.ts';
import { isStrong } from '../clause/agreement.ts';
import { clauseSubjects } from '../subjects/subjects.ts';
import { draftedBy, isToldDraft } from './drafts.ts';
import type { Party } from './party.ts';
import type { Turns } from './turns.ts';

/** What the article tells of whoever issued a document. */
export type Issue =
  | { readonly kind: 'phrase'; readonly phrase: Subject }
  | { readonly kind: 'parties'; readonly parties: readonly Party[]; readonly sure: boolean }
  | { readonly kind: 'described'; readonly phrase: Phrase };

/** The documents of one article, and whoever issued them: «البيان»، «التقرير» speak for them. */
export class Documents {
  /** Whoever issued the last document that stood beside a cue. */
  private issuer: Party | undefined;
  /** The noun of that document, without particles and article. */
  private issued = '';
  private readonly context: Context;
  private readonly turns: Turns;
  /** Made when first asked for. */
  private ordinals: readonly number[] | undefined;

  constructor(context: Context, turns: Turns) {
    this.context = context;
    this.turns = turns;
  }

  /** Remembers whoever issued the document that a phrase beside a cue tells of. */
  remember(phrase: Phrase, issuer: Party): void {
    this.issuer = issuer;
    this.issued = this.documentBefore(phrase.first);
  }

  /** Whoever issued the document that a phrase of its noun means. */
  issuerOf(phrase: Phrase): Issue | undefined {
    const held = this.heldIn(phrase);
    if (held) return this.issuerOf(held);
    const word = this.context.words[phrase.first];
    const holding = this.isContentAlone(phrase) ? this.lastMade(phrase.first) : undefined;
    if (holding !== undefined) return this.toldIssuer(holding, phrase.first); // «النتائج» of a survey told before
    const noun = word ? nounOf(word) : '';
    const bare = word?.article ? noun.slice(ARTICLE.length) : noun;
    if (isToldDraft(this.context, phrase)) {
      const tabled = draftedBy(this.context, phrase);
      return tabled && { kind: 'phrase', phrase: tabled };
    }
    const passed = !word?.article && isPublishing(this.context.tokens.form[phrase.end] ?? ''); // «وأضاف بيان | نقله التلفزيون»
    if (!word?.article && BELOW_TOLD.has(ARTICLE + noun)) return this.toldBelow(bare, phrase);
    if (word?.article ? !ALL.has(noun) : !(passed && ISSUED.has(ARTICLE + noun))) return undefined;
    const told = word?.article ? this.toldIssuer(bare, phrase.first) : undefined;
    if (told) return told;
    const other = noun === ANY && !this.isToldBefore(bare, phrase.first) ? this.lastMade(phrase.first) : undefined;
    if (other !== undefined) return this.toldIssuer(other, phrase.first); // «أعد المعهد دراسة … وقالت | الوثيقة»
    const same = this.issuer && this.issued === bare && phrase.end - phrase.first === 1;
    if (this.issuer && (same || !REPORTS.has(noun))) return { kind: 'parties', parties: [this.issuer], sure: true };
    if (POLLS.has(noun)) return BELOW_TOLD.has(noun) ? this.toldBelow(bare, phrase) : undefined;
    if (REPORTS.has(noun)) return this.reportedBy(phrase, bare) ?? this.toldBelow(bare, phrase);
    const described = toldBefore(this.context, phrase);
    if (described && described.end - described.first > 2) return { kind: 'described', phrase: described };
    const last = this.turns.lastSpeakers();
    return last.length === 1 ? { kind: 'parties', parties: last, sure: false } : undefined;
  }

  /** «معطيات | التقرير»، «نتائج | الدراسة»، «نتائج | مسح حديث»: the document that holds what a phrase tells of. */
  private heldIn({ first, end, ...rest }: Phrase): Phrase | undefined {
    const document = this.context.words[first + 1];
    if (!isContentOfDocument(this.context.tokens.form[first] ?? '') || !document) return undefined;
    const noun = nounOf(document);
    const which = document.article ? end === first + 2 && ALL.has(noun) : BELOW_TOLD.has(ARTICLE + noun);
    return which ? { ...rest, first: first + 1, end } : undefined;
  }

  /** «النتائج»، «وبينت الأرقام»: what a document holds, told without the document. */
  private isContentAlone({ first, end }: Phrase): boolean {
    const word = this.context.words[first];
    return word?.article === true && end === first + 1 && CONTENTS.has(nounOf(word));
  }

  /** The noun, without article, of the last document close before a token that is told of as made: «استطلاع»، «دراسة». */
  private lastMade(before: number): string | undefined {
    for (let i = before - 1; i >= Math.max(0, before - MADE_BACK); i--) {
      const noun = nounOf(this.context.words[i] ?? NONE);
      const bare = noun.startsWith(ARTICLE) ? noun.slice(ARTICLE.length) : noun;
      if (BELOW_TOLD.has(ARTICLE + bare)) return bare;
    }
    return undefined;
  }

  /** The last mention of the document that tells who issued it, or in whose statement it stands: «قالت الوزارة في بيان». */
  private toldIssuer(bare: string, before: number): Issue | undefined {
    const { context } = this;
    const article = context.articleOf[sentenceAt(context.sentences, before)];
    for (let i = before - 1; i >= Math.max(0, before - REACH); i--) {
      if (!this.isDocument(i, bare)) continue;
      const at = sentenceAt(context.sentences, i);
      const sentence = context.sentences[at];
      if (!sentence || context.articleOf[at] !== article) return undefined;
      const issuer = this.isGiven(i) ? undefined : issuerOf(context, i, sentence.last + 1);
      const several = issuer && context.words[issuer.first]?.role?.number === 'plural';
      const made = several && isMaking(context.tokens.form[issuer.first - 1] ?? ''); // «الدراسة التي أجراها | باحثون من كذا»
      if (issuer && (issuer.kind !== 'role' || made)) return { kind: 'phrase', phrase: { ...issuer, others: [] } };
      const subject = this.whoLetOut(i);
      if (subject) return { kind: 'phrase', phrase: subject };
      const parties = this.standsIn(i) ? this.turns.speakersIn(this.ordinal(at)) : [];
      if (parties.length > 0) return { kind: 'parties', parties, sure: true };
      const owner = this.ownerBefore(i);
      if (owner) return { kind: 'phrase', phrase: owner };
    }
    return undefined;
  }

  /** The noun of the document in any of its forms: بيان، بيانا، البيان، وببيان، بيانها. */
  private isDocument(i: number, bare: string): boolean {
    const form = this.context.tokens.form[i] ?? '';
    if (isBareOf(form, bare)) return true;
    return splits(form).some(({ rest }) => rest === bare || rest === ARTICLE + bare || bareOfPronoun(rest) === bare);
  }

  /** «قدم تقريرا | للمجلس»، «بعث رسالة | إلى»: in the accusative whoever stands behind «to» is given it. */
  private isGiven(i: number): boolean {
    const word = this.context.words[i];
    if (!word || word.article) return false;
    return endsAccusative(word.form) || this.letOutAt(i) !== undefined;
  }

  /** «أصدرت الوزارة بيانا»، «وقدم الوزير إلى المجلس تقريرا»: the subject of the verb by which a document comes out. */
  private whoLetOut(i: number): Subject | undefined {
    const verb = this.letOutAt(i);
    if (verb === undefined) return undefined;
    const sentence = this.context.sentences[sentenceAt(this.context.sentences, i)];
    if (!sentence) return undefined;
    const scene = { context: this.context, sentence, end: sentence.last + 1 };
    const behind = verb === i - 1 ? parsePhrase(this.context, i + 1, scene.end) : undefined; // «أعد الدراسة | باحثون من الجامعة»
    if (behind && isStrong(behind) && this.context.words[i]?.article) return { ...behind, others: [] };
    return [...clauseSubjects(scene, verb, i)].find((one) => one.verb === verb)?.subject;
  }

  /** «أظهرت دراسة جديدة أن …. وقالت الدراسة التي أعدها معهد كذا»: the next mention with article that tells who made it. */
  private toldBelow(bare: string, { first, end }: Phrase): Issue | undefined {
    const { context } = this;
    const article = context.articleOf[sentenceAt(context.sentences, first)];
    const heads = this.ordinal(sentenceAt(context.sentences, first)) === 0;
    for (let i = end; i < Math.min(context.words.length, end + BELOW); i++) {
      const form = context.tokens.form[i] ?? '';
      const again = heads && form === bare && i <= end + NEAR; // «دراسة تحذر من كذا», and below it «حذرت دراسة | أعدها معهد كذا»
      if (!again && form !== ARTICLE + bare && !(context.words[i]?.article && this.isDocument(i, bare))) {
        if (form === bare && i > end + NEAR) return undefined; // another document of the kind
        continue;
      }
      const at = sentenceAt(context.sentences, i);
      const sentence = context.sentences[at];
      if (!sentence || context.articleOf[at] !== article) return undefined;
      const inside = context.words[i - 1]?.complementiser !== undefined; // «وقال الطبيب إن الدراسة التي أجرتها كذا أدق»
      const issuer = inside ? undefined : issuerOf(context, i, sentence.last + 1);
      if (issuer) return { kind: 'phrase', phrase: { ...issuer, others: [] } };
    }
    return undefined;
  }

  /** «توقعت الهيئة في تقريرها»: the subject of the last clause before a document with the pronoun of whose it is. */
  private ownerBefore(i: number): Subject | undefined {
    const { context } = this;
    const sentence = context.sentences[sentenceAt(context.sentences, i)];
    if (!sentence || !holdsPronoun(context.tokens.form[i] ?? '')) return undefined;
    const scene = { context, sentence, end: sentence.last + 1 };
    return [...clauseSubjects(scene, sentence.first, i)].at(-1)?.subject;
  }

  /** The verb of letting out a document that stands before it in its sentence, at most a few words away. */
  private letOutAt(i: number): number | undefined {
    const first = this.context.sentences[sentenceAt(this.context.sentences, i)]?.first ?? i;
    for (let k = i - 1; k >= Math.max(first, i - VERB_BACK); k--)
      if (letsOut(this.context.tokens.form[k] ?? '')) return k;
    return undefined;
  }

  /** «في بيان»، «ببيان»: the words stand in the document. */
  private standsIn(i: number): boolean {
    const before = this.context.words[i - 1] ?? NONE;
    return (
      is(before, 'locative') || splits(this.context.tokens.form[i] ?? '').some(({ preposition }) => preposition !== '')
    );
  }

  /** How many sentences of the article stand before one. */
  private ordinal(sentence: number): number {
    this.ordinals ??= ordinalsOf(this.context.articleOf);
    return this.ordinals[sentence] ?? 0;
  }

  /** The noun of the document right before or at the opening of what names its issuer: «تقرير | فلان», «تقرير للوزارة». */
  private documentBefore(first: number): string {
    const noun = [first, first - 1]
      .map((at) => this.context.words[at])
      .find((word) => word && REPORTS.has(ARTICLE + word.form.slice(word.lead.length)));
    return noun ? noun.form.slice(noun.lead.length) : '';
  }

  /** True where the noun of a document stands before a token without article. */
  private isToldBefore(bare: string, before: number): boolean {
    const { form } = this.context.tokens;
    return form.slice(Math.max(0, before - REACH), before).some((one) => isBareOf(one, bare));
  }

  /** «التقرير»: the organisation that spoke last where the article told of a report before. */
  private reportedBy(phrase: Phrase, bare: string): Issue | undefined {
    const told = this.isToldBefore(bare, phrase.first);
    const issuer = told && phrase.end - phrase.first === 1 ? this.turns.lastOf('organisation') : undefined;
    return issuer && { kind: 'parties', parties: [issuer], sure: false };
  }
}

/** The gender of the document's noun at the head of a phrase, or close before what the phrase tells of: «بيان | للوزارة»، «دراسة أجراها | معهد كذا». */
export function documentGender({ words }: Context, first: number): 'm' | 'f' | undefined {
  for (let i = first; i >= Math.max(0, first - NOUN_BACK); i--) {
    const noun = nounOf(words[i] ?? NONE);
    if (ALL.has(noun) || ALL.has(ARTICLE + noun)) return endsFeminine(noun) ? 'f' : 'm';
  }
  return undefined;
}

/** Tokens between the noun of a document and whoever issued it, at most. */
const NOUN_BACK = 4;

/** A noun without the particles in front of it, its article kept: وللبيان → البيان. */
export function nounOf({ form, lead, article }: Word): string {
  const noun = form.slice(lead.length);
  return article && !noun.startsWith(ARTICLE) ? ARTICLE + noun.slice(JOINED_ARTICLE) : noun;
}

/** Letters that are left of an article behind «to»: للبيان. */
const JOINED_ARTICLE = 1;
const NONE = wordOf('');
const ANY = foldArabic(ANY_DOCUMENT);
const CONTENTS: ReadonlySet<string> = new Set(CONTENTS_TOLD_ALONE.map(foldArabic));
const ISSUED = new Set(ISSUED_DOCUMENTS.map(foldArabic));
const REPORTS = new Set(REPORT_DOCUMENTS.map(foldArabic));
const POLLS = new Set(POLL_DOCUMENTS.map(foldArabic));
const LETTING_OUT: ReadonlySet<string> = new Set(
  LETTING_OUT_VERBS.flatMap(({ past, present }) => conjugate(past, present).map(({ form }) => form)),
);
/** True for a verb by which somebody lets a document out, particles in front allowed: وأصدرت. */
export function letsOut(form: string): boolean {
  return splits(form).some(({ rest }) => LETTING_OUT.has(rest));
}
const ALL: ReadonlySet<string> = new Set([...ISSUED, ...REPORTS, ...POLLS]);

/** Documents that are told of in short before the article tells who made them. */
const BELOW_TOLD: ReadonlySet<string> = new Set(MADE_DOCUMENTS.map(foldArabic));
/** How far below, in tokens, the article may tell it, and how near another mention is the same. */
const BELOW = 300;
const NEAR = 40;

/** How far back, in tokens, a document may have been told of, and one that is called by another noun. */
const REACH = 400;
const MADE_BACK = 120;
/** Tokens between the verb by which a document comes out and its noun, at most. */
const VERB_BACK = 14;

/** For each sentence, how many of its article stand before it. */
function ordinalsOf(articleOf: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  return articleOf.map((article) => {
    const before = counts.get(article) ?? 0;
    counts.set(article, before + 1);
    return before;
  });
}
