/**
 * Assembles net-simd.wat into src/annotate/mentions/tagger/net/simd.generated.ts: `node scripts/net-simd.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import wabt from 'wabt';

const source = join(import.meta.dirname, 'net-simd.wat');
const target = join(import.meta.dirname, '../src/annotate/mentions/tagger/net/simd.generated.ts');

const module = (await wabt()).parseWat(source, readFileSync(source, 'utf8'), { simd: true });
module.resolveNames();
module.validate();
const letters = Buffer.from(module.toBinary({}).buffer).toString('base64');
writeFileSync(
  target,
  `/** scripts/net-simd.wat, assembled by scripts/net-simd.ts. */\nexport const NET_SIMD =\n  '${letters}';\n`,
);
