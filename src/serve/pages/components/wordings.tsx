import type { FC } from 'hono/jsx';
import type { UtteranceRecord, VariantRecord, WordPiece } from '../../../library.ts';
import { links } from '../links.ts';
import type { View } from '../view.ts';

interface Props {
  readonly view: View;
  readonly utterance: UtteranceRecord;
}

/** All wordings of an utterance, the representative first; the others word by word beside it. */
export const Wordings: FC<Props> = ({ view, utterance: { variants, representative } }) => (
  <div class="variants">
    {variants
      .toSorted((a, b) => Number(b.statement.id === representative) - Number(a.statement.id === representative))
      .map((variant) => (
        <Wording view={view} variant={variant} />
      ))}
  </div>
);

const Wording: FC<{ readonly view: View; readonly variant: VariantRecord }> = ({ view, variant }) => {
  const { words } = view;
  const { statement, outlet, telling, comparison } = variant;
  return (
    <div class="variant">
      <p class="who">
        {outlet !== null && (
          <b>
            <bdi lang="ar">{outlet}</bdi>
          </b>
        )}
        {statement.via.length > 0 ? (
          <span>
            {words.statement.via}{' '}
            {statement.via.map(({ name }, at) => (
              <>
                {at > 0 && words.separator}
                <bdi lang="ar">{name}</bdi>
              </>
            ))}
          </span>
        ) : (
          <span>{words.statement.noSource}</span>
        )}
        {comparison !== undefined && <span class={`telling ${telling}`}>{words.telling[telling]}</span>}
        <a href={links.statement(statement.id)}>{words.statement.evidence}</a>
      </p>
      <p class="wording" lang="ar" dir="auto">
        {comparison === undefined ? statement.text : <Compared pieces={comparison} />}
      </p>
    </div>
  );
};

/** A wording with what it adds, drops and changes; what can turn the meaning is outlined. */
const Compared: FC<{ readonly pieces: readonly WordPiece[] }> = ({ pieces }) => (
  <>
    {pieces.map(({ kind, text, was, weight }, at) => {
      const heavy = weight === undefined ? undefined : 'weighty';
      return (
        <>
          {at > 0 && ' '}
          {kind === 'same' && text}
          {kind === 'added' && <ins class={heavy}>{text}</ins>}
          {kind === 'dropped' && <del class={heavy}>{text}</del>}
          {kind === 'changed' && (
            <>
              <del class={heavy}>{was}</del> <ins class={heavy}>{text}</ins>
            </>
          )}
        </>
      );
    })}
  </>
);
