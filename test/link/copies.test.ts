import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CopyIndex,
  type CopyText,
  cleanText,
  copiesAmong,
  copyBetween,
  copyTextOf,
  defaultRegistry,
  makeRegistry,
  read,
  type Source,
} from '../../src/index.ts';

const NOBODY = makeRegistry({ version: 'empty', persons: [] });

interface Known {
  readonly source: string;
  readonly copy: CopyText;
}

function text(body: string, facts: Partial<Source> = {}, registry = NOBODY): Known {
  const reading = read(cleanText({ id: 'x', text: body, ...facts }), registry);
  return { source: reading.document.text, copy: copyTextOf(reading, 0) };
}

function passagesOf(a: Known, b: Known) {
  return (copyBetween(a.copy, b.copy)?.passages ?? []).map((passage) => ({
    kind: passage.kind,
    a: a.source.slice(passage.a.start, passage.a.end),
    b: b.source.slice(passage.b.start, passage.b.end),
  }));
}

const FIRE =
  'اندلع حريق كبير فجر الثلاثاء في مستودع للأخشاب شرق مدينة مرفالة وأتى على ثلاثة مبان قديمة قبل أن تتمكن فرق الإطفاء من السيطرة عليه.';
const FIRE_REWORDED =
  'شب حريق كبير فجر الثلاثاء في مخزن للأخشاب شرق مدينة مرفالة وأتى على ثلاثة مبان عتيقة قبل أن تتمكن طواقم الإطفاء من السيطرة عليه.';
const HARBOUR = 'تستعد بلدية نورفال لتوسيع ميناء الصيد بعد موسم ضعيف عاد فيه البحارة بشباك فارغة ونفوس متعبة.';
const MARKET = 'ارتفعت أسعار الزيتون في أسواق سندار ارتفاعا لم يعرفه التجار منذ عقد كامل.';
const SCHOOL = 'أضافت الوزارة أن ستين مدرسة ريفية ستحصل هذا الخريف على مختبرات صغيرة وحواسيب جديدة.';

