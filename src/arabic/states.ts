import { STATES } from './lexicons/states.ts';

const NAMES = new Map(STATES.map((state) => [state.code, state.name]));

/** The common name of a state by its ISO code. */
export function stateName(code: string): string | undefined {
  return NAMES.get(code);
}
