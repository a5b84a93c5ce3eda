import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARABIC_FOLD, foldArabic } from '../../src/arabic/fold-table.ts';
import { codePoints } from '../../src/text/codepoints.ts';
import { fold } from '../../src/text/fold.ts';
import { findQuotes } from '../../src/text/quotes.ts';
import { sanitise } from '../../src/text/sanitise.ts';
import { findSentences } from '../../src/text/sentences.ts';
import { offset, span } from '../../src/text/spans.ts';
import { TokenKind, tokenise } from '../../src/text/tokens.ts';
import { hostileText } from './hostile.ts';

const tokensOf = (text: string) => tokenise(fold(text, ARABIC_FOLD));
const bars = (text: string) => {
  const tokens = tokensOf(text);
  return Array.from({ length: tokens.length }, (_, i) => text.slice(tokens.start[i], tokens.end[i])).join('|');
};
const sentencesOf = (text: string) => {
  const tokens = tokensOf(text);
  return findSentences(tokens, findQuotes(text, tokens)).map((s) =>
    text.slice(tokens.start[s.first], tokens.end[s.last]),
  );
};

describe('Folding', () => {
  it('makes one of the spellings that newsrooms interchange', () => {
    expect(foldArabic('إعلانٌ')).toBe(foldArabic('اعلان'));
    expect(foldArabic('مستشفى')).toBe(foldArabic('مستشفي'));
    expect(foldArabic('مسؤول')).toBe(foldArabic('مسوول'));
    expect(foldArabic('عبـــد الله')).toBe('عبد الله');
    expect(foldArabic('٢٠٢٤')).toBe('2024');
    expect(foldArabic('ﻻ')).toBe('لا');
  });

  it('keeps taa marbuta and heh apart', () => {
    expect(foldArabic('وجهة')).not.toBe(foldArabic('وجهه'));
  });

  it('maps every folded position back to where it was printed', () => {
    fc.assert(
      fc.property(hostileText, (raw) => {
        const text = sanitise(raw);
        const folded = fold(text, ARABIC_FOLD);
        let before = 0;
        for (let i = 0; i <= folded.units.length; i++) {
          const at = folded.sourceOf(offset<'folded'>(i));
          expect(at).toBeGreaterThanOrEqual(before);
          expect(at).toBeLessThanOrEqual(text.length);
          before = at;
        }
        for (let i = 0; i < folded.units.length; i++) {
          const { start, end } = folded.toSource(span<'folded'>(i, i + 1));
          expect(foldArabic(text.slice(start, end))).toContain(String.fromCharCode(folded.units[i] ?? 0));
        }
      }),
    );
  });

  it('is stable: folding what is folded changes nothing', () => {
    fc.assert(fc.property(hostileText, (raw) => foldArabic(foldArabic(sanitise(raw))) === foldArabic(sanitise(raw))));
  });
});

describe('Tokens', () => {
  it('split words, numbers and marks, with vowel marks inside the word', () => {
    expect(bars('وقالَ: «الـ12 بنداً»...')).toBe('وقالَ|:|«|الـ|12|بنداً|»|.|.|.');
    expect(bars('ارتفع 3.5 و1,200')).toBe('ارتفع|3.5|و|1,200');
    expect(bars('#تيريزا_ماي في 20:30')).toBe('#|تيريزا|_|ماي|في|20|:|30');
  });

  it('and the gaps between them rebuild the text, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (raw) => {
        const text = sanitise(raw);
        const tokens = tokensOf(text);
        let rebuilt = '';
        let at = 0;
        for (let i = 0; i < tokens.length; i++) {
          const start = tokens.start[i] ?? -1;
          const end = tokens.end[i] ?? -1;
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          rebuilt += text.slice(at, start) + text.slice(start, end);
          at = end;
        }
        expect(rebuilt + text.slice(at)).toBe(text);
      }),
    );
  });

  it('leave only white space and invisible characters in the gaps', () => {
    fc.assert(
      fc.property(hostileText, (raw) => {
        const text = sanitise(raw);
        const tokens = tokensOf(text);
        let at = 0;
        for (let i = 0; i <= tokens.length; i++) {
          const gap = text.slice(at, tokens.start[i] ?? text.length);
          expect(foldArabic(gap).trim()).toBe('');
          at = tokens.end[i] ?? text.length;
        }
      }),
    );
  });
});

