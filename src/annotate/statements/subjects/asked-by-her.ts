import { isFemaleName } from '../../../arabic/names.ts';
import { parseSubject, type Subject } from '../../mentions/coordination.ts';
import { opensWith } from '../clause/opens-with.ts';
import { formAt, type Scene, wordAt } from '../clause/scene.ts';

/**
 * «وطالبت | رئيس الوزراء فلانا الفلاني بكذا»: behind a verb of hers that has its object beside it, a man told by his office, with what she asks right
 * behind him, is whom she asks; not «دعت | رئيس الوزراء هالة الدالي إلى كذا», whose office is printed like a man's.
 */
export function isAskedByHer(scene: Scene, token: number, subject: Subject): boolean {
  const { verb } = wordAt(scene, token);
  if (verb?.entry.toward !== 'object' || verb.object || verb.passive || verb.subject.gender !== 'f') return false;
  const { kind, first, end, name, others } = subject;
  const { role } = wordAt(scene, first);
  if (kind !== 'person' || others.length > 0 || !name || name.first <= first) return false;
  if (role?.gender !== 'm' || role.number !== 'singular' || !TITLES.has(role.entry.kind)) return false;
  const given = formAt(scene, name.first);
  if (isFemaleName(given) || MAY_BE_HERS.test(given)) return false;
  return verb.entry.takes.some((one) => opensWith(scene, end, one));
}

/** The man right behind a verb of hers, whom she asks. */
export function whomSheAsks(scene: Scene, token: number): Subject | undefined {
  const { verb } = wordAt(scene, token);
  if (verb?.entry.toward !== 'object' || verb.subject.gender !== 'f') return undefined;
  const asked = parseSubject(scene.context, token + 1, scene.end);
  return asked && isAskedByHer(scene, token, asked) ? asked : undefined;
}

const TITLES: ReadonlySet<string> = new Set(['office', 'spokesperson', 'profession', 'rank']);

/** Endings that names of women have. */
const MAY_BE_HERS = /[\u0627\u0629\u0649\u0621]$/u;
