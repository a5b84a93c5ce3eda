import { writeFileSync } from 'node:fs';
import { rulesDoc } from './rules-doc/rules-doc.ts';

/** Writes docs/rules.md from the rules: `npm run docs:rules`. A test fails when the file is stale. */
writeFileSync(new URL('../docs/rules.md', import.meta.url), rulesDoc());
