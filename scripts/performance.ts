import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Figures } from '../bench/scale/figures.ts';
import { charts, withFigures } from './performance/performance-doc.ts';

/** Draws bench/scale.json into docs/performance.md and docs/performance/*.svg: `npm run docs:performance`. */
const docs = new URL('../docs/', import.meta.url);
const figures = JSON.parse(readFileSync(new URL('../bench/scale.json', import.meta.url), 'utf8')) as Figures;
mkdirSync(new URL('performance/', docs), { recursive: true });
for (const [name, svg] of charts(figures)) writeFileSync(new URL(`performance/${name}`, docs), svg);
const page = new URL('performance.md', docs);
writeFileSync(page, withFigures(readFileSync(page, 'utf8'), figures));
