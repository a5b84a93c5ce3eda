import type { FC } from 'hono/jsx';
import { links } from '../links.ts';

interface NameProps {
  readonly name: string;
  /** Where there is one: its page. */
  readonly entity?: string | undefined;
}

/** A name as texts have it, isolated from the words around it; it leads to the page of whom it names. */
export const Name: FC<NameProps> = ({ name, entity }) => {
  const isolated = <bdi lang="ar">{name}</bdi>;
  return entity === undefined ? isolated : <a href={links.entity(entity)}>{isolated}</a>;
};

interface NamesProps {
  readonly names: readonly NameProps[];
  readonly separator: string;
}

/** Several names with what stands between them. */
export const Names: FC<NamesProps> = ({ names, separator }) => (
  <>
    {names.map((one, at) => (
      <>
        {at > 0 && separator}
        <Name {...one} />
      </>
    ))}
  </>
);
