/** What a page tells of its article in JSON-LD (schema.org). */
export interface JsonLd {
  readonly headline?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** Characters of the body it carries; pages cut it short or leave it out. */
  readonly authors: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLES = new Set([
  ...[
    'newsarticle',
    'article',
    'reportagenewsarticle',
    'analysisnewsarticle',
    'opinionnewsarticle',
    'backgroundnewsarticle',
  ],
  ...[
    'blogposting',
    'liveblogposting',
    'reviewnewsarticle',
    'asknewsarticle',
    'socialmediaposting',
    'discussionforumposting',
  ],
  ...['videoobject', 'report', 'webpage', 'imagegallery'],
]);
/** An article says more of itself than the page or the video it stands in. */
const WEAK = new Set(['webpage', 'videoobject', 'imagegallery']);
const DEEPEST = 6;
const MOST_NODES = 400;

/** Reads the scripts of a page that hold JSON-LD; a damaged one is passed over. */
export function readJsonLd(scripts: readonly string[]): JsonLd | undefined {
  const nodes = scripts.flatMap((script) => nodesOf(parse(script))).slice(0, MOST_NODES);
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLES.has(type)));
  const best = articles.find((node) => !typesOf(node).every((type) => WEAK.has(type))) ?? articles[0];
  if (best === undefined) return undefined;
  const publisher = nameOf(best.publisher, nodes) ?? nameOf(best.sourceOrganization, nodes);
  return {
    ...some('headline', textOf(best.headline) ?? textOf(best.name)),
    ...some('published', textOf(best.datePublished) ?? textOf(best.uploadDate) ?? textOf(best.dateCreated)),
    ...some('modified', textOf(best.dateModified)),
    ...some('publisher', publisher),
    ...some('url', textOf(best.url) ?? urlOf(best.mainEntityOfPage)),
    authors: list(best.author).flatMap((one) => nameOf(one, nodes) ?? []),
  };
}

function some<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: string };
}

/** Pages put raw line feeds into strings, comment signs around the script, and semicolons behind it. */
function parse(script: string): unknown {
  const bare = script
    .trim()
    .replace(/^\/\*<!\[CDATA\[\*\/|^<!\[CDATA\[|^<!--/, '')
    .replace(/(?:\/\*\]\]>\*\/|\]\]>|-->|;)$/, '');
  for (const text of [bare, withoutControls(bare)]) {
    try {
      return JSON.parse(text);
    } catch {
      // the next try, or nothing
    }
  }
  return undefined;
}

function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what JSON forbids within strings
  return text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s?([}\]])/g, '$1');
}

/** The objects of a graph, nested ones in their order. */
function nodesOf(value: unknown, depth = 0): readonly Json[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.slice(0, MOST_NODES).flatMap((one) => nodesOf(one, depth + 1));
  if (!isObject(value)) return [];
  return [value, ...['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((key) => nodesOf(value[key], depth + 1))];
}

function typesOf(node: Json): readonly string[] {
  return list(node['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.toLowerCase().replace(/^.*[/#]/, '')] : [],
  );
}

/** The name of an organisation or a person; a reference by `@id` is followed once. */
function nameOf(value: unknown, nodes: readonly Json[]): string | undefined {
  const [one] = list(value);
  if (typeof one === 'string') return one.startsWith('http') ? undefined : textOf(one);
  if (!isObject(one)) return undefined;
  const own = textOf(one.name);
  if (own !== undefined) return own;
  return textOf(nodes.find((node) => node['@id'] !== undefined && node['@id'] === one['@id'] && node !== one)?.name);
}

function urlOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return isObject(value) ? textOf(value['@id']) : undefined;
}

function textOf(value: unknown): string | undefined {
  const [one] = list(value);
  if (typeof one === 'string' && one.trim() !== '') return one.trim();
  return isObject(one) && typeof one['@value'] === 'string' ? textOf(one['@value']) : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
