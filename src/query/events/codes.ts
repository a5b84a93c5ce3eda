import type { Act, EventType } from '../../model.ts';

/** Root codes of CAMEO, 01 to 20, for users of older series. */
export type CameoRoot = `0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | `1${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | '20';

/** Types of PLOVER, verbal ones included; COOPERATE is coded by its parts here. */
export type PloverType = Exclude<EventType, 'ACCIDENT' | 'VOTE'> | 'REQUEST' | 'ACCUSE' | 'THREATEN' | 'STATEMENT';

export interface Code {
  /** Undefined for what PLOVER does not code: accidents and votes. */
  readonly plover?: PloverType;
  readonly cameo?: CameoRoot;
}

/** Events to PLOVER and CAMEO. */
export const EVENT_CODES: Readonly<Record<EventType, Code>> = {
  CONSULT: { plover: 'CONSULT', cameo: '04' },
  AGREE: { plover: 'AGREE', cameo: '05' },
  SUPPORT: { plover: 'SUPPORT', cameo: '05' },
  AID: { plover: 'AID', cameo: '07' },
  CONCEDE: { plover: 'CONCEDE', cameo: '08' },
  RETREAT: { plover: 'RETREAT', cameo: '08' },
  REJECT: { plover: 'REJECT', cameo: '12' },
  SANCTION: { plover: 'SANCTION', cameo: '16' },
  COERCE: { plover: 'COERCE', cameo: '17' },
  PROTEST: { plover: 'PROTEST', cameo: '14' },
  MOBILIZE: { plover: 'MOBILIZE', cameo: '15' },
  ASSAULT: { plover: 'ASSAULT', cameo: '18' },
  ACCIDENT: {},
  VOTE: {},
};

/** Acts of statements to PLOVER's verbal types and CAMEO, so that one coding covers words and deeds. */
export const ACT_CODES: Readonly<Record<Act, Code>> = {
  say: { plover: 'STATEMENT', cameo: '01' },
  announce: { plover: 'STATEMENT', cameo: '01' },
  confirm: { plover: 'STATEMENT', cameo: '01' },
  deny: { plover: 'STATEMENT', cameo: '01' },
  explain: { plover: 'STATEMENT', cameo: '01' },
  claim: { plover: 'STATEMENT', cameo: '01' },
  admit: { plover: 'STATEMENT', cameo: '01' },
  expect: { plover: 'STATEMENT', cameo: '01' },
  promise: { plover: 'AGREE', cameo: '03' },
  demand: { plover: 'REQUEST', cameo: '10' },
  ask: { plover: 'REQUEST', cameo: '02' },
  propose: { plover: 'REQUEST', cameo: '02' },
  warn: { plover: 'THREATEN', cameo: '13' },
  threaten: { plover: 'THREATEN', cameo: '13' },
  accuse: { plover: 'ACCUSE', cameo: '11' },
  condemn: { plover: 'ACCUSE', cameo: '11' },
  criticise: { plover: 'ACCUSE', cameo: '11' },
  praise: { plover: 'SUPPORT', cameo: '05' },
  thank: { plover: 'SUPPORT', cameo: '05' },
  congratulate: { plover: 'SUPPORT', cameo: '05' },
  support: { plover: 'SUPPORT', cameo: '05' },
  apologise: { plover: 'CONCEDE', cameo: '05' },
  oppose: { plover: 'REJECT', cameo: '12' },
  agree: { plover: 'AGREE', cameo: '03' },
};

/** CAMEO's root for an event: acts of its own root by mode, the type's root otherwise. */
export function cameoOf(type: EventType, mode: string | undefined): CameoRoot | undefined {
  if (type === 'COERCE' && mode === 'investigate') return '09';
  if (
    type === 'ASSAULT' &&
    (mode === 'battle' || mode === 'shell' || mode === 'airstrike' || mode === 'invade' || mode === 'shoot')
  )
    return '19';
  return EVENT_CODES[type].cameo;
}
