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

/** The groups that hold articles of what was merged become one. */
function merged(
  groups: readonly StoryGroup[],
  parts: readonly (readonly string[])[],
  nameOf: (article: number) => string,
): StoryGroup[] {
  const names = new Set(parts.flat());
  const homes = groups.filter(({ members }) => members.some((article) => names.has(nameOf(article))));
  const [first, ...others] = homes;
  if (!first || others.length === 0) return [...groups];
  const whole = { ...first, members: homes.flatMap(({ members }) => members) };
  return groups.flatMap((group) => (group === first ? whole : others.includes(group) ? [] : group));
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
