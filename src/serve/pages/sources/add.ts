import { decode, InputProblem, readOpml } from '../../../index.ts';
import { addSource } from '../../../library.ts';
import { NO_ADDRESS, sourceAt } from '../../source-at.ts';
import { fieldsOf } from '../forms.ts';
import { links, withQuery } from '../links.ts';
import type { PageRoute, Visit } from '../route.ts';
import { shownSources } from './page.tsx';
import { remedyFor } from './remedy.ts';

/** Follows what is at an address: it is fetched and looked at first. */
export const addSourceForm: PageRoute = {
  method: 'post',
  path: links.sources,
  scope: 'add',
  answer: async (visit) => {
    const { c, library, view } = visit;
    const { url = '', outlet = '' } = await fieldsOf(c);
    const found = await sourceAt({
      url: url.trim(),
      ...(outlet.trim() !== '' && { outlet: outlet.trim().slice(0, 500) }),
    });
    if ('code' in found) {
      const { what, todo } = remedyFor(view, found.code);
      const problem = found.code === NO_ADDRESS ? view.words.sources.noAddress : `${what}. ${todo}.`;
      return shownSources(visit, { problem });
    }
    const isNew = await addSource(library, found);
    return c.redirect(withQuery(links.sources, { [isNew ? 'added' : 'known']: '1' }), 303);
  },
};

/** Follows the feeds of an OPML file. */
export const subscriptionsForm: PageRoute = {
  method: 'post',
  path: links.subscriptions,
  scope: 'add',
  answer: async (visit) => {
    const { file } = await visit.c.req.parseBody();
    const outlines = file instanceof File ? await outlinesOf(file) : [];
    if (outlines.length === 0) return shownSources(visit, { problem: visit.view.words.sources.noList });
    return addOutlines(visit, outlines);
  },
};

type Outlines = Awaited<ReturnType<typeof readOpml>>;

async function outlinesOf(file: File): Promise<Outlines> {
  try {
    return await readOpml(decode(new Uint8Array(await file.arrayBuffer())).text);
  } catch (error) {
    if (error instanceof InputProblem) return [];
    throw error;
  }
}

/** What other programs call a feed. */
const FEED = /^(?:rss|atom|feed|include|link)$/iu;

async function addOutlines({ c, library }: Visit, outlines: Outlines): Promise<Response> {
  const tally = { added: 0, known: 0, left: 0 };
  for (const { url, title, language, category, type = 'rss' } of outlines) {
    const given = FEED.test(type) ? await sourceAt({ url, kind: 'feed', title, language, category }) : undefined;
    if (given === undefined || 'code' in given) tally.left++;
    else tally[(await addSource(library, given)) ? 'added' : 'known']++;
  }
  const told = Object.entries(tally).filter(([, count]) => count > 0);
  return c.redirect(
    withQuery(links.sources, Object.fromEntries(told.map(([what, count]) => [what, String(count)]))),
    303,
  );
}
