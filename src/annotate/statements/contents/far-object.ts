import { ARTICLE } from '../../../arabic/clitics.ts';
import { TO } from '../../../arabic/lexicons/attribution.ts';
import { COORDINATION } from '../../../arabic/lexicons/comments.ts';
import type { ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import { opensNominal } from '../../../arabic/phrases.ts';
import { isOwnStance } from '../../../arabic/stances.ts';
import { isVerbalNoun } from '../../../arabic/verb-shape.ts';
import { isWithPronoun } from '../../../arabic/with-pronoun.ts';
import { is } from '../../../arabic/words.ts';
import type { Act } from '../../../model.ts';
import { skipCircumstance } from '../clause/circumstance.ts';
import { opensWith, prepositionsOf } from '../clause/opens-with.ts';
import { carriesPreposition } from '../clause/phrase-end.ts';
import {
  formAt,
  isColon,
  isComma,
  isDots,
  isOtherCue,
  opensClause,
  quoteAt,
  quoteLength,
  type Scene,
  skipInsertion,
  wordAt,
} from '../clause/scene.ts';
import { opensNounOfContent } from './content-noun.ts';

/**
 * The object of a verb of speech behind a circumstance that no pattern measures: «وأكدت فلانة خلال ترؤسها اجتماع اللجنة | ضرورة كذا»,
 * «وأكدت الوزارة، في بيان بثته الوكالة، | وقوف البلاد مع جيرانها». The circumstance opens with a preposition at `from`, behind a comma
 * or not; the object is a stance or a deed behind a word that ends what stands before it. `told`: somebody stands before `from`, so
 * that what tells more of them may open there («التحالف العربي | لدعم الشرعية في كذا»).
 */
export function farObject(
  scene: Scene,
  from: number,
  { takes, toward, act }: ReportingVerb,
  told: boolean,
): number | undefined {
  if (!takes.includes('object') || toward !== undefined || NOT_FAR.has(act)) return undefined;
  const framed = isComma(scene, from);
  const first = framed ? from + 1 : from;
  const related = is(wordAt(scene, first), 'relative'); // not «الذي قاد أمس | عملية الإنقاذ»
  if (!opensCircumstance(scene, first) && !(told && tellsMore(scene, first))) return undefined;
  for (let i = first + 1; i < Math.min(scene.end, first + REACH); i++) {
    const quote = quoteAt(scene, i);
    if (quote && i === first + 1 && isWithPronoun(formAt(scene, first)))
      return opensNounOfContent(scene, quote.first, true) ? i : undefined; // «بيانا دانت فيه | "قتل المدنيين"»
    if (quote && quote.close > i && quoteLength(scene, quote) <= NAME) i = quote.close + 1;
    else if (quote) return undefined;
    if (isDots(scene, i) || isColon(scene, i) || isOtherCue(scene, i)) return undefined;
    if (wordAt(scene, i).complementiser || speaksOn(scene, i)) return undefined;
    if (i === first + 1) continue;
    const closed = isComma(scene, i - 1);
    const own = isOwnStance(formAt(scene, i)); // «، في حديث لـ"كذا" | رفضه المشاركة»
    const apart = related ? behindGoverned(scene, first, i) : !framed;
    if ((closed || apart || own) && opensNounOfContent(scene, i, closed))
      return leadsToClause(scene, i) ? undefined : i;
    if (closed) return behindFrame(scene, i - 1);
  }
  return undefined;
}

/** «الذي يلعب في الدرجة الأولى | تعاقده»: a definite noun that a preposition of the relative clause governs stands before; not «الذي قاد أمس | عملية الإنقاذ». */
function behindGoverned(scene: Scene, relative: number, noun: number): boolean {
  if (!wordAt(scene, noun - 1).article) return false;
  for (let i = relative + 2; i < noun; i++)
    if (is(wordAt(scene, i), 'preposition') || carriesPreposition(scene, i)) return true;
  return false;
}

/** «خلال تقديم اللاعب تعاقده مع النادي | أن الفريق جاهز»: a clause close behind is what is said; not «ضرورة | أن»، «العمل على | أن». */
function leadsToClause(scene: Scene, noun: number): boolean {
  for (let i = noun + 2; i < Math.min(scene.end, noun + CLOSE); i++) {
    const that = wordAt(scene, i).complementiser && !formAt(scene, i).startsWith(COORDINATION);
    if (that && opensClause(scene, i)) return !is(wordAt(scene, i - 1), 'preposition');
    if (isDots(scene, i) || isColon(scene, i) || isOtherCue(scene, i)) return false;
  }
  return false;
}

/** Tokens from such a noun to the clause that is said, at most. */
const CLOSE = 12;

/** «مشيرا إلى كذا»، «مؤكدا أن»: a participle with what it takes right behind; not «تتخذ من كولبارا | مقرا لها». */
function speaksOn(scene: Scene, i: number): boolean {
  const { participle } = wordAt(scene, i);
  if (!participle) return false;
  const takes = prepositionsOf(participle.entry).some((one) => opensWith(scene, i + 1, one));
  return takes || isComma(scene, i - 1) || isColon(scene, i + 1) || wordAt(scene, i + 1).complementiser !== undefined;
}

/** «…، مساء الثلاثاء، | اعتراض كذا»: behind a circumstance between two commas, the first of which closes what stood before. */
function behindFrame(scene: Scene, comma: number): number | undefined {
  const behind = skipCircumstance(scene, comma);
  return behind > comma + 1 && opensNounOfContent(scene, behind, true) ? behind : undefined;
}

/** Acts whose object is as well a person or a thing as a deed. */
const NOT_FAR: ReadonlySet<Act> = new Set<Act>(['thank', 'praise', 'ask', 'demand']);

/** Words in marks that are a name, at most. */
const NAME = 4;

/** Tokens of a circumstance, at most. */
const REACH = 18;

/** «التحالف العربي | لدعم الشرعية»، «النادي | الذي يلعب في كذا»، «وكالة كذا | الأميركية»: what tells more of whoever speaks. */
function tellsMore(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  if (word.complementiser || word.participle) return false;
  if (is(word, 'relative')) return word.article;
  if (word.form.startsWith(COORDINATION + ARTICLE)) return true; // «فلان | والشركة المنتجة»
  const aim = word.form.startsWith(TO) && word.bits === 0 && isDeed(word.form.slice(TO.length));
  if (aim || carriesPreposition(scene, i)) return true;
  return (word.article && word.adjective !== undefined) || skipInsertion(scene, i) > i;
}

function isDeed(form: string): boolean {
  return opensNominal(form) || isVerbalNoun(form);
}

function opensCircumstance(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  if (word.complementiser || is(word, 'partitive')) return false;
  return is(word, 'preposition') || is(word, 'afterwards') || is(word, 'inOrDuring') || is(word, 'locative');
}
