import type { DecidedStories } from '../../store/decisions/decide-stories.ts';
import type { StoryGroup } from '../stories/components.ts';

/** Groups of articles as people decided about stories, in the order of deciding. `nameOf` is `DOCUMENT#NUMBER`. */
export function asDecided(
  groups: readonly StoryGroup[],
  decisions: readonly DecidedStories[],
  nameOf: (article: number) => string,
): StoryGroup[] {
  let result = [...groups];
  for (const { parts, leaving } of decisions) {
    if (parts) result = merged(result, parts, nameOf);
    if (leaving) result = split(result, new Set(leaving), nameOf);
  }
  return result;
}

/** The groups that hold most of each part become one. */
function merged(
  groups: readonly StoryGroup[],
  parts: readonly (readonly string[])[],
  nameOf: (article: number) => string,
): StoryGroup[] {
  const homes = new Set(
    parts.flatMap((part) => {
      const names = new Set(part);
      const shares = groups.map(({ members }) => members.filter((article) => names.has(nameOf(article))).length);
      const most = Math.max(0, ...shares);
      return most === 0 ? [] : (groups[shares.indexOf(most)] ?? []);
    }),
  );
  const [first, ...others] = groups.filter((group) => homes.has(group));
  if (!first || others.length === 0) return [...groups];
  const whole = { ...first, members: [first, ...others].flatMap(({ members }) => members) };
  return groups.flatMap((group) => (group === first ? whole : homes.has(group) ? [] : group));
}

/** Articles that leave stand in no group with others. */
function split(
  groups: readonly StoryGroup[],
  leaving: ReadonlySet<string>,
  nameOf: (article: number) => string,
): StoryGroup[] {
  return groups.flatMap((group) => {
    const gone = group.members.filter((article) => leaving.has(nameOf(article)));
    if (gone.length === 0 || gone.length === group.members.length) return [group];
    const left = group.members.filter((article) => !leaving.has(nameOf(article)));
    return [{ ...group, members: left }, { members: gone }];
  });
}
