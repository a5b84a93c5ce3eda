import { isPart, linkShare, type RemovalStep } from './removal-step.ts';

const GROUPS = new Set(['ul', 'ol', 'div', 'section', 'table', 'dl', 'tbody', 'p', 'center']);
const FEWEST = 3;
const SHARE = 0.75;

/** What is made of links. */
export const LINK_STEPS: readonly RemovalStep[] = [
  {
    id: 'link-list',
    because: 'a group of at least three links with hardly a word beside them',
    when: (view) => GROUPS.has(view.tag) && view.links >= FEWEST && linkShare(view) >= SHARE && isPart(view, 0.6),
    yes: [
      '<ul><li><a href="/1">خبر أول</a></li><li><a href="/2">خبر ثان</a></li><li><a href="/3">خبر ثالث</a></li></ul>',
    ],
    no: [
      '<p>قال <a href="/1">الوزير</a> إن <a href="/2">الميناء</a> يفتح غدا أمام السفن، بحسب <a href="/3">المدار</a>.</p>',
    ],
  },
];
