import { sql } from 'kysely';
import type { Act, Certainty, MentionKind, SpeakerKind, StatementType } from '../../model.ts';
import type { Read } from '../library.ts';

/** What linking reads of a document. Offsets count code points. */
export interface DocumentMaterial {
  readonly key: number;
  readonly id: string;
  readonly reading: number;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly text: string;
  /** JSON, as the tables have it. */
  readonly segments: string;
  readonly entities: string;
  readonly registry: string;
  readonly articles: readonly ArticleMaterial[];
  readonly mentions: readonly MentionMaterial[];
  readonly statements: readonly StatementMaterial[];
}

export interface ArticleMaterial {
  readonly key: number;
  readonly document: number;
  readonly start_cp: number;
  readonly end_cp: number;
  readonly title: string | null;
  readonly published: string | null;
  readonly agencies: string;
}

interface MentionMaterial {
  readonly document: number;
  readonly kind: MentionKind;
  readonly name: string;
  readonly start_cp: number;
  readonly end_cp: number;
}

export interface StatementMaterial {
  readonly key: number;
  readonly document: number;
  readonly number: number;
  readonly article: number;
  readonly type: StatementType;
  readonly quoted: number;
  readonly start_cp: number;
  readonly end_cp: number;
  readonly cue_start: number;
  readonly cue_end: number;
  readonly act: Act;
  readonly certainty: Certainty;
  readonly said: string | null;
  readonly rule: string;
  /** Canonical, of the entity that the name belongs to now. */
  readonly speakers: readonly { readonly name: string; readonly kind: SpeakerKind }[];
  readonly via: readonly { readonly name: string }[];
}

/** Documents by key, each with what linking compares; those that are no longer there are left out. */
export async function materialOf(read: Read, keys: readonly number[]): Promise<readonly DocumentMaterial[]> {
  if (keys.length === 0) return [];
  const list = sql.join(keys);
  const { rows: documents } = await sql<Omit<DocumentMaterial, 'articles' | 'mentions' | 'statements'>>`
    select d.key, d.id, d.reading, d.outlet, d.title, d.published, t.text, c.segments, r.entities, r.registry
    from documents d join texts t on t.key = d.text join readings r on r.key = d.reading
    join cleanings c on c.key = r.cleaning where d.key in (${list})`.execute(read);
  const [articles, mentions, statements, names] = await Promise.all([
    sql<ArticleMaterial>`select key, document, start_cp, end_cp, title, published, agencies
      from articles where document in (${list}) order by key`.execute(read),
    sql<MentionMaterial>`select m.document, n.kind, n.name, m.start_cp, m.end_cp from mentions m
      join names n on n.key = m.name where m.document in (${list}) order by m.document, m.place`.execute(read),
    sql<Omit<StatementMaterial, 'speakers' | 'via'>>`select key, document, number, article, type, quoted, start_cp,
      end_cp, cue_start, cue_end, act, certainty, said, rule from statements
      where document in (${list}) and state = 'standing' order by document, start_cp, number`.execute(read),
    sql<{ statement: number; role: 'speaker' | 'via'; name: string; kind: SpeakerKind }>`
      select x.statement, x.role, e.name, n.kind from statements s join statement_names x on x.statement = s.key
      join names n on n.key = x.name join entities e on e.key = n.entity
      where s.document in (${list}) and s.state = 'standing' and x.role in ('speaker', 'via')
      order by x.statement, x.role, x.place`.execute(read),
  ]);
  const byDocument = {
    articles: Map.groupBy(articles.rows, ({ document }) => document),
    mentions: Map.groupBy(mentions.rows, ({ document }) => document),
    statements: Map.groupBy(statements.rows, ({ document }) => document),
  };
  const byStatement = Map.groupBy(names.rows, ({ statement }) => statement);
  return documents.map((document) => ({
    ...document,
    articles: byDocument.articles.get(document.key) ?? [],
    mentions: byDocument.mentions.get(document.key) ?? [],
    statements: (byDocument.statements.get(document.key) ?? []).map((statement) => {
      const named = byStatement.get(statement.key) ?? [];
      return {
        ...statement,
        speakers: named.filter(({ role }) => role === 'speaker').map(({ name, kind }) => ({ name, kind })),
        via: named.filter(({ role }) => role === 'via').map(({ name }) => ({ name })),
      };
    }),
  }));
}
