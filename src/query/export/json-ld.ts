import type { DocumentRecord } from '../document.ts';
import type { StatementRecord } from '../statement.ts';

/** A document as a schema.org NewsArticle with its statements as Quotations. */
export function articleJsonLd(document: DocumentRecord, quotationsOnly: boolean) {
  const { id, title, outlet, published, url, text } = document;
  return {
    '@type': 'NewsArticle',
    '@id': `urn:isnad:${id}`,
    ...(title !== undefined && { headline: title }),
    ...(published !== undefined && { datePublished: published }),
    ...(outlet !== undefined && { publisher: { '@type': 'Organization', name: outlet } }),
    ...(url !== undefined && { url }),
    inLanguage: 'ar',
    ...(!quotationsOnly && { articleBody: text }),
    hasPart: document.statements.map((statement) => quotationJsonLd(statement, id)),
  };
}

function quotationJsonLd(statement: StatementRecord, document: string) {
  const { id, text, speakers, via, said, act } = statement;
  return {
    '@type': 'Quotation',
    '@id': `urn:isnad:${id}`,
    text,
    isPartOf: { '@id': `urn:isnad:${document}` },
    spokenByCharacter: speakers.map(({ name, kind, entity }) => ({
      '@type': kind === 'person' ? 'Person' : 'Organization',
      '@id': `urn:isnad:${entity}`,
      name,
    })),
    ...(via.length > 0 && { sourceOrganization: via.map(({ name }) => ({ '@type': 'Organization', name })) }),
    ...(said !== undefined && { dateCreated: said }),
    keywords: act,
  };
}
