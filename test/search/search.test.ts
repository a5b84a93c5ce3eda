import { expect, it } from 'vitest';
import { parseQuery } from '../../src/query/search/parse.ts';
import { searchDocuments, searchStatements } from '../../src/query/search/search.ts';
import { addReading } from '../../src/store/add.ts';
import type { Library } from '../../src/store/library.ts';
import { onBothEngines } from '../store/engines.ts';
import { prepared } from '../store/material.ts';

const PAGES = [
  {
    id: 'a',
    outlet: 'مرصد الضفتين',
    published: '2031-05-02',
    title: 'سيرغي بلاتونوف في نورفال',
    text: 'قال الوزير سيرغي بلاتونوف إن المحادثات ستستمر أسبوعين. وأضاف أن الهدنة باقية.',
  },
  {
    id: 'b',
    outlet: 'صدى الجزيرة',
    published: '2031-05-03',
    title: 'لقاء',
    text: 'أعلن سيرجي بلاتونوف أن محادثة واحدة لا تكفي. وقالت ميساء حسين إن القرار ظالم.',
  },
  {
    id: 'c',
    outlet: 'صدى الجزيرة',
    published: '2031-06-01',
    title: 'ردود',
    text: 'نقلت وكالة رويترز عن سعاد حسن قولها إن الهدنة انتهت.\nوبلاتونوف غادر، وللمحادثات شروطها كما قال حسن مراد إن «الأمر صعب».',
  },
];

async function filled(library: Library): Promise<Library> {
  for (const page of PAGES) await addReading(library, prepared(page));
  return library;
}

onBothEngines('Search', (place) => {
  const texts = async (library: Library, query: string) =>
    (await searchStatements(library, query)).items.map(({ statement }) => statement.text);
  const documents = async (library: Library, query: string) =>
    (await searchDocuments(library, query)).items.map(({ document }) => document.title);

  it('puts the very word before its other forms', async () => {
    const library = await filled(await place.open());
    const found = await texts(library, 'محادثات');
    expect(found[0]).toContain('المحادثات');
    expect(found.at(-1)).toContain('محادثة');
  });

  it('finds a speaker in every spelling, and keeps look-alikes apart', async () => {
    const library = await filled(await place.open());
    expect(await texts(library, 'speaker:"سيرغي بلاتونوف"')).toHaveLength(3);
    expect(await texts(library, 'speaker:سيرجي')).toHaveLength(3);
    expect((await texts(library, 'speaker:حسين')).every((text) => text.includes('القرار'))).toBe(true);
  });

  it('finds a name under its particles in the text of a document', async () => {
    const library = await filled(await place.open());
    expect((await documents(library, 'بلاتونوف')).toSorted()).toEqual(['ردود', 'سيرغي بلاتونوف في نورفال', 'لقاء']);
  });

  it('holds to outlets, days, and what must not be there', async () => {
    const library = await filled(await place.open());
    expect(await documents(library, 'outlet:صدى after:2031-05-04')).toEqual(['ردود']);
    expect(await documents(library, 'outlet:صدى before:2031-05')).toEqual(['لقاء']);
    expect(await texts(library, 'الهدنة -انتهت')).toEqual(['أن الهدنة باقية']);
    expect(await texts(library, 'via:رويترز')).toEqual(['إن الهدنة انتهت']);
  });

  it('shows hits at their characters in the source', async () => {
    const library = await filled(await place.open());
    const { items } = await searchStatements(library, 'الهدنة');
    for (const { statement, hits, document } of items) {
      const page = PAGES.find(({ title }) => title === document.title);
      const source = [...`${page?.title}\n\n${page?.text}`];
      expect(hits.map(({ start, end }) => source.slice(start, end).join(''))).toEqual(['الهدنة']);
      expect(source.slice(statement.start, statement.end).join('')).toBe(statement.text);
    }
  });

  it('goes on where the page before ended, with nothing twice and nothing left out', async () => {
    const library = await filled(await place.open());
    const all = await texts(library, '');
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await searchStatements(library, '', { limit: 2, ...(cursor !== undefined && { cursor }) });
      paged.push(...page.items.map(({ statement }) => statement.text));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(paged).toEqual(all);
    expect(all.length).toBeGreaterThan(4);
  });

  it('refuses the cursor of another query', async () => {
    const library = await filled(await place.open());
    const { next } = await searchStatements(library, '', { limit: 1 });
    await expect(searchStatements(library, 'هدنة', { cursor: next ?? '' })).rejects.toThrow('another query');
  });

  it('counts speakers, outlets, agencies and days of what it found', async () => {
    const library = await filled(await place.open());
    const { facets } = await searchStatements(library, '', { facets: true });
    expect(facets?.via).toEqual([{ value: 'رويترز', count: 1 }]);
    expect(facets?.outlet[0]).toEqual({ value: 'صدى الجزيرة', count: 2 });
    expect(facets?.day.map(({ value }) => value)).toEqual(['2031-06-01', '2031-05-03', '2031-05-02']);
  });

  it('forgets what a changed page no longer says', async () => {
    const library = await filled(await place.open());
    const [first] = PAGES;
    if (!first) throw new Error('no page');
    await addReading(library, prepared({ ...first, text: 'قال الوزير سيرغي بلاتونوف إن الميناء مغلق.' }));
    expect(await texts(library, 'الهدنة')).toEqual(['إن الهدنة انتهت']);
    expect(await texts(library, 'الميناء')).toHaveLength(1);
  });
});

it('an empty query asks for everything', () => {
  expect(parseQuery('  ').clauses).toEqual([]);
});
