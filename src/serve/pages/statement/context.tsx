import type { FC } from 'hono/jsx';
import { paragraphsOf } from '../document/pieces.ts';
import type { ShownStatement } from './statement.tsx';

/** The lines of the text in which the statement and its cue stand, both marked. */
export const Context: FC<{ readonly statement: ShownStatement }> = ({ statement }) => {
  const { documentText: text } = statement;
  const nothing = { segments: [], mentions: [], times: [], events: [] };
  const lines = paragraphsOf({ text, statements: [statement], ...nothing }).filter(({ pieces }) =>
    pieces.some(({ statements, cues }) => statements.length + cues.length > 0),
  );
  return (
    <div class="printed context">
      {lines.map(({ pieces }) => (
        <p class="line" lang="ar" dir="auto">
          {pieces.map(({ text: words, statements, cues }) =>
            statements.length > 0 || cues.length > 0 ? (
              <span
                class={[...(statements.length > 0 ? ['said tint-1'] : []), ...(cues.length > 0 ? ['cue on'] : [])].join(
                  ' ',
                )}
              >
                {shown(words)}
              </span>
            ) : (
              shown(words)
            ),
          )}
        </p>
      ))}
    </div>
  );
};

/** Longer stretches around a statement are cut in the middle. */
const LONGEST = 6000;

function shown(words: string): string {
  if (words.length <= LONGEST) return words;
  const half = LONGEST / 2;
  return `${words.slice(0, half).toWellFormed()} … ${words.slice(-half).toWellFormed()}`;
}
