import { isByliner } from '../../../arabic/names.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { formAt, type Scene } from '../clause/scene.ts';

/**
 * «كولبارا: «ساحل برس»»، «كولبارا: سامر الدالي»، «كتبت: منى الهادي»: a line of its own whose colon stands before nothing but who
 * wrote or sent it. `colon` is the token of the colon.
 */
export function isByline(scene: Scene, colon: number): boolean {
  const { sentence, end, context } = scene;
  if (!sentence.opensParagraph || colon - sentence.first > LONGEST_PLACE || end - colon > LONGEST_NAME) return false;
  if (isByliner(formAt(scene, sentence.first)) && colon === sentence.first + 1) return true;
  let named = false;
  for (let i = colon + 1; i < end; i++) {
    if (context.tokens.kind[i] !== TokenKind.word) continue;
    const isName = context.taggedOf[i]?.kind === 'person' || context.hitOf[i]?.known.kind === 'medium';
    if (!isName) return false;
    named = true;
  }
  return named;
}

/** Tokens of the place in front of the colon, and of the line behind it, at most. */
const LONGEST_PLACE = 4;
const LONGEST_NAME = 10;
