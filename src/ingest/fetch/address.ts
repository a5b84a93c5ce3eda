import { BlockList, isIP, isIPv4 } from 'node:net';

/** Networks that are not the public internet (IANA special-purpose registries, RFC 6890 and its successors). */
const CLOSED: readonly (readonly [network: string, prefix: number, what: string])[] = [
  ['0.0.0.0', 8, 'this network'],
  ['10.0.0.0', 8, 'a private network'],
  ['100.64.0.0', 10, 'a network shared by a carrier'],
  ['127.0.0.0', 8, 'this machine'],
  ['169.254.0.0', 16, 'a link-local address, as of the metadata of clouds'],
  ['172.16.0.0', 12, 'a private network'],
  ['192.0.0.0', 24, 'a reserved address'],
  ['192.0.2.0', 24, 'an address for documentation'],
  ['192.88.99.0', 24, 'a reserved address'],
  ['192.168.0.0', 16, 'a private network'],
  ['198.18.0.0', 15, 'an address for measurements'],
  ['198.51.100.0', 24, 'an address for documentation'],
  ['203.0.113.0', 24, 'an address for documentation'],
  ['224.0.0.0', 4, 'a multicast address'],
  ['240.0.0.0', 4, 'a reserved address'],
  ['168.63.129.16', 32, 'the host of a cloud'],
];
const CLOSED_6: readonly (readonly [network: string, prefix: number, what: string])[] = [
  ['::', 128, 'no address'],
  ['::1', 128, 'this machine'],
  ['fc00::', 7, 'a private network'],
  ['fe80::', 10, 'a link-local address'],
  ['fec0::', 10, 'a private network'],
  ['ff00::', 8, 'a multicast address'],
  ['100::', 64, 'a discarded address'],
  ['2001:db8::', 32, 'an address for documentation'],
  ['3fff::', 20, 'an address for documentation'],
  ['5f00::', 16, 'a reserved address'],
];
/** IPv6 addresses that carry an IPv4 address: in the last four bytes, or (6to4) behind the first two. */
const CARRIERS: readonly (readonly [network: string, prefix: number, at: number])[] = [
  ['::', 96, 12],
  ['::ffff:0:0', 96, 12],
  ['::ffff:0:0:0', 96, 12],
  ['64:ff9b::', 96, 12],
  ['64:ff9b:1::', 48, 12],
  ['2002::', 16, 2],
];
/** Teredo hides the address of a client; nothing is published there. */
const TUNNELS: readonly (readonly [network: string, prefix: number])[] = [['2001::', 32]];

/** Why nothing is fetched from an IP address; undefined for one of the public internet. `address` must be an IP address. */
export function closedReason(address: string): string | undefined {
  const bare = address.replace(/%.*$/, '');
  if (isIPv4(bare)) return CLOSED.find(([network, prefix]) => isWithin(bare, network, prefix, 'ipv4'))?.[2];
  if (isIP(bare) !== 6) return 'no IP address';
  const own = CLOSED_6.find(([network, prefix]) => isWithin(bare, network, prefix, 'ipv6'));
  if (own !== undefined) return own[2];
  if (TUNNELS.some(([network, prefix]) => isWithin(bare, network, prefix, 'ipv6'))) return 'a tunnel';
  for (const [network, prefix, at] of CARRIERS) {
    if (isWithin(bare, network, prefix, 'ipv6')) return closedReason(carried(bare, at));
  }
  return undefined;
}

const lists = new Map<string, BlockList>();

function isWithin(address: string, network: string, prefix: number, family: 'ipv4' | 'ipv6'): boolean {
  const key = `${network}/${prefix}`;
  const list = lists.get(key) ?? new BlockList();
  if (!lists.has(key)) list.addSubnet(network, prefix, family);
  lists.set(key, list);
  return family === 'ipv4'
    ? list.check(address, 'ipv4')
    : list.check(address, 'ipv6') && !mistakenMapped(address, network);
}

/** Node takes `::ffff:1.2.3.4` for the IPv4 address itself, which lies in no IPv6 network but its own. */
function mistakenMapped(address: string, network: string): boolean {
  return (
    network !== '::ffff:0:0' &&
    groupsOf(address)
      .slice(0, 5)
      .every((group) => group === 0) &&
    groupsOf(address)[5] === 0xffff
  );
}

/** The IPv4 address in an IPv6 address from a byte on. */
function carried(address: string, at: number): string {
  const groups = groupsOf(address);
  const [high = 0, low = 0] = groups.slice(at / 2, at / 2 + 2);
  return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.');
}

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): readonly number[] {
  const host = URL.parse(`http://[${address}]/`)?.hostname.slice(1, -1) ?? '';
  const [before = '', after] = host.split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after === undefined || after === '' ? [] : after.split(':');
  const zeros = after === undefined ? 0 : 8 - head.length - tail.length;
  return [...head, ...Array.from({ length: zeros }, () => '0'), ...tail].map((group) => Number.parseInt(group, 16));
}
