import { setTimeout as sleep } from 'node:timers/promises';

/** So long others may stand in the way before we give up, in milliseconds. */
const PATIENCE = 60_000;
const FIRST_PAUSE = 5;
const LONGEST_PAUSE = 1000;

/** Does the work, again as long as it fails for a passing reason; pauses grow and are spread by chance. */
export async function retrying<T>(work: () => Promise<T>, isPassing: (error: unknown) => boolean): Promise<T> {
  const until = performance.now() + PATIENCE;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || performance.now() > until) throw error;
      await sleep(pause * (0.5 + Math.random()));
    }
  }
}

/** Lets work begin only when all that was asked for before has ended. */
export function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => {});
    return mine;
  };
}
