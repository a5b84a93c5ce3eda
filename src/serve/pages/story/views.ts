import { links } from '../links.ts';

/** The views of a story, each with an address of its own. */
export const STORY_VIEWS = ['record', 'chains', 'coverage', 'timeline', 'texts'] as const;
export type StoryView = (typeof STORY_VIEWS)[number];

export function storyHref(id: string, view: StoryView): string {
  return view === 'record' ? links.story(id) : `${links.story(id)}/${view}`;
}
