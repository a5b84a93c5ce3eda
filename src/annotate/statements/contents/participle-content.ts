import { isObjectPronoun, isToThem } from '../../../arabic/around-speech.ts';
import { isSoundPlural } from '../../../arabic/clitics.ts';
import { isKnownNoun } from '../../../arabic/definite-words.ts';
import { IN, TO } from '../../../arabic/lexicons/attribution.ts';
import { COORDINATION } from '../../../arabic/lexicons/comments.ts';
import type { ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import { ASKED_OF } from '../../../arabic/lexicons/stances.ts';
import { endsAccusative, isAccusative } from '../../../arabic/names.ts';
import { bareOfPronoun, holdsPronoun } from '../../../arabic/phrases.ts';
import { isAgain, isOwnStance, isStance, isWarmStance } from '../../../arabic/stances.ts';
import { isAdding } from '../../../arabic/verb-kinds.ts';
import { showsPerson } from '../../../arabic/verb-shape.ts';
import { isSoon } from '../../../arabic/when-words.ts';
import { is } from '../../../arabic/words.ts';
import { parsePhrase } from '../../mentions/phrase.ts';
import { skipCircumstance } from '../clause/circumstance.ts';
import { opensObject } from '../clause/object-noun.ts';
import { opensWith } from '../clause/opens-with.ts';
import { formAt, isColon, isComma, opensClause, quoteAt, quoteLength, type Scene, wordAt } from '../clause/scene.ts';
import { reasonBehind } from './explained.ts';
import { isToldOfSubject } from './predicate.ts';

/** مشيراً إلى أن …، مؤكداً: a participle with a clause, a quotation or a preposition behind it. */
export function opensContent(scene: Scene, i: number, comma: boolean): boolean {
  if (meansAccused(scene, i) || speakThemselves(scene, i)) return false;
  if (!comma && ((isAgain(formAt(scene, i)) && !isOwnStance(formAt(scene, i + 1))) || isToldOfSubject(scene, i)))
    return false; // «استعداده | مجددا | لعقد لقاء»
  const feminine = wordAt(scene, i).participle?.subject.gender === 'f';
  if (feminine && !comma && (opensClause(scene, i + 1) || opensClause(scene, i + 2) || isColon(scene, i + 1)))
    return true;
  if (feminine && !comma && formAt(scene, i - 1) === MARK && quoteAt(scene, i + 1)) return true; // «"…" | مضيفة "…"»
  if (feminine && !comma && closesWords(scene, i - 1)) return !isAsking(scene, i) && opensNominalContent(scene, i);
  if (feminine && !comma) return tellsOfHer(scene, i) && opensNominalContent(scene, i);
  if (comma)
    return (
      !wordAt(scene, i).participle?.entry.weak ||
      hasContentSoon(scene, i, 4) ||
      takesNext(scene, i) ||
      isStance(formAt(scene, i + 1)) || // «، مقدما التعازي لكذا»
      isWarmStance(formAt(scene, i + 1), formAt(scene, i + 2), formAt(scene, i + 3)) // «، مقدما خالص التعازي»
    );
  return hasContentSoon(scene, i, 3) || hasClauseBehindCircumstance(scene, i) || opensNominalContent(scene, i);
}

/** «… حقيقي | مضيفا في حديث للصحيفة أن»، «مضيفا خلال زيارته كذا: "…"»: a clause or a quotation behind where and when it was said. */
function hasClauseBehindCircumstance(scene: Scene, i: number): boolean {
  const { entry } = wordAt(scene, i).participle ?? {};
  if (!entry || (entry.weak && !isAdding(entry.past)) || !endsAccusative(formAt(scene, i))) return false;
  const next = skipCircumstance(scene, i + 1);
  return next > i + 1 && (opensClause(scene, next) || (isColon(scene, next) && quoteAt(scene, next + 1) !== undefined));
}

/**
 * «امرأة متهمة بالسرقة»: the word for whoever is accused; it accuses («، متهمة موسكو بكذا») behind a comma with somebody right
 * behind it who stands before the charge.
 */
export function meansAccused(scene: Scene, i: number): boolean {
  const { participle, role } = wordAt(scene, i);
  if (participle?.entry.act !== 'accuse') return false;
  if (!isComma(scene, i - 1) && opensWith(scene, i + 1, IN) && !isKnownNoun(bareOfPronoun(formAt(scene, i + 1))))
    return true; // «33 متهما | بجرائم حرب», not «متهما | بلاده بكذا»
  if (!role || endsAccusative(formAt(scene, i))) return false;
  const parted = isComma(scene, i - 1) || formAt(scene, i - 1) === MARK;
  const accused = parsePhrase(scene.context, i + 1, scene.end);
  if (isObjectPronoun(formAt(scene, i + 1))) return false; // «متهمة | إياها بكذا»
  if (accused?.first !== i + 1 || accused.kind === 'pronoun') return true;
  const known = accused.kind === 'known' || accused.kind === 'body' || accused.name !== undefined;
  const charged = known && opensWith(scene, accused.end, IN); // «هتافات متهمين | ليدوريا | بدعم كذا»
  return !parted && !charged;
}

const MARK = '"';

/** «ستفحم منتقدين | يقولون إنها ضعيفة»: right behind them a verb in the present is theirs. */
function speakThemselves(scene: Scene, i: number): boolean {
  if (wordAt(scene, i).participle?.subject.number !== 'plural') return false;
  const { verb } = wordAt(scene, i + 1);
  return verb?.tense === 'present' && verb.conjunction === '' && verb.subject.number === 'plural';
}

/** «، ملوحا بمراجعة كذا»، «، مذكرا في هذا الصدد بكذا»: a participle with its preposition right behind. */
function takesNext(scene: Scene, i: number): boolean {
  const { takes = [], bySomebody } = wordAt(scene, i).participle?.entry ?? {};
  const at = skipCircumstance(scene, i + 1);
  const { entry } = wordAt(scene, i).participle ?? {};
  if (entry && reasonBehind(scene, i, i + 1, entry) !== undefined) return true; // «، معللا ذلك بكذا»
  if (bySomebody && takes.includes('object') && opensObject(scene, at)) return true; // «، مستعرضا جهود كذا»
  return takes.some((c) => c !== 'clause' && c !== 'quote' && c !== 'object' && opensWith(scene, at, c));
}

/**
 * «أدانت الوزارة الهجوم | محذرة من كذا»: behind a definite word, which it cannot describe, a participle of hers tells of whoever speaks by a verb of
 * hers before it; not «مسيرة | منددة بالقرار», «إن كولبارا | رافضة لكذا».
 */
function tellsOfHer(scene: Scene, i: number): boolean {
  const before = wordAt(scene, i - 1);
  if (wordAt(scene, i).article || before.role?.gender === 'f' || !(before.article || holdsPronoun(before.form)))
    return false; // «ببقاء الموظفة | مطالبة بكذا»
  for (let k = i - 2; k >= Math.max(scene.sentence.first, i - HER_REACH); k--) {
    const { verb, complementiser, speechNoun } = wordAt(scene, k);
    if (complementiser || isComma(scene, k) || is(wordAt(scene, k), 'relative') || quoteAt(scene, k)) return false;
    if (verb && !speechNoun) return verb.subject.gender === 'f' && verb.subject.number === 'singular';
    if (showsPerson(formAt(scene, k))) return false;
  }
  return false;
}

/** Tokens from her verb to her participle, at most. */
const HER_REACH = 16;

/** «، مشككة في الخطة | ومطالبة بإقالته»: behind a participle of hers at `cue` and a definite word «and» joins another one of hers. */
export function joinsHers(scene: Scene, cue: number, i: number): boolean {
  const [own, before] = [wordAt(scene, cue), wordAt(scene, i - 1)];
  const { participle, article } = wordAt(scene, i);
  if (participle?.conjunction !== COORDINATION || article || participle.subject.gender !== 'f') return false;
  if (own.verb || own.participle?.subject.gender !== 'f' || !(before.article || holdsPronoun(before.form)))
    return false;
  return hasContentSoon(scene, i, 3) || opensNominalContent(scene, i);
}

/** «… صفحة جديدة معربا عن شكره»، «تمسكهم بالحوار مطالبين بكذا»: without a comma a participle with its content right behind. */
function opensNominalContent(scene: Scene, i: number): boolean {
  const { entry, subject } = wordAt(scene, i).participle ?? {};
  const many = subject?.number === 'plural' && !isSoundPlural(formAt(scene, i - 1));
  const hers = subject?.gender === 'f' && subject.number === 'singular';
  if (!entry || !(endsAccusative(formAt(scene, i)) || many || hers)) return false;
  const before = wordAt(scene, i - 1);
  if (isAccusative(before.form) && !is(before, 'adverb') && !isSoon(before.form)) return false;
  if (entry.weak) return entry.takes.includes('object') && opensStance(scene, i + 1);
  const next = skipCircumstance(scene, i + 1); // «مشيدا | في الوقت ذاته | بجهود كذا»
  const object = isObjectPronoun(formAt(scene, next));
  if (entry.takes.includes('predicate') && (object || (!hers && opensObject(scene, next)))) return true; // «معتبرا | إياها بداية خير»
  if (describesAs(scene, next, entry)) return true;
  const asked = entry.toward === 'object' ? parsePhrase(scene.context, next, scene.end) : undefined; // «مطالبا | بلغراد | بسحب قواتها»
  const unseen = !asked && entry.toward === 'object' && wordAt(scene, next).article ? next + 1 : next; // «داعية | المعلمين | للالتزام به»
  const behind = asked?.first === next && asked.kind !== 'pronoun' ? asked.end : unseen;
  const at = object ? next + 1 : behind;
  if (entry.toward === undefined && entry.takes.includes('object') && opensObject(scene, next)) return true; // «مستبعدا | إمكانية كذا»
  if (isWish(entry) && isToThem(formAt(scene, next)) && opensObject(scene, next + 1)) return true; // «متمنيا | له التوفيق»
  if (entry.act === 'warn' && !many && opensWith(scene, at, ASKED_OF)) return true; // «محذرا | من كذا»
  return entry.takes.some((c) => c !== 'clause' && c !== 'quote' && c !== ASKED_OF && opensWith(scene, at, c));
}

/** «واصفا | ما توصل إليه المؤتمر بأنه كذا»: a participle that calls somebody or something what stands behind «ب» close by. */
function describesAs(scene: Scene, from: number, entry: ReportingVerb): boolean {
  if (entry.act !== 'claim' || entry.toward !== 'object' || !opensObject(scene, from)) return false;
  for (let k = from + 1; k < Math.min(scene.end, from + DESCRIBED) && !isComma(scene, k); k++)
    if (wordAt(scene, k).complementiser) return opensClause(scene, k);
  return false;
}

/** Tokens of what is described, at most. */
const DESCRIBED = 8;

/** «متمنيا لهم كذا»: a participle that wishes something to somebody. */
function isWish({ takes, toward }: ReportingVerb): boolean {
  return toward === undefined && takes.includes('object') && takes.includes(TO);
}

/** «"لا رابح في حرب كهذه" | معربة عن كذا»: at `i` closes a quotation of so many words that no participle of hers can tell of it. */
function closesWords(scene: Scene, i: number): boolean {
  const quote = formAt(scene, i) === MARK ? scene.context.quotes.all.find(({ close }) => close === i) : undefined;
  return quote !== undefined && quoteLength(scene, quote) >= WORDS;
}

/** «شركة "ميناء كولبارا القديم" | مطالبة بكذا»: behind a name in marks she is asked or threatened. */
function isAsking(scene: Scene, i: number): boolean {
  const act = wordAt(scene, i).participle?.entry.act;
  return act === 'demand' || act === 'threaten';
}

/** Words of a quotation that says something, at least. */
const WORDS = 4;

/** «موجها | الشكر لكذا»، «مجددا | رفضه كذا»، «مقدما | خالص تعازيه»: behind a participle that reports seldom a definite stance. */
function opensStance(scene: Scene, i: number): boolean {
  const { form, article } = wordAt(scene, i);
  return (
    isOwnStance(form) || (article && isStance(form)) || isWarmStance(form, formAt(scene, i + 1), formAt(scene, i + 2))
  );
}

/** A clause, a quotation or a colon within so many tokens behind `i`. */
export function hasContentSoon(scene: Scene, i: number, within: number): boolean {
  for (let k = i + 1; k <= i + within && k < scene.end; k++) {
    if (isComma(scene, k) && wordAt(scene, k + 1).participle) return false; // «وجاء بقرار، | معتبرا أن»
    if (opensClause(scene, k) || quoteAt(scene, k) || formAt(scene, k) === ':') return true;
  }
  return false;
}
