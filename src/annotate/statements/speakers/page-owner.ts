import { isPublishing } from '../../../arabic/names.ts';
import { isIssuing, isOwnPage, isPosted } from '../../../arabic/relaying.ts';
import { writes } from '../../../arabic/verb-kinds.ts';
import { is } from '../../../arabic/words.ts';
import type { Phrase } from '../../mentions/phrase.ts';
import { fits } from '../clause/agreement.ts';
import { formAt, type Scene, wordAt } from '../clause/scene.ts';
import type { Cue } from '../rule.ts';
import { behindQuality, ownerAt, tellsWords } from './owner-of-words.ts';

/**
 * «حذف منشور وضع على الصفحة الرسمية | للاعب فلان، أعلن فيه كذا»: the one person or body on whose page stands what was posted; `i` is the word
 * of the page.
 */
export function pageOwner(scene: Scene, i: number, { token, agreement }: Cue): Phrase | undefined {
  if (!isOwnPage(formAt(scene, i)) || !is(wordAt(scene, i - 1), 'preposition') || !posts(scene, i)) return undefined;
  const told = wordAt(scene, i).article && wordAt(scene, i + 1).article ? i + 1 : i;
  const owner = ownerAt(scene, behindQuality(scene, told), token);
  const named = owner && (owner.kind === 'person' || owner.kind === 'role' || owner.kind === 'body');
  return named && fits(scene, owner, agreement) ? owner : undefined;
}

/** Something posted is told of before the page, and nobody who wrote it there. */
function posts(scene: Scene, page: number): boolean {
  for (let i = page - 2; i >= Math.max(scene.sentence.first, page - REACH); i--)
    if (tellsWords(formAt(scene, i), isPosted)) return !isWrittenBySomebody(scene, i);
  return false;
}

/** «كتب فلان | منشورا على صفحة النادي»: a verb of writing with somebody between it and what was posted. */
function isWrittenBySomebody(scene: Scene, post: number): boolean {
  for (let i = scene.sentence.first; i < post - 1; i++) {
    const past = wordAt(scene, i).verb?.entry.past ?? '';
    if (writes(past) || isIssuing(past) || isPublishing(formAt(scene, i))) return true;
  }
  return false;
}

/** Tokens from what was posted to the page, at most. */
const REACH = 8;
