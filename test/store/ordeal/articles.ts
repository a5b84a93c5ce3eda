import { writeFileSync } from 'node:fs';

const NAMES = ['سامي الراوي', 'ليلى الهادي', 'هاني السروجي', 'منى الدباغ', 'رائد الخياط'];
const THINGS = ['الجسر', 'الميناء', 'المعرض', 'الطريق', 'المتحف'];
const DEEDS = ['سيفتح أبوابه', 'جاهز', 'لن يغلق', 'يستقبل زواره', 'سيوسع'];

/** So many invented articles as lines of JSON, each another; the ids are numbers from `first`. */
export function writeArticles(path: string, count: number, first = 0): void {
  const lines = Array.from({ length: count }, (_, index) => `${JSON.stringify(article(first + index))}\n`);
  writeFileSync(path, lines.join(''));
}

function article(number: number) {
  const pick = (list: readonly string[], by: number) => list[Math.floor(number / by) % list.length] ?? '';
  const sentences = Array.from({ length: 3 + (number % 5) }, (_, k) => {
    return `قال الوزير ${pick(NAMES, k + 1)} إن ${pick(THINGS, k + 2)} ${pick(DEEDS, k + 3)} يوم الخميس رقم ${number}.`;
  });
  const day = String(1 + (number % 28)).padStart(2, '0');
  return { id: String(number), outlet: 'الأفق', published: `2031-05-${day}`, text: sentences.join('\n') };
}
