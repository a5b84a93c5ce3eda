import { ACTS } from '../../../index.ts';
import { type Correction, type Decision, DecisionProblem, decide, isRefusal, statementById } from '../../../library.ts';
import { fieldsOf } from '../forms.ts';
import { links } from '../links.ts';
import { absent, type PageRoute } from '../route.ts';
import { shownStatement } from '../statement/page.tsx';
import type { ShownStatement } from '../statement/statement.tsx';
import type { View } from '../view.ts';
import { chosen, namesIn, SPEAKER_KINDS, TYPES } from './choices.ts';
import { quotationNear } from './quotation.ts';

/** Takes a judgement or a correction of a statement. */
export const decideStatement: PageRoute = {
  method: 'post',
  path: '/statements/:id/decisions',
  scope: 'decide',
  answer: async (visit) => {
    const { c, library, view, who } = visit;
    const id = c.req.param('id') ?? '';
    const statement = await statementById(library, id);
    if (!statement) return absent(visit);
    const decision = decisionOf(statement, await fieldsOf(c), view);
    if (typeof decision === 'string') return shownStatement(visit, id, decision);
    try {
      await decide(library, decision, who);
    } catch (error) {
      if (!(error instanceof DecisionProblem) && !isRefusal(error)) throw error;
      return shownStatement(visit, id, (error as Error).message);
    }
    return c.redirect(`${links.statement(id)}?done=1`, 303);
  },
};

type Fields = Readonly<Record<string, string>>;

/** The decision that a form asks for, or what is wrong with it. */
function decisionOf(statement: ShownStatement, form: Fields, view: View): Decision | string {
  const { id } = statement;
  const note = form.note?.trim() ? { note: form.note.trim() } : {};
  const verdict = chosen(['right', 'wrong', 'deleted'], form.kind);
  if (verdict !== undefined) return { kind: verdict, statement: id, ...note };
  const change = changeOf(statement, form);
  if (change === undefined) return view.words.decide.notVerbatim;
  if (Object.keys(change).length === 0) return view.words.decide.nothingChanged;
  return { kind: 'corrected', statement: id, change, ...note };
}

/** What a form has otherwise than the record; undefined when its words do not stand in the text. */
function changeOf(statement: ShownStatement, form: Fields): Correction | undefined {
  const text = form.text === undefined || form.text.trim() === statement.text.trim() ? undefined : form.text;
  const at = text === undefined ? undefined : quotationNear(statement.documentText, text, statement.start);
  if (text !== undefined && at === undefined) return undefined;
  const type = chosen(TYPES, form.type);
  const act = chosen(ACTS, form.act);
  const speakers = speakersOf(form);
  const via = form.via === undefined ? undefined : namesIn(form.via).map((name) => ({ name }));
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join('\n');
  const sameSpeakers =
    speakers.length === 0 ||
    (names(speakers) === names(statement.speakers) && speakers[0]?.kind === statement.speakers[0]?.kind);
  return {
    ...(at !== undefined && { at }),
    ...(type !== undefined && type !== statement.type && { type }),
    ...(act !== undefined && act !== statement.act && { act }),
    ...(!sameSpeakers && { speakers }),
    ...(via !== undefined && names(via) !== names(statement.via) && { via }),
  };
}

/** The speakers that a form names; all are of one kind. */
export function speakersOf(form: Fields) {
  const kind = chosen(SPEAKER_KINDS, form.speakerKind) ?? 'person';
  return namesIn(form.speaker).map((name) => ({ name, kind }));
}