describe('Copies', () => {
  it('finds a sentence that two articles share, at its exact place in both', () => {
    const found = passagesOf(text(`${HARBOUR} ${FIRE}`), text(`${FIRE} ${MARKET}`));
    expect(found).toEqual([{ kind: 'copy', a: FIRE.slice(0, -1), b: FIRE.slice(0, -1) }]);
  });

  it('finds it with reworded words in between, and marks and hamza forms that differ', () => {
    const [passage] = passagesOf(text(`${HARBOUR} ${FIRE}`), text(`${MARKET} ${FIRE_REWORDED.replaceAll('أ', 'ا')}`));
    expect(passage?.a).toContain('شرق مدينة مرفالة');
    expect(passage?.b).toContain('قبل ان تتمكن طواقم الإطفاء');
  });

  it('finds passages in another order', () => {
    const found = passagesOf(text(`${FIRE} ${SCHOOL}`), text(`${SCHOOL} ${HARBOUR} ${FIRE}`));
    expect(found.map(({ kind }) => kind)).toEqual(['copy', 'copy']);
    expect(found[0]?.a).toBe(FIRE.slice(0, -1));
  });

  it('finds nothing between articles of different matters', () => {
    expect(copyBetween(text(HARBOUR).copy, text(MARKET).copy)).toBeUndefined();
  });

  it('does not take a run of names and offices for a copy', () => {
    const a = text(
      'استقبل وزير الخارجية المصري سامح شكري وزير الخارجية الروسي سيرغي لافروف في القاهرة. عاد الصيادون باكرا.',
      {},
      defaultRegistry(),
    );
    const b = text(
      'غاب عن الحفل وزير الخارجية المصري سامح شكري وزير الخارجية الروسي سيرغي لافروف. ازدحمت الشوارع ليلا.',
      {},
      defaultRegistry(),
    );
    expect(copyBetween(a.copy, b.copy)).toBeUndefined();
  });

  it('takes a few words for a copy where both have them only there, and for a phrase where they are the matter of both', () => {
    const phrase = 'في ترميم سور القلعة العتيقة شرق مرفالة هذا';
    const [a, b] = [`${HARBOUR} شارك ستون بناء ${phrase} الصيف.`, `${SCHOOL} تباطأ العمل ${phrase} الأسبوع.`];
    expect(passagesOf(text(a), text(b))).toEqual([{ kind: 'copy', a: phrase, b: phrase }]);
    const matter = 'القلعة بناؤها حجر. ترميم السور طويل. مرفالة مدينة. شرق النهر سور. العتيقة هي القلعة.';
    const [c, d] = [`${a} ${matter}`, `${b} قرب القلعة سور. العتيقة أجمل. ترميم في شرق مرفالة.`];
    expect(passagesOf(text(c), text(d))).toEqual([]);
  });

  it('wants more of six words than of seven', () => {
    const rare = 'ستون بناء رمموا سور القلعة العتيقة';
    const found = passagesOf(text(`${HARBOUR} ${rare}.`), text(`${rare}، ${SCHOOL}`));
    expect(found).toEqual([{ kind: 'copy', a: rare, b: rare }]);
    const common = 'وكان ذلك في العام الماضي أيضا';
    expect(passagesOf(text(`${HARBOUR} ${common}.`), text(`${common}، ${SCHOOL}`))).toEqual([]);
  });

  it('goes on beyond changed words to a rare word that both have there', () => {
    const a = 'بنى الصيادون رصيفا خشبيا طويلا قرب منارة الحجر';
    const b = 'بنى الصيادون رصيفا خشبيا متينا قرب المنارة الحجر';
    const [passage] = passagesOf(text(`${MARKET} ${a}. ${SCHOOL}`), text(`${b}. ${FIRE}`));
    expect(passage).toEqual({ kind: 'copy', a, b });
  });

  it('finds a passage that begins with words which stand in the article many times', () => {
    const often = Array.from({ length: 14 }, (_, k) => `منارة الحجر رقم ${k} قديمة.`).join(' ');
    const passage = 'منارة الحجر أضاءت ليل الصيادين قرنا كاملا قبل أن يطفئها الإهمال';
    const found = passagesOf(text(`${often} ${passage}.`), text(`${MARKET} ${passage}.`));
    expect(found).toEqual([{ kind: 'copy', a: passage, b: passage }]);
  });

  it('asks more of seven words between articles of one matter than between those of different ones', () => {
    const shared = 'لم يكن هناك أحد في ذلك المكان';
    const bridge = 'مهندسون فحصوا الفولاذ والأعمدة والأسمنت والمنحدرات والبراغي';
    const turned = bridge.split(' ').reverse().join(' ');
    const between = (matter: string) =>
      passagesOf(text(`${HARBOUR} ${matter}. ${shared}.`), text(`${MARKET} ${turned}. ${shared}.`));
    expect(between(SCHOOL).map(({ kind }) => kind)).toEqual(['copy']);
    expect(between(bridge).map(({ a }) => a)).not.toContain(shared);
  });

  it('tells words that two articles quote of one speaker from a copy', () => {
    const quoted = 'لن نغلق أبواب الميناء أمام سفن القمح ما دام في المدينة طفل ينتظر رغيفه';
    const a = text(`قال سامي الراوي: "${quoted}". ${HARBOUR}`);
    const b = text(`${MARKET} وفي كلمة له قال سامي الراوي: "${quoted}".`);
    expect(passagesOf(a, b)).toEqual([]);
  });

  it('gives the same passages when the texts are exchanged', () => {
    const sentences = [FIRE, FIRE_REWORDED, HARBOUR, MARKET, SCHOOL];
    const article = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(article, article, (x, y) => {
        const [a, b] = [text(x.join(' ')), text(y.join(' '))];
        const turned = passagesOf(b, a).map(({ kind, a: there, b: here }) => ({ kind, a: here, b: there }));
        const key = ({ a: one, b: other }: { a: string; b: string }) => `${one}|${other}`;
        expect(passagesOf(a, b).map(key).sort()).toEqual(turned.map(key).sort());
      }),
      { numRuns: 20 },
    );
  });

  it('never gives one word to two passages, nor a span outside the text', () => {
    const sentences = [FIRE, FIRE_REWORDED, HARBOUR, SCHOOL, FIRE];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(sentences, { minLength: 2 }),
        fc.shuffledSubarray(sentences, { minLength: 2 }),
        (x, y) => {
          const [a, b] = [text(x.join(' ')), text(y.join(' '))];
          const passages = copyBetween(a.copy, b.copy)?.passages ?? [];
          for (const side of ['a', 'b'] as const) {
            const spans = passages.map((passage) => passage[side]).sort((p, q) => p.start - q.start);
            for (const [k, { start, end }] of spans.entries()) {
              expect(start).toBeGreaterThanOrEqual(spans[k - 1]?.end ?? 0);
              expect(end).toBeLessThanOrEqual((side === 'a' ? a : b).source.length);
            }
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('The direction of a copy', () => {
  const at = (published: string, body = FIRE) => text(`${body} ${HARBOUR}`, { published }).copy;

  it('goes from the earlier to the later', () => {
    const copy = copyBetween(at('2031-03-01T08:00:00Z'), at('2031-03-01T09:30:00Z'));
    expect(copy?.direction).toEqual({ from: 'a', reason: 'a was published earlier (90 min)' });
  });

  it('is unknown where clocks are too near, or only a day is told', () => {
    expect(copyBetween(at('2031-03-01T08:00:00Z'), at('2031-03-01T08:05:00Z'))?.direction.from).toBe('unknown');
    expect(copyBetween(at('2031-03-01'), at('2031-03-01T23:00:00Z'))?.direction.from).toBe('unknown');
  });

  it('goes to a third source that both name, whatever the time', () => {
    const agency = (published: string) => text(`مرفالة (رويترز) - ${FIRE} ${HARBOUR}`, { published }).copy;
    const direction = copyBetween(agency('2031-03-01T08:00:00Z'), agency('2031-03-01T12:00:00Z'))?.direction;
    expect(direction).toEqual({ from: 'third', source: 'رويترز', reason: 'both name it as their source' });
  });

  it('goes from the fuller to the one that only drops words, where no date helps', () => {
    const shorter = FIRE.replace(' كبير', '').replace(' قديمة', '').replace(' شرق مدينة مرفالة', '');
    const copy = copyBetween(text(FIRE).copy, text(`${HARBOUR} ${shorter}`).copy);
    expect(copy?.direction.from).toBe('a');
  });
});

describe('The index of copies', () => {
  const article = (outlet: string, body: string) => text(body, { outlet }).copy;

  it('finds the copy among the articles of the days before, and forgets older ones', () => {
    const index = new CopyIndex<string>({ days: 3 });
    index.add('fire', 1, article('جريدة أ', `${FIRE} ${HARBOUR}`));
    index.add('market', 2, article('جريدة ب', MARKET));
    expect(index.candidates(article('جريدة ج', `${MARKET} ${FIRE}`))).toEqual(['fire', 'market']);
    expect(index.add('again', 3, article('جريدة ج', `${SCHOOL} ${FIRE}`)).map(({ key }) => key)).toEqual(['fire']);
    expect(index.add('late', 9, article('جريدة د', FIRE))).toEqual([]);
    expect(index.size).toBe(1);
  });

  it('asks more of a few words that many articles have: the phrase of a crisis', () => {
    const index = new CopyIndex<number>();
    const phrase = 'منذ بداية الأزمة في المدينة القديمة قبل أعوام';
    const bodies = [HARBOUR, MARKET, SCHOOL, FIRE, FIRE_REWORDED, MARKET, HARBOUR, SCHOOL];
    const found = bodies.map((body, k) => index.add(k, 1, article(`جريدة ${k}`, `${body} ${phrase}.`)));
    const isPhraseCopied = (k: number) =>
      found[k]?.some(({ copy }) => copy.passages.some(({ kind, words }) => kind === 'copy' && words < 12)) ?? false;
    expect([isPhraseCopied(1), isPhraseCopied(7)]).toEqual([true, false]);
  });

  it('does not take for a copy what an outlet puts into many of its articles', () => {
    const index = new CopyIndex<number>();
    const farewell =
      'تابعوا صفحتنا كل مساء واكتبوا إلى محررينا ما ترونه في شوارع مدينتكم من أخبار وصور وحكايات لم تنشر بعد.';
    const bodies = [FIRE, HARBOUR, MARKET, SCHOOL, FIRE_REWORDED];
    const found = bodies.map((body, day) => index.add(day, day, article('جريدة أ', `${body} ${farewell}`)));
    expect(found[1]?.length).toBe(1);
    expect(found.at(-1)?.every(({ copy }) => copy.passages.some(({ kind }) => kind === 'copy'))).toBe(true);
    expect(found.at(-1)?.map(({ key }) => key)).toEqual([0]);
  });
});

describe('Copies among the articles of a story', () => {
  it('are the same whatever the order', () => {
    const bodies = [`${FIRE} ${HARBOUR}`, `${MARKET} ${FIRE_REWORDED}`, `${HARBOUR} ${SCHOOL}`, MARKET];
    const pairsIn = (order: readonly number[]) =>
      copiesAmong(order.map((k) => text(bodies[k] ?? '').copy))
        .map(({ at, share }) => {
          const [x = 0, y = 0] = [order[at.a], order[at.b]];
          return x < y ? [x, y, share.a, share.b] : [y, x, share.b, share.a];
        })
        .sort();
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
        expect(pairsIn(order)).toEqual(pairsIn([0, 1, 2, 3]));
      }),
      { numRuns: 8 },
    );
  });
});
