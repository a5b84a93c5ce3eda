import type { ReportingVerb } from '../../../arabic/lexicons/reporting-verbs.ts';
import { tellsOneHolder } from '../../../arabic/words.ts';
import { prepositionsOf } from '../clause/opens-with.ts';
import { phraseEnd } from '../clause/phrase-end.ts';
import { isComma, type Scene, wordAt } from '../clause/scene.ts';
import { behindApposition } from './behind-apposition.ts';
import { behindDescription } from './behind-description.ts';
import { type Found, findComplement } from './complement.ts';
import { behindOwnName } from './named-apart.ts';

/** «ثمن فلان أمير منطقة كذا، | جهود كذا»: the same behind what tells of whoever speaks, between commas or right behind the name. */
export function findBehindTold(scene: Scene, token: number, end: number, entry: ReportingVerb): Found | undefined {
  const told = entry.weak ? behindOffice(scene, end, entry) : behindTold(scene, end, entry);
  return told > end ? findComplement(scene, token, told, entry) : undefined;
}

/** Behind what tells of whoever speaks; `end` where nothing does. */
export function behindTold(scene: Scene, end: number, entry: ReportingVerb): number {
  const apposed = behindApposition(scene, end);
  return apposed > end ? apposed : behindOffice(scene, end, entry);
}

/** Behind the office right behind a name, and the comma that closes it. */
function behindOffice(scene: Scene, end: number, entry: ReportingVerb): number {
  const { role, lead } = wordAt(scene, end);
  if (scene.context.taggedOf[end - 1]?.kind !== 'person') return end;
  if (!tellsOneHolder(role) || lead !== '' || role?.conjunction || role?.preposition) return end;
  const office = phraseEnd(scene, end, end + LONGEST, prepositionsOf(entry));
  return isComma(scene, office) ? office + 1 : office;
}

/** Words of an office, at most. */
const LONGEST = 14;

/** What the verb governs behind its subject; no noun of what tells of the subject between commas. */
export function findGoverned(scene: Scene, token: number, subjectEnd: number, entry: ReportingVerb): Found | undefined {
  const end = behindOwnName(scene, token, subjectEnd);
  const near = findComplement(scene, token, end, entry);
  const told = near === undefined && entry.weak ? behindApposition(scene, end) : end; // «أبرز فلان، المبعوث الخاص إلى كذا، أن»
  const governed = told > end ? findComplement(scene, token, told, entry) : near;
  if (governed?.kind === 'noun' && governed.at === end && end > token + 1) {
    const described = behindDescription(scene, end, entry);
    const own = described > end ? findComplement(scene, token, described, entry) : undefined;
    if (own) return own;
  }
  const behind = governed?.kind === 'noun' ? behindApposition(scene, end) : end;
  return governed && governed.at < behind ? findComplement(scene, token, behind, entry) : governed;
}