describe('Sentences', () => {
  it('part the time of an entry in a running report from what it tells', () => {
    expect(sentencesOf('10:32 الوزير: لا خسائر\n11:05 - شهود: دوي قرب المطار')).toEqual([
      '10:32',
      'الوزير: لا خسائر',
      '11:05 -',
      'شهود: دوي قرب المطار',
    ]);
    expect(sentencesOf('10:32')).toEqual(['10:32']);
    expect(sentencesOf('3:2 فاز الفريق')).toEqual(['3:2 فاز الفريق']);
  });

  it('do not end at the dots of abbreviations', () => {
    expect(sentencesOf('قالت وكالة أ.ف.ب إن د. سامر وصل. وغادر لاحقا.')).toEqual([
      'قالت وكالة أ.ف.ب إن د. سامر وصل.',
      'وغادر لاحقا.',
    ]);
  });

  it('do not end inside closed quotation marks, nor at rows of dots', () => {
    expect(sentencesOf('قال: «نعود غدا. ونبدأ من جديد». وصمت...ثم خرج')).toEqual([
      'قال: «نعود غدا. ونبدأ من جديد».',
      'وصمت...ثم خرج',
    ]);
  });

  it('end at a line break even when a quotation was never closed', () => {
    expect(sentencesOf('قال: «نعود غدا\nوغادر الوفد.')).toEqual(['قال: «نعود غدا', 'وغادر الوفد.']);
  });

  it('cover every token but line breaks, in order', () => {
    fc.assert(
      fc.property(hostileText, (raw) => {
        const text = sanitise(raw);
        const tokens = tokensOf(text);
        const covered = new Set<number>();
        for (const s of findSentences(tokens, findQuotes(text, tokens)))
          for (let i = s.first; i <= s.last; i++) covered.add(i);
        for (let i = 0; i < tokens.length; i++) expect(covered.has(i)).toBe(tokens.kind[i] !== TokenKind.break);
      }),
    );
  });
});

describe('Quotation marks', () => {
  const quotesOf = (text: string) => {
    const tokens = tokensOf(text);
    return findQuotes(text, tokens).all.map(
      (q) => `${q.depth}${q.close < 0 ? '?' : ''}:${text.slice(tokens.start[q.first], tokens.end[q.last])}`,
    );
  };

  it('pair by direction, nested straight marks by the spaces around them', () => {
    expect(quotesOf('قال "في إطار مجموعة "السرو" ومنظمة "النخيل" للتعاون".')).toEqual([
      '0:في إطار مجموعة "السرو" ومنظمة "النخيل" للتعاون',
      '1:السرو',
      '1:النخيل',
    ]);
  });

  it('pair in turn when the spaces around straight marks mislead', () => {
    expect(quotesOf('وأضاف " لدي شعور رائع ". ثم قال "نعم"')).toEqual(['0:لدي شعور رائع', '0:نعم']);
  });

  it('are two apostrophes side by side as well', () => {
    expect(quotesOf("قال ''لن نعود'' وأضاف أن ''القرار 'نهائي' ''.")).toEqual(['0:لن نعود', "0:القرار 'نهائي'"]);
  });

  it('may be typed for the opposite ones', () => {
    expect(quotesOf('قال: »لن نعود« وأضاف: «ذلك نهائي« ثم قال إن»الأمر صعب».')).toEqual([
      '0:لن نعود',
      '0:ذلك نهائي',
      '0:الأمر صعب',
    ]);
  });

  it('takes straight marks that all look like closing ones in turn, where words stand behind each that opens', () => {
    expect(quotesOf('وقال نادر" لن نعود إلى القرية".')).toEqual(['0:لن نعود إلى القرية']);
    expect(quotesOf('وقال نادر لن نعود"، لكنه غادر قائلا إن الأمر صعب".')).toEqual([]);
  });

  it('say when the closing mark was not printed', () => {
    expect(quotesOf('وقال «لن نعود\nوغادر')).toEqual(['0?:لن نعود']);
  });
});

describe('Code points', () => {
  it('count astral characters once, there and back', () => {
    fc.assert(
      fc.property(hostileText, fc.nat(), fc.nat(), (raw, a, b) => {
        const text = sanitise(raw);
        const points = [...text];
        const start = points.length === 0 ? 0 : a % (points.length + 1);
        const end = start + (points.length - start === 0 ? 0 : b % (points.length - start + 1));
        const at = codePoints(text).toUtf16(span<'codepoint'>(start, end));
        expect(text.slice(at.start, at.end)).toBe(points.slice(start, end).join(''));
        expect(codePoints(text).toCodePoints(at)).toEqual({ start, end });
      }),
    );
  });
});

describe('Sanitising', () => {
  it('replaces what databases refuse, one for one', () => {
    expect(sanitise('أ\0ب\ud800ج')).toBe('أ\ufffdب\ufffdج');
    fc.assert(fc.property(hostileText, (raw) => sanitise(raw).length === raw.length && sanitise(raw).isWellFormed()));
  });
});
