import type { ReportingVerb } from '../../arabic/lexicons/reporting-verbs.ts';
import { behindApposition } from './behind-apposition.ts';
import { type Found, findComplement } from './complement.ts';
import { behindOwnName } from './named-apart.ts';
import type { Scene } from './scene.ts';

/** What the verb governs behind its subject; no noun of what tells of the subject between commas. */
export function findGoverned(scene: Scene, token: number, subjectEnd: number, entry: ReportingVerb): Found | undefined {
  const end = behindOwnName(scene, token, subjectEnd);
  const near = findComplement(scene, token, end, entry);
  const told = near === undefined && entry.weak ? behindApposition(scene, end) : end; // «أبرز فلان، المبعوث الخاص إلى كذا، أن»
  const governed = told > end ? findComplement(scene, token, told, entry) : near;
  const behind = governed?.kind === 'noun' ? behindApposition(scene, end) : end;
  return governed && governed.at < behind ? findComplement(scene, token, behind, entry) : governed;
}
