import { FormMap } from '../text/form-map.ts';
import { splits } from './clitics.ts';
import { conjugatePast, type VerbShape } from './conjugation.ts';
import { HOLDING_MEETINGS } from './lexicons/acts.ts';
import { EVENT_VERBS } from './lexicons/event-verbs.ts';

const MEETING = EVENT_VERBS.filter(({ type, frame }) => type === 'CONSULT' && (frame === 'joint' || frame === 'host'));

const FORMS = new FormMap<VerbShape>(
  [...MEETING.map(({ past }) => past), ...HOLDING_MEETINGS].flatMap((past) =>
    conjugatePast(past).map(({ form, shape }) => [form, shape] as const),
  ),
);

/** True for a verb of the past that tells a meeting or talks, «and» in front allowed: التقى، وبحثت، استقبل، أجرى. */
export function isMeetingAct(form: string): boolean {
  return splits(form).some(({ preposition, rest }) => preposition === '' && FORMS.has(rest));
}
