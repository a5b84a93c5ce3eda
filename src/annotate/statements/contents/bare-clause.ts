import { opensMainClause, opensWithVerb, saysBare, speaksOfSelf } from '../../../arabic/bare-clauses.ts';
import { honouredHeads } from '../../../arabic/honours.ts';
import { COORDINATION } from '../../../arabic/lexicons/comments.ts';
import type { ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import { isCommonWord } from '../../../arabic/names.ts';
import { isFuture } from '../../../arabic/verb-shape.ts';
import { is } from '../../../arabic/words.ts';
import type { Subject } from '../../mentions/coordination.ts';
import { formAt, isWord, opensClause, type Scene, wordAt } from '../clause/scene.ts';
import type { Found } from './complement.ts';

/**
 * «وأضاف | سنواصل العمل»، «وقال المدير | لا يوجد ما يمنع ذلك»: the main clause that some verbs of speech have behind them
 * without any sign. `from` is the token behind the verb or its subject.
 */
export function bareClause(
  scene: Scene,
  cue: number,
  from: number,
  { past }: ReportingVerb,
  subject: Subject | undefined,
): Found | undefined {
  if (!saysBare(past) || isTold(scene, cue)) return undefined;
  const self = speaksOfSelf(formAt(scene, cue + 1)) ? cue + 1 : undefined; // «وقال | نحن نريد»
  const head = [from, behindName(scene, from, subject)].find((i) => opensHere(scene, i, subject));
  const at = self ?? head ?? ownWords(scene, from);
  return at !== undefined && wordsBehind(scene, at) >= SHORTEST ? { kind: 'bare', at } : undefined;
}

/** The bare clause instead of what seemed governed: nothing, or a clause that depends on its own verb («قال | يجب | أن نعود»). */
export function orBareClause(
  scene: Scene,
  cue: number,
  from: number,
  entry: ReportingVerb,
  subject: Subject | undefined,
  governed: Found | undefined,
): Found | undefined {
  const bare = governed && governed.kind !== 'clause' ? undefined : bareClause(scene, cue, from, entry, subject);
  const inside = governed === undefined || (bare && bare.at < governed.at && governsClause(scene, bare.at));
  return bare && inside ? bare : governed;
}

/** A head that a clause of its own may follow: the first person, a modal verb, a negation. */
function governsClause(scene: Scene, i: number): boolean {
  const form = formAt(scene, i);
  return speaksOfSelf(form) || opensWithVerb(form);
}

/** «كما قال»، «ما يقول»: the words told are those before. */
function isTold(scene: Scene, cue: number): boolean {
  const before = wordAt(scene, cue - 1);
  return is(before, 'asTold') || (is(before, 'relative') && before.form.length <= 2);
}

/** A word that opens a main clause, right behind; of an indefinite subject it may tell whom that is («مصدر | لا يعرف»). */
function opensHere(scene: Scene, from: number, subject: Subject | undefined): boolean {
  const [form, next] = [formAt(scene, from), formAt(scene, from + 1)];
  if (speaksOfSelf(form)) return true;
  if (subject && !isDefinite(scene, subject)) return false;
  if (next.startsWith(COORDINATION) && is(wordAt(scene, from), 'demonstrative')) return false; // «هذا وقد»
  return opensMainClause(form, next) || foretells(scene, from);
}

/** «ستكون الأيام صعبة», not «سينما» nor «ستيفن»: a form of the future that is no other word and no name. */
function foretells(scene: Scene, i: number): boolean {
  const form = formAt(scene, i);
  if (!isFuture(form) || scene.context.taggedOf[i]) return false;
  return isCommonWord(form.slice(1)) || !isCommonWord(form);
}

/** «وقال | الكسواني | قد يرفض»، «وأضاف | معاليه | من المتوقع»: behind who speaks where nothing else tells that they do. */
function behindName(scene: Scene, from: number, subject: Subject | undefined): number {
  if (subject) return from;
  if (honouredHeads(formAt(scene, from))) return from + 1;
  let i = from;
  while (i < from + LONGEST_NAME && isNamelike(scene, i)) i++;
  return i;
}

function isNamelike(scene: Scene, i: number): boolean {
  const { form, bits, lead, role, bodyNoun, verb, complementiser } = wordAt(scene, i);
  return (
    isWord(scene, i) &&
    bits === 0 &&
    lead === '' &&
    !role &&
    !bodyNoun &&
    !verb &&
    !complementiser &&
    !isCommonWord(form)
  );
}

/** Words of a name that no tagger knows, at most. */
const LONGEST_NAME = 3;

function isDefinite(scene: Scene, { kind, name, end }: Subject): boolean {
  if (kind === 'known' || kind === 'person' || name !== undefined) return true;
  const last = wordAt(scene, end - 1);
  return ((kind === 'role' || kind === 'body') && last.article) || honouredHeads(last.form) !== undefined;
}

/** «وقال في تصريح لإذاعة سيراف | نريد كذا»: behind where it was said, the first person. */
function ownWords(scene: Scene, from: number): number | undefined {
  for (let i = from; i < Math.min(scene.end, from + REACH); i++) {
    const form = formAt(scene, i);
    if (speaksOfSelf(form)) return opensWithVerb(formAt(scene, i - 1)) ? i - 1 : i;
    if (!isWord(scene, i) || opensClause(scene, i) || (is(wordAt(scene, i), 'relative') && form.length > 2))
      return undefined;
  }
  return undefined;
}

/** Tokens between a verb of speech and the first person, at most. */
const REACH = 16;

function wordsBehind(scene: Scene, at: number): number {
  let words = 0;
  for (let i = at; i < scene.end && words < SHORTEST; i++) if (isWord(scene, i)) words++;
  return words;
}

/** So few words are no clause: «قال لا». */
const SHORTEST = 4;
