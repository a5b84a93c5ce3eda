import type { SpeakerKind } from '../model.ts';
import { statementIdOf } from '../store/identity.ts';
import type { Library } from '../store/library.ts';
import { linksOfStatements, type StatementLinks } from '../store/links/read-stories.ts';
import { present } from '../store/present.ts';
import { documentWithText, type StatementWithNames, statementWithNames, textByKey } from '../store/reads.ts';

/** A statement of a library as it is told to the world. Offsets count code points. */
export type StatementRecord = ReturnType<typeof statementRecord>;

/** `state` other than `standing`: it is no part of the record now, and here is where it stood. */
export async function statementById(library: Library, id: string) {
  const found = await statementWithNames(library, id);
  if (!found) return undefined;
  const { documentId, statement } = found;
  const document = await documentWithText(library.read, documentId);
  const links = await linksOfStatements(library, [statement.key]);
  const facts = JSON.parse(document?.facts ?? '{}') as { readonly url?: string };
  const url = facts.url ?? document?.url ?? null;
  return {
    document: documentId,
    ...statementRecord(documentId, statement, links.get(statement.key)),
    facts: present({
      title: document?.title ?? null,
      outlet: document?.outlet ?? null,
      published: document?.published ?? null,
    }),
    state: statement.state,
    ...(statement.gone_at !== null && { goneAt: statement.gone_at }),
    documentText:
      document?.text_key === statement.text_key ? document.text : await textByKey(library.read, statement.text_key),
    ...(url !== null && { url }),
  };
}

/** `links` tells the story and the utterances that it belongs to, where it was linked and they are wanted. */
export function statementRecord(documentId: string, statement: StatementWithNames, links?: StatementLinks) {
  const { names } = statement;
  const named = (role: 'addressee' | 'via') =>
    names.filter((one) => one.role === role).map(({ name, entity }) => ({ name, entity }));
  return {
    id: statementIdOf(documentId, statement.number),
    article: statement.article,
    type: statement.type,
    quoted: statement.quoted === 1,
    start: statement.start_cp,
    end: statement.end_cp,
    text: statement.text,
    cue: { start: statement.cue_start, end: statement.cue_end, text: statement.cue_text },
    act: statement.act,
    speakers: names
      .filter(({ role }) => role === 'speaker')
      .map(({ name, kind, entity, start_cp: start, end_cp: end }) => ({
        name,
        kind: kind as SpeakerKind,
        entity,
        ...(start !== null && end !== null && { start, end }),
      })),
    certainty: statement.certainty,
    addressees: named('addressee'),
    via: named('via'),
    ...(statement.said !== null && { said: statement.said }),
    rule: statement.rule,
    ...(links && { utterances: links.utterances }),
    ...(links && links.story !== null && { story: links.story }),
    ...(statement.verdict !== null && { verdict: statement.verdict }),
    ...(statement.origin === 'person' && { origin: statement.origin }),
  };
}
