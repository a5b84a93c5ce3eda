import type { EventSource } from '../../model.ts';

/** Modes that can be tellings of one event: a meeting is a summit to others, a raid an attack. */
export function family({ type, mode }: Pick<EventSource, 'type' | 'mode'>): string {
  if (type === 'CONSULT') return mode === 'visit' || mode === 'mediate' ? mode : 'meet';
  return type === 'ASSAULT' || type === 'PROTEST' || type === 'AGREE' ? '' : (mode ?? '');
}
