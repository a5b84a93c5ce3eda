import type { Reading, Statement } from '../../model.ts';
import { NUMBERS, statementIdOf } from '../../store/identity.ts';
import type { StoryContent, UtteranceContent } from '../../store/links/content.ts';
import type { DocumentMaterial } from '../../store/links/material.ts';
import type { PlacedArticle } from '../../store/links/pending.ts';
import { storyTitle } from '../stories/title.ts';
import type { Told } from '../utterances/likeness.ts';
import { representativeOf, type Variant } from '../utterances/representative.ts';
import { utterancesOf } from '../utterances/utterances.ts';
import { wordingOf } from '../utterances/wording.ts';
import { copiesIn } from './copies.ts';
import { readingOf } from './reading.ts';

/** A member of a story with what was read of it. */
export interface Member {
  readonly placed: PlacedArticle;
  readonly index: number;
  readonly reading: Reading;
  readonly material: DocumentMaterial;
}

/** A statement of a story with its key. */
interface Said extends Told {
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
    copies: copiesIn(members),
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
  const said = members.flatMap(({ material, reading, index, placed }) =>
    reading.statements.flatMap((statement, at): Said[] => {
      const row = material.statements[at];
      if (!row || statement.article !== index) return [];
      const wording = wordingOf(reading, statement);
      return [
        { key: row.key, id: statementIdOf(material.id, row.number), statement, wording, reading, article: placed.key },
      ];
    }),
  );
  return utterancesOf(said).map((group) => {
    const statements = group.flatMap((at) => said[at] ?? []);
    const representative = statements[representativeOf(statements.map(variantOf))];
    return {
      seed: statements[0]?.id ?? '',
      statements: statements.map(({ key }) => key),
      representative: representative?.key ?? null,
    };
  });
}

function variantOf({ id, statement, wording, reading }: Said): Variant {
  const { published } = reading.document;
  const { type, certainty } = statement;
  return { id, terms: wording.terms, type, certainty, ...(published !== undefined && { published }) };
}

function titleOf(members: readonly Member[]): string | null {
  const titled = members.flatMap(({ placed, reading, index }) => {
    const { document } = reading;
    const title = document.articles[index]?.title ?? (index === 0 ? document.title : undefined);
    const published = document.articles[index]?.published ?? (index === 0 ? document.published : undefined);
    return title === undefined ? [] : [{ id: placed.name, title, ...(published !== undefined && { published }) }];
  });
  return storyTitle(titled) ?? null;
}
