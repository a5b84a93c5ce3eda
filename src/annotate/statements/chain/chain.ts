import { foldArabic } from '../../../arabic/fold-table.ts';
import { FROM, PRESS_AT_LARGE, TO, WHAT } from '../../../arabic/lexicons/attribution.ts';
import { isCalendarWord, isPublishing, isSpeakingDocument } from '../../../arabic/names.ts';
import { holdsPronoun } from '../../../arabic/phrases.ts';
import { isAskedWord, isBasedOn, isSocial, sourceTurn } from '../../../arabic/relaying.ts';
import { isAbout, isReadingOut, isThrough } from '../../../arabic/through.ts';
import { is } from '../../../arabic/words.ts';
import { type Phrase, parsePhrase } from '../../mentions/phrase.ts';
import { isStrong } from '../clause/agreement.ts';
import { isMediumPhrase, type Link, linkAt, linkName, reportsFor, sourcesAt } from '../clause/links.ts';
import { formAt, type Scene, wordAt } from '../clause/scene.ts';
import type { Cue } from '../rule.ts';
import type { Discourse } from '../speakers/speakers.ts';
import { attributionAt } from './attribution.ts';
import { isGivenTo } from './given-to.ts';

/** The words between a cue and its content that tell through whom it came. */
export interface Zone {
  readonly from: number;
  readonly to: number;
  /** Whoever else publishes a document is no link there. */
  readonly onlyMedia?: boolean;
}

/**
 * The media that a zone names as those to whom the words were given or who published them: «لرويترز», «في مقابلة مع قناة
 * كذا», «في بيان نشرته وكالة كذا». Nearest the speaker first, as they are printed.
 */
export function mediaIn(scene: Scene, discourse: Discourse, zone: Zone): string[] {
  const names: string[] = [];
  for (let i = zone.from; i < zone.to; i++) {
    const phrase = mediumAt(scene, discourse, i, zone);
    if (!phrase) continue;
    const link = reporterAt(scene, phrase) ?? linkAt(scene, i, zone.to);
    const inner = link && isMediumPhrase(scene.context, link.phrase) ? sourcesAt(scene, link.end, zone.to) : [];
    for (const one of [...inner].reverse().concat(link ?? [])) {
      const name = discourse.isMedium(one.phrase) || one === link ? linkName(discourse, one) : undefined;
      if (name && !names.includes(name)) names.push(name);
    }
    i = (inner.at(-1) ?? link ?? phrase).end - 1;
  }
  return names;
}

function mediumAt(scene: Scene, discourse: Discourse, i: number, { from, to, onlyMedia }: Zone): Phrase | undefined {
  const before = wordAt(scene, i - 1);
  const back = sourceTurn(before.form, '')?.pronoun !== undefined;
  let at = back ? i - 2 : i - 1; // «نقلتها عنه | الصحيفة»
  while (isCalendarWord(formAt(scene, at))) at--; // «نشرتها الاثنين | الصحيفة»
  const passes = isPublishing(formAt(scene, at)) || (back && wordAt(scene, at).relays); // «-كما نقلت عنه | الصحيفة-»
  const published = passes && formAt(scene, at - 1) !== WHAT; // «تعليقا على ما | نشرته الصحيفة»
  if (!published && !isGivenTo(scene, i, from)) return isInHisPlace(scene, i) ? personIn(scene, i, to) : undefined;
  const phrase = parsePhrase(scene.context, i, to, { preposition: true });
  if (
    !phrase ||
    (is(before, 'relative') && !isAskedWord(formAt(scene, i - 2))) ||
    (!published && isPressAtLarge(scene, phrase))
  )
    return undefined;
  if (published && (isOccasioned(scene, at, from) || isPlaceOfMedium(scene, phrase))) return undefined;
  if (phrase.name && (isReadingOut(formAt(scene, at)) || (isThrough(before.form) && phrase.role && !onlyMedia)))
    return phrase;
  if (discourse.isMedium(phrase) || reporterAt(scene, phrase)) return phrase;
  return published && !onlyMedia && phrase.kind !== 'person' && phrase.kind !== 'other' ? phrase : undefined;
}

/** «نشرها الموقع الإلكتروني | لصحيفة كذا»: the medium behind it is the link. */
function isPlaceOfMedium(scene: Scene, { end }: Phrase): boolean {
  const owner = wordAt(scene, end).bodyNoun;
  return owner !== undefined && owner.preposition === TO && owner.entry.kind === 'medium';
}

