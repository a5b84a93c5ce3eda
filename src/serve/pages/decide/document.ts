import { ACTS } from '../../../index.ts';
import {
  type Decision,
  DecisionProblem,
  type DocumentRecord,
  decide,
  documentById,
  isRefusal,
  type Library,
  LinkingUnderWay,
  linkNew,
} from '../../../library.ts';
import { shownDocument } from '../document/page.tsx';
import { fieldsOf } from '../forms.ts';
import { links } from '../links.ts';
import { absent, type PageRoute } from '../route.ts';
import type { View } from '../view.ts';
import { chosen, TYPES } from './choices.ts';
import { quotationNear } from './quotation.ts';
import { speakersOf } from './statement.ts';

/** Takes a missed statement, or that a text is fully checked. */
export const decideDocument: PageRoute = {
  method: 'post',
  path: '/documents/:id/decisions',
  scope: 'decide',
  answer: async (visit) => {
    const { c, library, view, who } = visit;
    const id = c.req.param('id') ?? '';
    const document = await documentById(library, id);
    if (!document) return absent(visit);
    const decision = decisionOf(document, await fieldsOf(c), view);
    if (typeof decision === 'string') return shownDocument(visit, id, decision);
    try {
      const { statement } = await decide(library, decision, who);
      if (decision.kind === 'split') await linkAnew(library);
      return c.redirect(
        statement === undefined ? `${links.document(id)}?done=1` : `${links.statement(statement)}?done=1`,
        303,
      );
    } catch (error) {
      if (!(error instanceof DecisionProblem) && !isRefusal(error)) throw error;
      return shownDocument(visit, id, (error as Error).message);
    }
  },
};

/** An article leaves the story that it was joined to. */
function leaving(document: string, articles: DocumentRecord['articles'], article: number): Decision | undefined {
  const story = articles[article]?.story;
  return story === undefined ? undefined : { kind: 'split', story, articles: [{ document, article }] };
}

/** What left a story is joined to what is like it. */
async function linkAnew(library: Library): Promise<void> {
  await linkNew(library).catch((error: unknown) => {
    if (!(error instanceof LinkingUnderWay)) throw error; // whoever links takes it along
  });
}

/** The decision that a form asks for, or what is wrong with it. */
function decisionOf(
  { id, text, articles }: DocumentRecord,
  form: Readonly<Record<string, string>>,
  view: View,
): Decision | string {
  const { words } = view;
  if (form.kind === 'leaves') return leaving(id, articles, Number(form.article)) ?? words.decide.noStory;
  if (form.kind !== 'added') return { kind: 'checked', document: id };
  const at = quotationNear(text, form.text ?? '');
  const cue = quotationNear(text, form.cue ?? '', at?.start ?? 0);
  if (!at || !cue) return words.decide.notVerbatim;
  const speakers = speakersOf(form);
  if (speakers.length === 0) return words.decide.noSpeaker;
  const type = chosen(TYPES, form.type) ?? 'indirect';
  const act = chosen(ACTS, form.act) ?? 'say';
  return { kind: 'added', document: id, added: { at, cue, type, act, speakers } };
}
