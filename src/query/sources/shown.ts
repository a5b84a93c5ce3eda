/** Parameters of addresses that hold secrets. */
const SECRET =
  /^(?:.*(?:token|secret|password|passwd|signature|apikey|api_key|api-key|access_key)|key|pass|pwd|auth|sig|hmac|t0ken)$/i;
const HIDDEN = '***';

/** An address as it may be shown: without name and password, and with the values of secret parameters hidden. */
export function shownUrl(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return url;
  const secrets = [...parsed.searchParams.keys()].filter((name) => SECRET.test(name));
  if (secrets.length === 0 && parsed.username === '' && parsed.password === '') return url;
  parsed.username = '';
  parsed.password = '';
  for (const name of secrets) parsed.searchParams.set(name, HIDDEN);
  return parsed.href;
}

/** True when an address cannot be shown as it is. */
export function holdsSecret(url: string): boolean {
  return shownUrl(url) !== url;
}
