import { isPretext } from '../../../arabic/around-speech.ts';
import { ARTICLE } from '../../../arabic/clitics.ts';
import { isKnownAdjective, isKnownNoun } from '../../../arabic/definite-words.ts';
import { EFFECTED, PRETEXT } from '../../../arabic/lexicons/explaining.ts';
import { memberOf } from '../../../arabic/member.ts';
import { bareOfPronoun, holdsPronoun } from '../../../arabic/phrases.ts';
import { isVerbalNoun, showsPerson } from '../../../arabic/verb-shape.ts';
import { is } from '../../../arabic/words.ts';
import { parseSubject, type Subject } from '../../mentions/coordination.ts';
import { isStrong } from '../clause/agreement.ts';
import { formAt, isComma, opensClause, type Scene, wordAt } from '../clause/scene.ts';
import type { Found } from '../contents/complement.ts';
import type { Cue } from '../rule.ts';
import { clauseSubjects } from '../subjects/subjects.ts';

const isEffected = memberOf(EFFECTED);

/** «ومنع الجيش وصولهم | بحجة أن المنطقة مغلقة»، «بدعوى انتهاء المهلة»: the reason that whoever does something gives out for it. */
export function pretextCue(scene: Scene, token: number): Cue | undefined {
  if (!isPretext(formAt(scene, token))) return undefined;
  const found = reasonAt(scene, token + 1);
  const subject = found && whoActs(scene, token);
  return subject && { token, kind: 'participle', entry: PRETEXT, subject, passive: false, found };
}

function reasonAt(scene: Scene, at: number): Found | undefined {
  if (opensClause(scene, at)) return { kind: 'clause', at };
  const { form, article, lead, verb, speechNoun } = wordAt(scene, at);
  if (verb && !speechNoun) return undefined; // «بدعوى | تطالب فيها بكذا»: before a court
  const bare = article ? form.slice(ARTICLE.length) : holdsPronoun(form) ? bareOfPronoun(form) : form;
  const thing = isKnownNoun(bare) && !isKnownAdjective(bare); // «بحجة | حماية السكان»
  const bound = !article && wordAt(scene, at + 1).article; // «بحجة | رشق الحجارة»
  const deed = isVerbalNoun(bare) || thing || bound || is(wordAt(scene, at), 'negation');
  return (lead === '' || article) && deed ? { kind: 'noun', at } : undefined;
}

/** The subject of the last clause before it, in the active, where no verb of another stands between. */
function whoActs(scene: Scene, token: number): Subject | undefined {
  const last = [...clauseSubjects(scene, scene.sentence.first, token)].findLast(({ inner }) => !inner);
  if (!last || !isStrong(last.subject) || isEffected(formAt(scene, last.verb))) return undefined;
  if (isComma(scene, token - 1) && suffers(scene, last.subject)) return undefined; // «اعتقل عشرات الصحافيين، | بحجة أنهم»، «ومنع فلان من السفر، | بحجة كذا»: whoever acts may be nobody there
  for (let i = Math.max(last.verb + 1, last.subject.end); i < token; i++) {
    const { form, verb, article, speechNoun, role } = wordAt(scene, i);
    if (is(wordAt(scene, i), 'agent') && is(wordAt(scene, i - 1), 'partitive')) return agentAt(scene, i + 1); // «أغلقت المدرسة من قبل | المجلس»
    if (article || speechNoun || role || is(wordAt(scene, i), 'preposition')) continue;
    if (verb || showsPerson(form) || (isComma(scene, i) && i < token - 1)) return undefined;
  }
  return last.subject;
}

/** Somebody told by a calling, or a person with nothing that he does something to. */
function suffers(scene: Scene, { kind, end }: Subject): boolean {
  return (
    kind === 'role' ||
    (kind === 'person' && (is(wordAt(scene, end), 'preposition') || is(wordAt(scene, end), 'locative')))
  );
}

/** Whoever did what the passive tells: strong, or nobody. */
function agentAt(scene: Scene, at: number): Subject | undefined {
  const agent = parseSubject(scene.context, at, scene.end);
  return agent?.first === at && isStrong(agent) ? agent : undefined;
}
