import { describe, expect, test } from 'vitest';
import { MEDIA } from '../../src/arabic/lexicons/media.ts';
import { OUTLETS } from '../../src/arabic/lexicons/outlets.ts';
import { STATES } from '../../src/arabic/lexicons/states.ts';
import { outletByDomain, outletByUrl, outlets } from '../../src/arabic/outlets.ts';

const medium = new Map(MEDIA.map((entry) => [entry.name, entry]));

describe('the lexicon of outlets', () => {
  test('holds each domain once, as a bare host name, with a path only where outlets share it', () => {
    const domains = OUTLETS.flatMap((outlet) => outlet.domains);
    expect(domains.filter((name, at) => domains.indexOf(name) !== at)).toEqual([]);
    expect(domains.filter((name) => !/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+(\/[a-z]+)?$/u.test(name))).toEqual([]);
    expect(OUTLETS.filter((outlet) => outlet.domains.length === 0)).toEqual([]);
  });

  test('names time zones that exist', () => {
    const unknown = OUTLETS.filter(({ zone }) => {
      try {
        return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone === '';
      } catch {
        return true;
      }
    });
    expect(unknown.map(({ name, zone }) => `${name}: ${zone}`)).toEqual([]);
  });

  test('names states of the lexicon as seats', () => {
    const codes = new Set(STATES.map((state) => state.code));
    expect(OUTLETS.filter(({ country }) => !codes.has(country)).map(({ name }) => name)).toEqual([]);
  });

  test('uses agencies that the media hold as agencies, none twice and none by itself', () => {
    const wrong = OUTLETS.filter(
      ({ name, agencies }) =>
        agencies.some((agency) => medium.get(agency)?.kind !== 'agency' || agency === name) ||
        new Set(agencies).size < agencies.length,
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('says of a medium what the media say of its kind', () => {
    const other = OUTLETS.filter(({ name, kind }) => (medium.get(name)?.kind ?? kind) !== kind);
    expect(other.map(({ name, kind }) => `${name}: ${kind}, not ${medium.get(name)?.kind}`)).toEqual([]);
  });

  test('gives no domain to another medium than the media do', () => {
    const owner = new Map(MEDIA.flatMap(({ name, domains }) => domains.map((domain) => [domain, name])));
    const other = outlets().flatMap(({ name, domains }) =>
      domains.filter((domain) => (owner.get(domain) ?? name) !== name).map((domain) => `${domain}: ${name}`),
    );
    expect(other).toEqual(SHARED);
  });
});

/** Domains of media that the lexicon of media holds under two names, or under the name of the house as a whole. */
const SHARED: readonly string[] = ['alhurra.com: الحرة', 'cnbcarabia.com: سي إن بي سي عربية', 'bloomberg.com: بلومبرغ'];

describe('an outlet is found', () => {
  test('by its domain, whatever form of page stands before it', () => {
    for (const host of ['aawsat.com', 'www.aawsat.com', 'm.aawsat.com', 'amp.aawsat.com', 'WWW.AAWSAT.COM.'])
      expect(outletByDomain(host)?.name).toBe('الشرق الأوسط');
  });

  test('by the nearest domain: an edition with a host of its own is not the outlet above it', () => {
    expect(outletByDomain('arabic.cnn.com')?.zone).toBe('Asia/Dubai');
    expect(outletByDomain('mubasher.aljazeera.net')?.name).toBe('الجزيرة مباشر');
    expect(outletByDomain('sport.aljazeera.net')?.name).toBe('الجزيرة');
  });

  test('by host and path where editions share a host', () => {
    expect(outletByUrl('https://www.bbc.com/arabic/articles/c1')?.name).toBe('بي بي سي عربي');
    expect(outletByUrl('https://www.france24.com/ar/1')?.name).toBe('فرانس 24');
    expect(outletByUrl('https://www.bbc.com/news/1')).toBeUndefined();
  });

  test('with the names it is quoted by', () => {
    expect(outletByDomain('aa.com.tr')?.quotedAs).toContain('وكالة الأناضول');
  });

  test('not by a host that only looks alike, nor by a suffix', () => {
    for (const host of ['notaawsat.com', 'aawsat.com.example', 'com', 'com.sa', '', '.', '127.0.0.1'])
      expect(outletByDomain(host)).toBeUndefined();
    expect(outletByUrl('aawsat.com')).toBeUndefined();
  });
});
