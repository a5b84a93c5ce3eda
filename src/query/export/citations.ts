import type { DocumentRecord } from '../document.ts';

/** A document as a reference of RIS, type NEWS. */
export function risOf({ id, title, outlet, published, url }: DocumentRecord): string {
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['TI', title],
    ['T2', outlet],
    ['PY', published?.slice(0, 4)],
    ['DA', published?.slice(0, 10).replaceAll('-', '/')],
    ['UR', url],
    ['LA', 'ar'],
    ['ER', ''],
  ];
  const told = fields.filter((field): field is readonly [string, string] => field[1] !== undefined);
  return `${told.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('')}\r\n`;
}

/** A document as an entry of BibTeX. */
export function bibtexOf({ id, title, outlet, published, url }: DocumentRecord): string {
  const fields = {
    title,
    journal: outlet,
    year: published?.slice(0, 4),
    date: published?.slice(0, 10),
    url,
    langid: 'arabic',
  };
  const told = Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined);
  const body = told.map(([name, value]) => `  ${name} = {${name === 'url' ? value : escaped(value)}}`).join(',\n');
  return `@article{isnad-${id},\n${body}\n}\n`;
}

function oneLine(value: string): string {
  return value.replace(/\s+/gu, ' ').trim();
}

/** Braces and signs that TeX would read as its own. */
function escaped(value: string): string {
  return oneLine(value)
    .replace(/\\/gu, '\\textbackslash ')
    .replace(/[{}%&$#_]/gu, '\\$&')
    .replace(/~/gu, '\\textasciitilde ')
    .replace(/\^/gu, '\\textasciicircum ');
}
