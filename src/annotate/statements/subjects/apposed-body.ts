import { parseSubject, type Subject } from '../../mentions/coordination.ts';
import { formAt, isComma, isWord, type Scene, wordAt } from '../clause/scene.ts';

/**
 * «قرر عملاق الشحن العالمي، | شركة كذا، | الالتزام», «أعلن عملاق التواصل | «كذا» أن»: the company that words without its name tell of from `from`
 * on: a name of the lexicons or a company by its noun, behind a comma that another closes, or right behind those words.
 */
export function apposedBody(scene: Scene, from: number, limit: number): Subject | undefined {
  const end = wordsEnd(scene, from, limit);
  if (end - from < SHORTEST) return undefined;
  const apart = isComma(scene, end);
  const at = apart ? end + 1 : end;
  const body = at < limit ? parseSubject(scene.context, at, limit) : undefined;
  if (!body || body.others.length > 0 || !isCompany(scene, body)) return undefined;
  return !apart || isComma(scene, body.end) ? body : undefined;
}

/** «عملاق الشحن العالمي»: a noun without article and what tells of which. */
function wordsEnd(scene: Scene, from: number, limit: number): number {
  const first = wordAt(scene, from);
  if (!isPlain(scene, from) || first.article) return from;
  let end = from + 1;
  while (end < Math.min(limit, from + LONGEST) && wordAt(scene, end).article && isPlain(scene, end)) end++;
  return end;
}

function isPlain(scene: Scene, i: number): boolean {
  const { bits, lead, role, bodyNoun, verb, complementiser } = wordAt(scene, i);
  if (!isWord(scene, i) || bits !== 0 || lead !== '' || role || bodyNoun || complementiser) return false;
  return !verb && !scene.context.hitOf[i] && !scene.context.taggedOf[i] && formAt(scene, i).length > 2;
}

function isCompany(scene: Scene, { kind, first, hit }: Subject): boolean {
  const known = kind === 'known' ? scene.context.hitOf[hit ?? first]?.known : undefined;
  if (known?.kind === 'body') return known.entry.kind === 'company';
  const at = formAt(scene, first) === MARK ? first + 1 : first;
  return kind === 'body' && wordAt(scene, at).bodyNoun?.entry.kind === 'company';
}

const MARK = '"';

/** Words that tell of a company, at least and at most. */
const SHORTEST = 2;
const LONGEST = 5;
