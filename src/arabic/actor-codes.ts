import { foldArabic } from './fold-table.ts';
import { findKnownNames } from './gazetteer.ts';
import type { BodyEntry, BodyNounEntry, RoleEntry } from './lexicons/entries.ts';
import { GENERIC_ACTORS } from './lexicons/event-actors.ts';
import { isFieldBehind } from './names.ts';
import { wordOf } from './words.ts';

/** Roles of actors, after PLOVER and CAMEO. */
export const ACTOR_ROLES = [
  'GOV',
  'LEG',
  'MIL',
  'COP',
  'REB',
  'OPP',
  'PTY',
  'JUD',
  'IGO',
  'NGO',
  'MED',
  'BUS',
  'CVL',
] as const;
export type ActorRole = (typeof ACTOR_ROLES)[number];

/** Who an actor is by code: ISO 3166-1 alpha-2 of its country and its role, each where the lexicons tell it. */
export interface ActorCode {
  readonly country?: string;
  readonly role?: ActorRole;
}

const BODY_ROLES: Readonly<Record<BodyEntry['kind'], ActorRole>> = {
  international: 'IGO',
  government: 'GOV',
  parliament: 'LEG',
  armed: 'MIL',
  party: 'PTY',
  court: 'JUD',
  company: 'BUS',
  civil: 'NGO',
};
const NOUN_ROLES: Readonly<Record<BodyNounEntry['kind'], ActorRole>> = {
  ministry: 'GOV',
  government: 'GOV',
  armed: 'MIL',
  party: 'PTY',
  court: 'JUD',
  company: 'BUS',
  medium: 'MED',
  international: 'IGO',
  civil: 'NGO',
};
const ROLE_ROLES: Readonly<Record<RoleEntry['kind'], ActorRole | undefined>> = {
  office: 'GOV',
  spokesperson: 'GOV',
  rank: 'MIL',
  honorific: undefined,
  source: undefined,
  profession: 'CVL',
  group: 'CVL',
};
const GENERIC = new Map(
  Object.entries(GENERIC_ACTORS).flatMap(([role, words]) => words.map((word) => [foldArabic(word), role as ActorRole])),
);

/**
 * The code of an actor by its name and, for a person, the offices that the article gives. An armed body without a
 * state (حركة حماس) is REB; one that the lexicons give a country by noun and adjective (الجيش العراقي) is MIL.
 */
export function actorCode(name: string, offices: readonly string[] = []): ActorCode {
  const own = codeOf(name);
  if (own.country !== undefined && own.role !== undefined) return own;
  for (const office of offices) {
    const held = codeOf(office);
    if (held.country !== undefined || held.role !== undefined) return { ...held, ...own };
  }
  return own;
}

function codeOf(text: string): ActorCode {
  const forms = foldArabic(text).match(/[\p{L}\p{M}]+/gu) ?? [];
  const [hit] = findKnownNames(forms);
  const country = countryOf(forms);
  const generic = forms.map((form) => GENERIC.get(form)).find((role) => role !== undefined);
  if (generic) return { ...(country && { country }), role: generic };
  if (hit?.first === 0 && hit.last === forms.length - 1) {
    const { known } = hit;
    if (known.kind === 'state') return { country: known.entry.code, role: 'GOV' };
    if (known.kind === 'medium') return { country: known.entry.country, role: 'MED' };
    if (known.kind === 'body') {
      const role = known.entry.kind === 'armed' && !known.entry.country ? 'REB' : BODY_ROLES[known.entry.kind];
      return { ...(known.entry.country && { country: known.entry.country }), role };
    }
    return known.entry.country ? { country: known.entry.country } : {};
  }
  const head = wordOf(forms[0] ?? '');
  const role = head.bodyNoun ? NOUN_ROLES[head.bodyNoun.entry.kind] : head.role && ROLE_ROLES[head.role.entry.kind];
  return { ...(country && { country }), ...(role && { role }) };
}

function countryOf(forms: readonly string[]): string | undefined {
  for (const [i, form] of forms.entries()) {
    const code = wordOf(form).adjective?.code;
    if (code !== undefined && !(i === 1 && isFieldBehind(forms[0] ?? '', form))) return code;
  }
  const hit = findKnownNames(forms).find(
    ({ known }) => known.kind === 'state' || (known.kind === 'body' && known.entry.country),
  );
  if (hit?.known.kind === 'state') return hit.known.entry.code;
  return hit?.known.kind === 'body' ? hit.known.entry.country : undefined;
}
