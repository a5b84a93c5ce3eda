import { isSpeakingDocument } from '../../../arabic/names.ts';
import { isOfTextAlone, isPartOfText, isPassedWord } from '../../../arabic/relaying.ts';
import { isDocumentVerb } from '../../../arabic/verb-kinds.ts';
import { is } from '../../../arabic/words.ts';
import { parsePhrase } from '../../mentions/phrase.ts';
import { isMediumPhrase } from '../clause/links.ts';
import { formAt, type Scene, wordAt } from '../clause/scene.ts';
import { skipTimes } from '../subjects/object-behind.ts';

/**
 * «حسبما جاء | في بيان الوزارة»، «كما ورد | في نص التقرير»: the token at which the text, whoever spoke it, or the medium is named in which
 * something stands; `verb` is the verb of coming. Undefined for another verb and another place.
 */
export function textBehind(scene: Scene, verb: number): number | undefined {
  if (!isDocumentVerb(wordAt(scene, verb).verb?.entry.past ?? '')) return undefined;
  const at = skipTimes(scene, verb + 1);
  if (!is(wordAt(scene, at), 'locative')) return undefined;
  const [first, next] = [formAt(scene, at + 1), formAt(scene, at + 2)];
  const part = isOfTextAlone(first) || (isPartOfText(first) && isSpeakingDocument(next)) ? 1 : 0;
  const text = at + 1 + part;
  if (isSpeakingDocument(formAt(scene, text))) return text;
  if (isPassedWord(formAt(scene, text))) return text + 1; // «كما جاء في كلمة | الوزير»
  const house = parsePhrase(scene.context, text, scene.end);
  return house && isMediumPhrase(scene.context, house) ? text : undefined;
}