/** «في بيان تلاه | المتحدث باسمه فلان»، «على لسان | مستشاره فلان»: before whoever speaks for another. */
function isInHisPlace(scene: Scene, i: number): boolean {
  if (isReadingOut(formAt(scene, i - 1))) return true;
  const turn = sourceTurn(formAt(scene, i - 2), formAt(scene, i - 1));
  return turn?.length === 2 && !turn.pronoun && (holdsPronoun(formAt(scene, i)) || holdsPronoun(formAt(scene, i + 1)));
}

function personIn(scene: Scene, i: number, to: number): Phrase | undefined {
  const phrase = parsePhrase(scene.context, i, to);
  return phrase?.name && phrase;
}

/** «تعليقا على تقرير | بثته القناة»: what was published is what the words are about, not where they stand. */
function isOccasioned(scene: Scene, verb: number, from: number): boolean {
  for (let i = verb - 1; i >= Math.max(from, verb - DOCUMENT_REACH); i--) {
    if (isAbout(formAt(scene, i))) return isSpeakingDocument(formAt(scene, i + 1));
    if (is(wordAt(scene, i), 'locative') || wordAt(scene, i).verb) return false;
  }
  return false;
}

/** Words from a document to the verb that tells who published it, at most: على التقرير المطول الذي نشرته. */
const DOCUMENT_REACH = 5;

/** «لوسائل الإعلام»، «على أسئلة الصحافة»: reporters in general are no link, nor is where people post; «وسائل إعلام محلية» are. */
function isPressAtLarge(scene: Scene, { kind, first, end }: Phrase): boolean {
  const noun = kind === 'body' ? wordAt(scene, first).bodyNoun : undefined;
  if (PRESS_AT_LARGE.includes(noun?.entry.noun ?? '')) return true;
  const [plural = ''] = noun?.entry.plural?.split(' ') ?? [];
  if (plural === '' || !formAt(scene, first).endsWith(foldArabic(plural))) return false;
  const definite = wordAt(scene, first).article || wordAt(scene, first + 1).article;
  return isSocial(formAt(scene, first + 1)) || (definite && end - first <= 2);
}

/** The medium of the reporter whom a phrase describes, as a link. */
function reporterAt(scene: Scene, phrase: Phrase): Link | undefined {
  const medium = reportsFor(scene.context, phrase);
  return medium && { phrase: medium, others: [], end: phrase.end };
}

/**
 * «وأضافت الوكالة نقلاً عن مصدر»، «قالت الصحيفة، حسب أصدقائه، إنه»: from whom a medium has what it tells, as told between its name and its
 * content, outermost first. In a headline «عن» alone tells it: «ساحل برس عن مصدر أمني: …».
 */
export function passedBy(scene: Scene, { kind, subject, found }: Cue, to = found?.at ?? 0): readonly Link[] {
  const from = subject?.end ?? to;
  if (kind === 'colon' && formAt(scene, from) === FROM) return sourcesAt(scene, from, to);
  const told = kind === 'verb' && subject && formAt(scene, from) === FROM ? toldFrom(scene, subject, from, to) : [];
  if (told.length > 0) return told;
  for (let i = from; i < to - 1; i++) {
    if (wordAt(scene, i).relayNoun) return sourcesAt(scene, i, to);
    const source = sourceOfAccount(scene, i, to);
    if (source) return [source];
  }
  return [];
}

/** «ذكرت الصحيفة | عن مصدر أمني | أن»: described people, not those whom it is about («قالت الصحيفة عن الوزير إنه»، «عن الشركة إنها»). */
function toldFrom(scene: Scene, subject: Phrase, from: number, to: number): readonly Link[] {
  if (subject.document || !isMediumPhrase(scene.context, subject) || wordAt(scene, to).complementiser?.pronoun)
    return [];
  const sources = sourcesAt(scene, from, to);
  const last = sources.at(-1);
  return last?.end === to && last.phrase.kind === 'role' && !wordAt(scene, last.phrase.first).article ? sources : [];
}

/** «استنادا إلى مصادر»، «بحسب شهود»: somebody who is no medium himself behind a word of attribution. */
function sourceOfAccount(scene: Scene, i: number, to: number): Link | undefined {
  const based = isBasedOn(formAt(scene, i), formAt(scene, i + 1));
  const chain = based ? [linkAt(scene, i + 2, to)] : wordAt(scene, i).attribution ? attributionAt(scene, i)?.chain : [];
  const source = chain?.at(-1);
  if (!source || source.end > to || !isStrong(source.phrase) || source.phrase.document) return undefined;
  return isMediumPhrase(scene.context, source.phrase) ? undefined : source;
}
