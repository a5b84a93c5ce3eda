import { nameOf } from './parts.ts';
export function nameKey(name: string): string { return nameOf(name).letters; }
export function nameKeys(name: string): readonly string[] { return [nameKey(name)]; }
