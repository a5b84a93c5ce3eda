import type { FC } from 'hono/jsx';
import { links } from '../links.ts';
import type { View } from '../view.ts';

interface Props {
  readonly view: View;
  /** The page that somebody wanted. */
  readonly back: string;
  readonly problem: string | undefined;
}

export const LoginView: FC<Props> = ({ view: { words }, back, problem }) => (
  <div class="narrow">
    <header class="page-head">
      <h1>{words.login.title}</h1>
      <p class="soft">{words.login.lead}</p>
    </header>
    {problem !== undefined && (
      <p class="notice bad" role="alert">
        {problem}
      </p>
    )}
    <form method="post" action={links.login} class="fields">
      <input type="hidden" name="back" value={back} />
      <label>
        {words.login.token}
        <input type="password" name="token" dir="ltr" required autocomplete="current-password" />
      </label>
      <p>
        <button type="submit" class="first">
          {words.login.go}
        </button>
      </p>
    </form>
    <p class="meta small">
      <a href={back}>{words.login.already}</a>
      <span>{words.login.ask}</span>
    </p>
  </div>
);
