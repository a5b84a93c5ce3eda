import type { Reading, Statement } from '../../model.ts';
import { NUMBERS, statementIdOf } from '../../store/identity.ts';
import type { StoryContent, UtteranceContent } from '../../store/links/content.ts';
import type { DocumentMaterial } from '../../store/links/material.ts';
import type { PlacedArticle } from '../../store/links/pending.ts';
import { utterancesOf } from '../utterances/utterances.ts';
import { wordingOf } from '../utterances/wording.ts';
import { readingOf } from './reading.ts';

/** A member of a story with what was read of it. */
interface Member {
  readonly placed: PlacedArticle;
  readonly index: number;
  readonly reading: Reading;
  readonly material: DocumentMaterial;
}

/** A statement of a story with its key. */
interface Said {
  readonly key: number;
  readonly id: string;
  readonly statement: Statement;
  readonly reading: Reading;
}

/** All that linking tells of one story, from the material of its articles. */
export function contentOf(
  placed: readonly PlacedArticle[],
  materials: ReadonlyMap<number, DocumentMaterial>,
): StoryContent {
  const members = membersOf(placed, materials);
  const days = members.map((member) => member.placed.day).sort();
  return {
    title: titleOf(members),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    seed: placed[0]?.name ?? '',
    articles: members.map(({ placed: { key, day }, material }) => ({ article: key, day, reading: material.reading })),
    utterances: utterancesIn(members),
    copies: [],
  };
}

function membersOf(placed: readonly PlacedArticle[], materials: ReadonlyMap<number, DocumentMaterial>): Member[] {
  const readings = new Map<number, Reading>();
  return placed.flatMap((article) => {
    const material = materials.get(article.document);
    if (!material) return [];
    const reading = readings.get(material.key) ?? readingOf(material);
    readings.set(material.key, reading);
    return [{ placed: article, index: article.key % NUMBERS, reading, material }];
  });
}

function utterancesIn(members: readonly Member[]): UtteranceContent[] {
  const said = members.flatMap(({ material, reading, index }) =>
    reading.statements.flatMap((statement, at): Said[] => {
      const row = material.statements[at];
      if (!row || statement.article !== index) return [];
      return [{ key: row.key, id: statementIdOf(material.id, row.number), statement, reading }];
    }),
  );
  const groups = utterancesOf(said.map(({ statement, reading }) => wordingOf(reading, statement)));
  return groups.map((group) => {
    const statements = group.flatMap((at) => said[at] ?? []);
    return {
      seed: statements[0]?.id ?? '',
      statements: statements.map(({ key }) => key),
      representative: statements[0]?.key ?? null,
    };
  });
}

function titleOf(members: readonly Member[]): string | null {
  for (const { reading, index } of members) {
    const title = reading.document.articles[index]?.title ?? (index === 0 ? reading.document.title : undefined);
    if (title !== undefined && title !== '') return title;
  }
  return null;
}
