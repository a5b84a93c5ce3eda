import { InvalidArgumentError } from 'commander';

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** `90s`, `15m`, `6h`, `2d`, or seconds, as seconds. */
export function duration(value: string): number {
  const parts = /^(?<number>\d{1,7}(?:\.\d{1,3})?)(?<unit>[smhd]?)$/.exec(value.trim())?.groups;
  const seconds = Number(parts?.number) * (UNITS[parts?.unit || 's'] ?? 1);
  if (parts === undefined || seconds <= 0)
    throw new InvalidArgumentError('It must be a time such as 90s, 15m, 6h or 2d.');
  return seconds;
}

/** Two times with two dots between: `5m..6h`. */
export function range(value: string): readonly [least: number, most: number] {
  const [least, most] = value.split('..').map(duration);
  if (least === undefined || most === undefined || least > most)
    throw new InvalidArgumentError('It must be two times, the shorter first, such as 5m..6h.');
  return [least, most];
}

/** Times with commas between; `none` for none. */
export function durations(value: string): readonly number[] {
  return value === 'none' ? [] : value.split(',').map(duration);
}

/** Seconds as people say them: `45 s`, `15 min`, `6 h`, `3 days`. */
export function spoken(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  if (seconds < 129_600) return `${Math.round(seconds / 3600)} h`;
  return `${Math.round(seconds / 86_400)} days`;
}
