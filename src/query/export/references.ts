import { checkedDocuments } from '../../store/decisions/checked.ts';
import type { Library } from '../../store/library.ts';

/** A checked document as a reference (the format of reference readings), and its text. */
export interface Reference {
  readonly reference: Readonly<Record<string, unknown>>;
  readonly document: Readonly<Record<string, unknown>>;
}

/** Documents that are fully checked, with the statements they had when they were. Offsets count code points. */
export async function* references(library: Library): AsyncGenerator<Reference> {
  for await (const { id, outlet, published, url, text, segments, statements } of checkedDocuments(library.read)) {
    const facts = { ...(outlet !== null && { outlet }), ...(published !== null && { published }) };
    const places = (JSON.parse(segments) as { kind: string; start: number; end: number }[]).map(
      ({ kind, start, end }) => ({
        kind,
        start,
        end,
      }),
    );
    yield {
      reference: {
        document: id,
        story: null,
        statements: statements.map((statement) => ({ ...statement, utterance: null })),
        segments: places,
        ...facts,
      },
      document: { id, ...facts, ...(url !== null && { url }), text },
    };
  }
}
