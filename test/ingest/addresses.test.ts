import { describe, expect, it } from 'vitest';
import { closedReason } from '../../src/ingest/fetch/address.ts';
import { FetchProblem } from '../../src/ingest/fetch/problem.ts';
import { targetOf } from '../../src/ingest/fetch/target.ts';

describe('an IP address', () => {
  it.each([
    ...[
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '127.0.0.1',
      '127.255.255.254',
      '169.254.169.254',
      '172.16.0.1',
      '172.31.255.255',
    ],
    ...['192.168.1.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', '192.0.2.7', '168.63.129.16'],
    ...['::', '::1', 'fc00::1', 'fd12:3456::1', 'fe80::1', 'fe80::1%eth0', 'ff02::1', '2001:db8::1', '2001::1'],
    ...[
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '::ffff:10.0.0.1',
      '::127.0.0.1',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '2002:c0a8:101::1',
    ],
  ])('%s is not fetched from', (address) => {
    expect(closedReason(address)).toMatch(/\S/);
  });

  it.each([
    '8.8.8.8',
    '93.184.216.34',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
    '2002:808:808::',
  ])('%s is', (address) => {
    expect(closedReason(address)).toBeUndefined();
  });
});

describe('an address to fetch', () => {
  const refusal = (address: string, base?: string) => {
    try {
      targetOf(address, new Set(), base);
    } catch (error) {
      return error instanceof FetchProblem ? error.reason : error;
    }
    return 'taken';
  };

  it.each([
    ['decimal', 'http://2130706433/'],
    ['octal', 'http://0177.0.0.1/'],
    ['hexadecimal', 'http://0x7f.1/'],
    ['short', 'http://127.1/'],
    ['IPv6', 'http://[::1]/'],
    ['IPv4 within IPv6', 'http://[::ffff:127.0.0.1]/'],
    ['full-width digits', 'http://１２７.０.０.１/'],
    ['encoded', 'http://%31%32%37.0.0.1/'],
    ['behind a name and a password', 'http://news.example@127.0.0.1/'],
    ['with a dot at the end', 'http://127.0.0.1./'],
    ['a local name', 'http://localhost:8080/'],
    ['a name of the network', 'http://printer.local/'],
    ['metadata of a cloud', 'http://169.254.169.254/latest/meta-data/'],
    ['metadata by name', 'http://metadata.google.internal/'],
    ['a port of mail', 'http://news.example:25/'],
  ])('is refused: %s', (_, address) => {
    expect(refusal(address)).toBe('address');
  });

  it.each([
    'file:///etc/passwd',
    'ftp://news.example/a',
    'gopher://x/',
    'data:text/html,x',
    'javascript:1',
    'no address',
    '',
  ])('is no web address: %s', (address) => {
    expect(refusal(address)).toBe('scheme');
  });

  it('may be private where its host is allowed by name', () => {
    expect(targetOf('http://127.0.0.1:8080/a', new Set(['127.0.0.1:8080'])).href).toBe('http://127.0.0.1:8080/a');
    expect(refusal('http://127.0.0.1:8081/a')).toBe('address');
  });

  it('loses its password and its fragment', () => {
    expect(targetOf('https://a:b@news.example/x#y', new Set()).href).toBe('https://news.example/x');
  });
});
