import { core } from './001-core.ts';
import { search } from './002-search.ts';
import { linking } from './003-linking.ts';
import { searches } from './004-searches.ts';
import { sources } from './005-sources.ts';
import { searchMentions } from './006-search-mentions.ts';
import { namesakes } from './007-namesakes.ts';
import type { Migration } from './migration.ts';

/** In order, for good: the version of a library is how many of them it has seen. */
export const MIGRATIONS: readonly Migration[] = [core, search, linking, searches, sources, searchMentions, namesakes];
