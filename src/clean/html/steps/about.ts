import { isPart, named, type RemovalStep } from './removal-step.ts';

const BYLINE = new Set([
  ...[
    'byline',
    'author',
    'authors',
    'meta',
    'postmeta',
    'entrymeta',
    'timestamp',
    'date',
    'published',
    'datetime',
    'posted',
  ],
  ...[
    'publish',
    'pubdate',
    'dateline',
    'writer',
    'source',
    'updated',
    'modified',
    'infos',
    'tmstmp',
    'strytmstmp',
    'datepublished',
  ],
  ...['stryathrtmp', 'views', 'counter', 'readtime', 'time', 'postdate', 'articledate', 'newsdate', 'createdate'],
]);
const LONGEST = 160;

/** Lines that tell about the article: they are no part of its text, and its facts are read from them. */
export const ABOUT_STEPS: readonly RemovalStep[] = [
  {
    id: 'byline',
    because: 'who wrote the article and when, in a part of its own; its facts are taken from it',
    about: true,
    when: (view) =>
      !view.inline &&
      view.chars <= LONGEST &&
      view.tag !== 'figcaption' &&
      isPart(view, 0.3) &&
      (view.tag === 'time' ||
        view.tag === 'address' ||
        named(view, BYLINE) ||
        isMarkedFact(view.element.getAttribute('itemprop'))),
    yes: [
      '<div class="byline">المدار - 9 يناير 2024</div>',
      '<time datetime="2024-01-09">9 يناير</time>',
      '<span class="post-date">9 يناير 2024</span>',
    ],
    no: [
      '<p>في <time class="x" datetime="2024-01-09">9 يناير</time> بدأ الإضراب.</p>',
      '<p><span class="x dateline">الساحل (المدار) -</span> بدأ الإضراب في الميناء.</p>',
    ],
  },
];

function isMarkedFact(property: string | null): boolean {
  return property !== null && ['datePublished', 'dateModified', 'author'].includes(property);
}
