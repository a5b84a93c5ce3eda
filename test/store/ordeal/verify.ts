import { check, openLibrary } from '../../../src/library.ts';
import { documentPage } from '../../../src/store/pages.ts';

/** Throws unless a library is whole, holds each of these documents, and holds none twice. How many it holds. */
export async function verify(where: string, acknowledged: ReadonlySet<string>): Promise<number> {
  const library = await openLibrary(where);
  try {
    const faults: string[] = [];
    await check(library, async (fault) => void faults.push(`${fault.where}: ${fault.what}`));
    if (faults.length > 0) throw new Error(`isnad check: ${faults.length} faults, the first: ${faults[0]}`);
    const given = await library.read.selectFrom('documents').select('given_id').execute();
    const held = new Set(given.map(({ given_id }) => given_id));
    if (held.size !== given.length) throw new Error(`${given.length - held.size} documents are doubled`);
    const lost = [...acknowledged].filter((id) => !held.has(id));
    if (lost.length > 0) throw new Error(`${lost.length} acknowledged documents are lost, the first: ${lost[0]}`);
    const whole = await documentPage(library.read, 0, given.length + 1);
    if (whole.length !== given.length) throw new Error(`${given.length - whole.length} documents have no reading`);
    return given.length;
  } finally {
    await library.close();
  }
}
