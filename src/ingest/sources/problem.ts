import type { Trouble } from '../../followed.ts';
import type { FetchProblem } from '../fetch/problem.ts';

/** What came from a source is not what can be followed; the code is one that remedies are known for. */
export class SourceProblem extends Error {
  readonly code: string;

  constructor(code: string, detail: string) {
    super(detail);
    this.code = code;
  }
}

/** A fetch that failed, as trouble with a source: statuses and errors of the network each have a code of their own. */
export function troubleOfFetch(problem: FetchProblem): Trouble {
  const { reason, status, message: detail } = problem;
  if (reason === 'status' || (reason === 'later' && status !== undefined)) return { code: `status-${status}`, detail };
  if (reason === 'network') return { code: networkCode(problem.code ?? '', detail), detail };
  return { code: reason, detail };
}

/** What kind of failure of the network the name of an error tells. */
function networkCode(code: string, message: string): string {
  if (/^(?:ENOTFOUND|EAI_|ENODATA)/.test(code) || /has no address/.test(message)) return 'no-such-host';
  if (code === 'ECONNREFUSED') return 'refused';
  if (/^(?:CERT_|ERR_TLS|ERR_SSL|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(code)) return 'certificate';
  if (/^(?:HPE_|UND_ERR_(?:RES|HEADERS_OVER|INVALID))/.test(code)) return 'no-http';
  if (/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)/.test(code)) return 'cut-off';
  return 'network';
}
