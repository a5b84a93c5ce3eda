import { describe, expect, it } from 'vitest';
import { tagDocument } from '../../src/annotate/mentions/tagger/document.ts';
import type { TaggedName, Tagger } from '../../src/annotate/mentions/tagger/tagger.ts';
import { cleanText } from '../../src/clean/clean.ts';
import { read } from '../../src/read.ts';
import { defaultRegistry } from '../../src/registry.ts';
import { formOf } from '../../src/text/common-forms.ts';

const registry = defaultRegistry();
const named = (text: string) => {
  const { document, mentions } = read(cleanText({ id: 'article', text }), registry);
  return mentions
    .filter(({ kind }) => kind === 'person')
    .map(({ start, end, name }) => `${document.text.slice(start, end)} = ${name}`);
};

/** A tagger that knows «sami darubi» alone, and tells what it was asked. */
function scripted() {
  const asked: { forms: readonly string[]; leaning: readonly number[] | undefined }[] = [];
  const tag = (forms: readonly string[], leaning?: Uint8Array) => {
    asked.push({ forms, leaning: leaning && [...leaning] });
    const at = forms.indexOf('سامي');
    const full: TaggedName[] = at < 0 ? [] : [{ kind: 'person', first: at, last: at + 1 }];
    const told = [...(leaning ?? [])].flatMap((kind, i): TaggedName[] =>
      kind === 1 && (at < 0 || i > at + 1) ? [{ kind: 'person', first: i, last: i }] : [],
    );
    return [...full, ...told];
  };
  const tagger: Pick<Tagger, 'read'> = {
    read(sentence) {
      const forms = sentence.map(({ form }) => form);
      return { names: tag(forms), leaning: (to) => tag(forms, to) };
    },
  };
  return { tagger, asked };
}

const words = (text: string) => text.split(' ');
const formsIn = (text: string) => words(text).map(formOf);

describe('A word of a name', () => {
  it('is asked for again where the document has it elsewhere, also behind a particle', () => {
    const { tagger, asked } = scripted();
    const found = tagDocument(tagger, [
      formsIn('قال سامي دروبي نعم'),
      formsIn('صعبة لدروبي جدا'),
      formsIn('عاد الوفد'),
    ]);
    expect(found.map((names) => names.length)).toEqual([1, 1, 0]);
    expect(asked.slice(3)).toEqual([{ forms: words('صعبة لدروبي جدا'), leaning: [0, 1, 0] }]);
  });

  it('is left alone where most of its places name nobody', () => {
    const { tagger, asked } = scripted();
    tagDocument(tagger, [formsIn('قال سامي دروبي نعم'), formsIn('دروبي دروبي دروبي دروبي')]);
    expect(asked).toHaveLength(2);
  });

  it('is asked for once where nothing is open', () => {
    const { tagger, asked } = scripted();
    tagDocument(tagger, [formsIn('قال سامي دروبي نعم'), formsIn('عاد الوفد')]);
    expect(asked).toHaveLength(2);
  });
});

describe('A family name by itself', () => {
  it('is a name where the article has told it in full, though nothing around it says so', () => {
    const title = 'ومثلت قفزات ريندر نقلة.';
    expect(named(title)).toEqual([]);
    expect(named(`وقال المخرج سامي ريندر إن الفيلم انتهى.\n${title}`)).toEqual([
      'سامي ريندر = سامي ريندر',
      'ريندر = سامي ريندر',
    ]);
  });
});

describe('Persons joined by «and»', () => {
  it('are two, the particle outside', () => {
    expect(named('وحضر الحفل سامي الدروبي وسلمى وعمر الكسواني.')).toEqual([
      'سامي الدروبي = سامي الدروبي',
      'سلمى = سلمى',
      'عمر الكسواني = عمر الكسواني',
    ]);
  });

  it('keep «و» as the letter of a name', () => {
    expect(named('وحضر الحفل سامي الدروبي، وليد الكسواني.')).toContain('وليد الكسواني = وليد الكسواني');
  });
});
