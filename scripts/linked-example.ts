import { readFileSync, writeFileSync } from 'node:fs';
import { exampleWithin, linkedExample } from './linked-example/linked-example.ts';

const README = new URL('../README.md', import.meta.url);
writeFileSync(README, exampleWithin(readFileSync(README, 'utf8'), await linkedExample()));
