import type { Counts, Profile } from '../../src/link/stories/profile.ts';
import { NUMBERS } from '../../src/store/identity.ts';

/** Days between the end of one copy of the coverage and the beginning of the next. */
const BETWEEN = 30;
/** More than a key of a library of this size: documents of a copy have keys of their own. */
const KEYS = NUMBERS * 2 ** 22;

/**
 * The articles of a library again, later and of others: copy `copy` lies `span` days and a month behind the one before,
 * and all its names are names of nobody else. Copy 0 is the coverage as it is.
 */
export function resampled(copy: number, span: number) {
  const days = copy * (span + BETWEEN);
  const renamed = (name: string) => (copy === 0 ? name : `${name}~${copy}`);
  return {
    day: (day: number): number => day + days,
    key: (key: number): number => key + copy * KEYS,
    profile(profile: Profile): Profile {
      if (copy === 0) return profile;
      const counts = (of: Counts): Counts =>
        new Map([...of].map(([term, count]) => [profile.names.has(term) ? renamed(term) : term, count]));
      return {
        title: counts(profile.title),
        lead: counts(profile.lead),
        body: counts(profile.body),
        names: counts(profile.names),
        deeds: profile.deeds,
        places: profile.places.map(renamed),
        day: profile.day === undefined ? undefined : profile.day + days,
      };
    },
  };
}

/** The key that an article has in the library. */
export function originalKey(key: number): number {
  return key % KEYS;
}
