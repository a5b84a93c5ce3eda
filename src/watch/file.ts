import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Trouble } from '../followed.ts';
import { type Item, itemsOf } from '../input.ts';
import { type AddOutcome, type DuePage, isRefusal, keepDocument, recordVisit } from '../library.ts';
import type { WatchContext } from './context.ts';

/**
 * Reads a file of a watched folder and keeps all documents in it. The visit is written down when the last of them is
 * safe, so a file that was interrupted is read again, and what was kept of it is known.
 */
export async function visitFile(context: WatchContext, page: DuePage): Promise<void> {
  const path = page.address ?? '';
  const stats = await stat(path).catch(() => undefined);
  const now = () => new Date(context.now()).toISOString();
  if (stats === undefined) {
    await recordVisit(
      context.library,
      page.key,
      { state: page.document === null ? 'failed' : 'gone', due_at: null },
      now(),
    );
    return context.tell({ kind: 'gone', page });
  }
  const defaults = page.outlet === null ? {} : { outlet: page.outlet };
  const kept: { id: string; outcome: AddOutcome }[] = [];
  let trouble: Trouble | undefined;
  for await (const item of itemsOf([path], { stdin: Readable.from([]), defaults })) {
    const result = await keptItem(context, page, item, stats.mtime.toISOString());
    if (typeof result === 'string') trouble ??= { code: 'bad-file', detail: result };
    else kept.push(result);
  }
  const [first] = kept;
  const state = first === undefined ? 'empty' : 'kept';
  const document = first?.id ?? page.document;
  await recordVisit(context.library, page.key, { state, due_at: null, document, problem: trouble }, now());
  for (const { id, outcome } of kept) context.tell({ kind: 'kept', page, document: id, outcome });
  if (trouble !== undefined) context.tell({ kind: 'empty', page, trouble });
}

/** What keeping one document of the file did, or why it is none. */
async function keptItem(context: WatchContext, page: DuePage, item: Item, at: string) {
  if (item.kind === 'bad') return `line ${item.line}: ${item.error}`;
  if (item.kind === 'unreadable') return item.reason;
  const result = await context.read(item.kind === 'page' ? item.page : item.source);
  if ('error' in result) return result.error;
  const came = { by: 'source', source: page.source_id } as const;
  const { prepared } = result;
  const whole = { ...prepared, capture: { ...prepared.capture, at, came } };
  try {
    return await keepDocument(context.library, whole, new Date(context.now()).toISOString());
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return error instanceof Error ? error.message : String(error);
  }
}
