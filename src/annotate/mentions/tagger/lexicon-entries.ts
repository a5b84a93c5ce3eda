import { BODIES } from '../../../arabic/lexicons/bodies.ts';
import { BODY_NOUNS } from '../../../arabic/lexicons/body-nouns.ts';
import type { RoleEntry } from '../../../arabic/lexicons/entries.ts';
import { GIVEN_NAMES } from '../../../arabic/lexicons/given-names.ts';
import { MEDIA } from '../../../arabic/lexicons/media.ts';
import { PLACES } from '../../../arabic/lexicons/places.ts';
import { ROLES } from '../../../arabic/lexicons/roles.ts';
import { STATES } from '../../../arabic/lexicons/states.ts';
import type { Entry, Group } from './gazetteers.ts';

const ROLE_GROUPS: Readonly<Record<RoleEntry['kind'], Group>> = {
  office: 'office',
  spokesperson: 'rank',
  rank: 'rank',
  honorific: 'honorific',
  source: 'profession',
  profession: 'profession',
  group: 'profession',
};

/** The lexicons of the language pack as entries of the tagger's gazetteers: the same in training and at use. */
export function* lexiconEntries(): Generator<Entry> {
  for (const { name, also, capitals, masculine, feminine, plural } of STATES) {
    yield* entries('state', [name, ...also]);
    yield* entries('capital', capitals);
    yield* entries('adjective', [...masculine, ...feminine, ...plural]);
  }
  for (const { name, also } of MEDIA) yield* entries('medium', [name, ...also]);
  for (const { name, also } of BODIES) yield* entries('body', [name, ...also]);
  for (const { name, also } of PLACES) yield* entries('place', [name, ...also]);
  for (const { noun, plural } of BODY_NOUNS) yield* entries('bodyNoun', plural === undefined ? [noun] : [noun, plural]);
  for (const { masculine, feminine, kind } of ROLES) {
    yield* entries(ROLE_GROUPS[kind], feminine === undefined ? [masculine] : [masculine, feminine]);
  }
  yield* entries('givenName', GIVEN_NAMES);
}

function* entries(group: Group, surfaces: readonly string[]): Generator<Entry> {
  for (const surface of surfaces) yield { group, surface };
}
