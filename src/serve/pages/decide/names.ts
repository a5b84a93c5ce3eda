import { type Decision, DecisionProblem, decide, entitiesNamed, entity, isRefusal } from '../../../library.ts';
import { links } from '../links.ts';
import { shownPerson } from '../people/page.tsx';
import { absent, type PageRoute, type Visit } from '../route.ts';

/** Brings two entities together, or takes names out of one. */
export const decideNamesForm: PageRoute = {
  method: 'post',
  path: '/entities/:id/decisions',
  scope: 'decide',
  answer: async (visit) => {
    const { c, library, who } = visit;
    const id = c.req.param('id') ?? '';
    if (!(await entity(library, id))) return absent(visit);
    const decision = await decisionOf(visit, id);
    if (typeof decision === 'string') return shownPerson(visit, id, decision);
    try {
      const { outcome, reason } = await decide(library, decision, who);
      if (outcome !== 'applied') return shownPerson(visit, id, reason ?? outcome);
    } catch (error) {
      if (!(error instanceof DecisionProblem) && !isRefusal(error)) throw error;
      return shownPerson(visit, id, (error as Error).message);
    }
    return c.redirect(`${links.entity(id)}?done=1`, 303);
  },
};

async function decisionOf({ c, library, view }: Visit, id: string): Promise<Decision | string> {
  const form = await c.req.parseBody({ all: true });
  const note = typeof form.note === 'string' && form.note.trim() !== '' ? { note: form.note.trim() } : {};
  if (form.kind === 'split') {
    const names = [form.names ?? []].flat().flatMap((one) => (typeof one === 'string' ? nameOf(one) : []));
    if (names.length === 0) return view.words.decide.noName;
    return { kind: 'split', entity: id, names, ...note };
  }
  const other = typeof form.other === 'string' ? form.other.trim() : '';
  const found = (await entitiesNamed(library, other, 20)).filter((one) => one.id !== id);
  const [same] = [...found.filter(({ name }) => name === other), ...found];
  if (!same) return view.words.decide.nobody;
  return { kind: 'merge', entities: [id, same.id], ...note };
}

type SplitNames = Extract<Decision, { readonly entity: string }>['names'];

function nameOf(field: string): SplitNames {
  try {
    const [kind, name] = JSON.parse(field) as [SplitNames[number]['kind'], string];
    return typeof name === 'string' ? [{ kind, name }] : [];
  } catch {
    return [];
  }
}
