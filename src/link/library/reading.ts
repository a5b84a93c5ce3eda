import type { Article, Entity, Reading, Segment, Statement } from '../../model.ts';
import type { DocumentMaterial, StatementMaterial } from '../../store/links/material.ts';
import { present } from '../../store/present.ts';
import { type CodePoints, codePoints } from '../../text/codepoints.ts';
import { type Span, span } from '../../text/spans.ts';

/** A stored document as a reading: what linking compares of it; its times and events are left out. */
export function readingOf(material: DocumentMaterial): Reading {
  const points = codePoints(material.text);
  const at = placer(points);
  return {
    document: {
      id: material.id,
      text: material.text,
      ...present({ title: material.title, outlet: material.outlet, published: material.published }),
      segments: (JSON.parse(material.segments) as Segment[]).map((segment) => ({
        ...segment,
        ...at(segment.start, segment.end),
      })),
      articles: material.articles.map(
        ({ start_cp, end_cp, title, published, agencies }): Article => ({
          ...at(start_cp, end_cp),
          ...present({ title, published }),
          agencies: JSON.parse(agencies) as string[],
        }),
      ),
    },
    registryVersion: material.registry,
    entities: JSON.parse(material.entities) as Entity[],
    mentions: material.mentions.map(({ kind, name, start_cp, end_cp }) => ({ kind, name, ...at(start_cp, end_cp) })),
    times: [],
    statements: material.statements.map((statement) => statementOf(statement, at)),
    events: [],
  };
}

type Placer = (start: number, end: number) => Span;

function placer(points: CodePoints): Placer {
  return (start, end) => points.toUtf16(span<'codepoint'>(start, end));
}

function statementOf(row: StatementMaterial, at: Placer): Statement {
  const { article, type, quoted, act, certainty, said, rule, speakers, via } = row;
  return {
    ...at(row.start_cp, row.end_cp),
    article,
    type,
    quoted: quoted === 1,
    cue: at(row.cue_start, row.cue_end),
    act,
    speakers,
    certainty,
    addressees: [],
    via,
    ...(said !== null && { said }),
    rule,
    because: [],
  };
}
