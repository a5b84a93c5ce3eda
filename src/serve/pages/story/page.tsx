import { eventsOfStory, type StoryRecord, story, storyTexts } from '../../../library.ts';
import { absent, type PageRoute, type Visit } from '../route.ts';
import { Chains } from './chains.tsx';
import { Coverage } from './coverage.tsx';
import { StoryFrame } from './frame.tsx';
import { Record } from './record.tsx';
import { Texts } from './texts.tsx';
import { Timeline } from './timeline.tsx';
import { STORY_VIEWS, type StoryView } from './views.ts';

/** Articles whose texts are shown at once. */
const TEXTS = 12;

/** A story in one of its views; the record is the first. */
const answer: PageRoute['answer'] = async (visit) => {
  const { c, library, view } = visit;
  const found = await story(library, c.req.param('id') ?? '');
  const wanted = STORY_VIEWS.find((one) => one === (c.req.param('view') ?? 'record'));
  if (!found || !wanted) return absent(visit);
  const title = view.title(titleOf(found));
  return {
    title: wanted === 'record' ? title : `${view.words.story.views[wanted]}: ${title}`,
    place: 'today',
    body: (
      <StoryFrame view={view} story={found} title={title} shown={wanted}>
        {await bodyOf(visit, found, wanted)}
      </StoryFrame>
    ),
  };
};

export const storyPage: PageRoute = { method: 'get', path: '/stories/:id', scope: 'read', answer };
export const storyViewPage: PageRoute = { method: 'get', path: '/stories/:id/:view', scope: 'read', answer };

async function bodyOf({ library, view }: Visit, found: StoryRecord, wanted: StoryView) {
  if (wanted === 'record') return <Record view={view} story={found} />;
  if (wanted === 'chains') return <Chains view={view} story={found} />;
  if (wanted === 'coverage') return <Coverage view={view} story={found} />;
  if (wanted === 'timeline') {
    return <Timeline view={view} story={found} events={await eventsOfStory(library, found.id)} />;
  }
  return <Texts view={view} story={found} texts={await storyTexts(library, found, TEXTS)} />;
}

/** A headline of the coverage: that of the story, else the first that an article has. */
function titleOf({ title, documents }: StoryRecord): string | undefined {
  return title ?? documents.find((one) => one.title !== null)?.title ?? undefined;
}
