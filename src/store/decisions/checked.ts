import type { Read } from '../library.ts';
import type { CheckedStatement } from './snapshot.ts';

const PAGE = 50;

/** Documents that a person has fully checked and whose text is still the same; `id` as it was given. */
export async function* checkedDocuments(read: Read) {
  for (let after = 0; ; ) {
    const page = await read
      .selectFrom('documents as d')
      .innerJoin('decisions as x', 'x.key', 'd.checked')
      .innerJoin('texts as t', 't.key', 'd.text')
      .innerJoin('readings as r', 'r.key', 'd.reading')
      .innerJoin('cleanings as c', 'c.key', 'r.cleaning')
      .select(['d.key', 'd.id', 'd.given_id', 'd.outlet', 'd.published', 'd.url', 't.text', 'c.segments', 'x.content'])
      .where('d.key', '>', after)
      .orderBy('d.key')
      .limit(PAGE)
      .execute();
    for (const { given_id, content, ...document } of page) {
      const { statements = [] } = JSON.parse(content) as { readonly statements?: readonly CheckedStatement[] };
      yield { ...document, id: given_id || document.id, statements };
    }
    const last = page.at(-1);
    if (!last) return;
    after = last.key;
  }
}
