/** `person`: somebody has to do something; `passing`: it may mend itself; `note`: good to know. */
export type Level = 'person' | 'passing' | 'note';

/** What is known of a kind of trouble. */
export interface Remedy {
  readonly level: Level;
  /** What is wrong. */
  readonly what: string;
  /** What to do. */
  readonly todo: string;
}

const CREDENTIALS = 'give them: isnad sources add https://NAME:PASSWORD@HOST/PATH';
const NEW_ADDRESS = 'look for the new address (isnad sources add SITE finds it), then remove this one';
const WAIT = 'nothing now: it is tried again, ever later';
const ASK = 'ask the outlet to let the program in; set ISNAD_CONTACT so that they can reach you';

/** Trouble by its code; statuses that stand for themselves. */
const REMEDIES: Readonly<Record<string, Remedy>> = {
  'status-400': {
    level: 'person',
    what: 'the server does not understand the address',
    todo: 'look whether the address is whole',
  },
  'status-401': { level: 'person', what: 'the server asks for a name and a password', todo: CREDENTIALS },
  'status-402': { level: 'person', what: 'the server asks for payment', todo: 'subscribe, or remove the source' },
  'status-403': { level: 'person', what: 'the server refuses us', todo: ASK },
  'status-404': { level: 'person', what: 'there is nothing at this address', todo: NEW_ADDRESS },
  'status-405': { level: 'person', what: 'the server does not let this address be read', todo: NEW_ADDRESS },
  'status-406': { level: 'person', what: 'the server has no format that we read', todo: NEW_ADDRESS },
  'status-407': {
    level: 'person',
    what: 'a proxy on the way asks for a password',
    todo: 'set the network of this machine right',
  },
  'status-410': { level: 'person', what: 'the outlet has taken it down for good', todo: NEW_ADDRESS },
  'status-414': {
    level: 'person',
    what: 'the address is too long for the server',
    todo: 'look whether the address is right',
  },
  'status-421': {
    level: 'person',
    what: 'the server does not answer for this host',
    todo: 'look whether the address is right',
  },
  'status-429': {
    level: 'passing',
    what: 'the server says that we ask too often',
    todo: 'nothing now: it is left alone as long as it asks; if it goes on, give a longer --interval',
  },
  'status-431': { level: 'person', what: 'the server finds our request too large', todo: ASK },
  'status-451': {
    level: 'person',
    what: 'it is withheld for legal reasons',
    todo: 'look for the coverage elsewhere, or remove the source',
  },
  'status-501': { level: 'person', what: 'the server cannot do what it is asked', todo: NEW_ADDRESS },
  'status-505': { level: 'person', what: 'the server speaks another HTTP', todo: ASK },
  'status-511': {
    level: 'person',
    what: 'the network of this machine asks to sign in',
    todo: 'sign in to the network, not to the outlet',
  },
  scheme: { level: 'person', what: 'it is no web address', todo: 'give an address that begins with https://' },
  address: {
    level: 'person',
    what: 'it leads into a private network',
    todo: 'allow the host with --allow-host, if that is meant',
  },
  robots: { level: 'person', what: 'the rules of the site keep us out', todo: ASK },
  redirects: { level: 'person', what: 'it leads from address to address without end', todo: NEW_ADDRESS },
  later: {
    level: 'passing',
    what: 'the server asks to come back later',
    todo: 'nothing: it is left alone as long as it asks',
  },
  'too-large': {
    level: 'person',
    what: 'the answer is larger than any feed or page',
    todo: 'look for a smaller feed of the outlet',
  },
  encoding: {
    level: 'person',
    what: 'the answer is packed in a way that cannot be unpacked',
    todo: 'tell the outlet that its server packs wrongly',
  },
  timeout: { level: 'passing', what: 'the server does not answer in time', todo: WAIT },
  'no-such-host': {
    level: 'person',
    what: 'the name of the host is not known',
    todo: 'look whether the address is right, and whether this machine is online',
  },
  refused: { level: 'passing', what: 'nothing listens at the host', todo: WAIT },
  certificate: {
    level: 'person',
    what: 'the certificate of the site is not valid',
    todo: 'tell the outlet; look at the clock of this machine',
  },
  'no-http': { level: 'person', what: 'what answers does not speak HTTP', todo: 'look whether the address is right' },
  'cut-off': { level: 'passing', what: 'the connection was cut off', todo: WAIT },
  network: { level: 'passing', what: 'the network failed', todo: WAIT },
  empty: { level: 'person', what: 'the answer holds nothing', todo: NEW_ADDRESS },
  'unasked-304': {
    level: 'person',
    what: 'the server says «not modified» to who has nothing yet',
    todo: 'tell the outlet that its server or cache answers wrongly',
  },
  'not-text': { level: 'person', what: 'the answer is no text', todo: NEW_ADDRESS },
  'page-instead': {
    level: 'person',
    what: 'a web page came in the place of the feed',
    todo: 'the feed has moved or was switched off: isnad sources add SITE looks for it',
  },
  'sign-in': { level: 'person', what: 'a page to sign in came in the place of the feed', todo: CREDENTIALS },
  challenge: { level: 'person', what: 'the site lets only browsers in', todo: ASK },
  'other-format': {
    level: 'person',
    what: 'something else came than was expected',
    todo: 'add it again without --kind',
  },
  'not-a-page': { level: 'person', what: 'something else came than a page', todo: 'add it again without --kind' },
  'damaged-feed': { level: 'person', what: 'the feed cannot be read', todo: 'tell the outlet; its feed is damaged' },
  'damaged-sitemap': {
    level: 'person',
    what: 'the sitemap cannot be read',
    todo: 'tell the outlet; its sitemap is damaged',
  },
  'no-items': {
    level: 'passing',
    what: 'it lists nothing',
    todo: 'nothing now; if it goes on, look for another feed of the outlet',
  },
  'no-addresses': {
    level: 'person',
    what: 'its items have neither address nor text',
    todo: 'look for another feed of the outlet',
  },
  'no-headlines': {
    level: 'person',
    what: 'no link on the page looks like a headline',
    todo: 'look for a feed or sitemap of the outlet',
  },
  'no-folder': { level: 'person', what: 'the folder cannot be read', todo: 'look whether it is there and may be read' },
  'wrong-charset': {
    level: 'note',
    what: 'the server names a wrong encoding; the right one was found',
    todo: 'nothing; the outlet could mend it',
  },
  'wrong-type': { level: 'note', what: 'it is served under a wrong type', todo: 'nothing; the outlet could mend it' },
  'odd-status': { level: 'note', what: 'the server answers with an unusual status', todo: 'nothing' },
  undated: { level: 'note', what: 'its items tell no dates; those of the pages are used', todo: 'nothing' },
  'future-dates': {
    level: 'note',
    what: 'items are dated in the future',
    todo: 'nothing; the outlet could mend its clock',
  },
  repeated: { level: 'note', what: 'items repeat an address; each is read once', todo: 'nothing' },
  silent: {
    level: 'person',
    what: 'nothing new for far longer than its habit',
    todo: 'look at the site: the feed may have been replaced by another',
  },
  textless: {
    level: 'person',
    what: 'most of its pages hold no usable text',
    todo: 'look at a page: videos, a paywall, or a page that needs a browser',
  },
  unreachable: { level: 'person', what: 'most of its pages cannot be had', todo: 'look at the reason of the last one' },
  'not-polled': { level: 'note', what: 'it has not been polled yet', todo: 'run isnad watch' },
  off: { level: 'note', what: 'it is switched off', todo: 'isnad sources add ADDRESS --on switches it on' },
  overdue: { level: 'person', what: 'it should have been polled long ago', todo: 'run isnad watch' },
};

/** The codes of all trouble that is known by name. */
export const REMEDY_CODES: readonly string[] = Object.keys(REMEDIES);

const SERVER: Remedy = { level: 'passing', what: 'the server fails', todo: WAIT };
const CLIENT: Remedy = { level: 'person', what: 'the server refuses the request', todo: NEW_ADDRESS };
const UNKNOWN: Remedy = { level: 'person', what: 'it failed', todo: 'look at the address in a browser' };

/** What trouble of a code means and what to do about it. Every status has an answer. */
export function remedyOf(code: string): Remedy {
  const known = REMEDIES[code];
  if (known) return known;
  const status = Number(/^status-(\d{3})$/.exec(code)?.[1] ?? 0);
  if (status >= 500) return SERVER;
  return status >= 400 ? CLIENT : UNKNOWN;
}
