import { foldArabic } from '../../../arabic/fold-table.ts';
import { COORDINATION } from '../../../arabic/lexicons/comments.ts';
import { CHILD_WORDS, REGNAL_NUMBERS, REGNAL_TENS } from '../../../arabic/lexicons/name-words.ts';
import { opensWithParticle, PERSON_LINKS } from '../../../arabic/names.ts';
import { type CommonForm, kept } from '../../../text/common-forms.ts';
import type { Clusters } from './clusters.ts';
import { type Gazetteers, groupBits } from './gazetteers.ts';
import { LABELS, NAME_KINDS, type NameSpan } from './labels.ts';
import { isArabic } from './net/form-traits.ts';

/**
 * What the grammar of Arabic names says beside what was learnt: a name of a person does not end in a word that must go
 * on (أبو، عبد، بن), a son stands inside a name, a ruler keeps his number, and «and» parts two names.
 */
export interface NameGrammar {
  /** Shifts the scores of a sentence towards what may be. */
  constrain(forms: readonly CommonForm[], emission: Int32Array): void;
  /** The names of the sentence, those of persons with their edges mended. */
  mended(forms: readonly CommonForm[], names: readonly NameSpan[]): NameSpan[];
}

/** Units taken from labels that end a name in a word that must go on, and given to a son inside a name. */
const NO_END = 144;
const INNER = 96;

const PERSON = 1 + 4 * NAME_KINDS.indexOf('person');
const [INSIDE, LAST, UNIT] = [PERSON + 1, PERSON + 2, PERSON + 3];
const GIVEN = groupBits('givenName', 'knownGiven');
const NUMBERS: ReadonlySet<string> = new Set(REGNAL_NUMBERS.map(foldArabic));
const CHILDREN: ReadonlySet<string> = new Set(CHILD_WORDS);
/** Letters of the shortest name that «and» parts from another. */
const SHORTEST = 3;

export function nameGrammar({
  clusters,
  gazetteers,
}: {
  readonly clusters: Clusters;
  readonly gazetteers: Gazetteers;
}): NameGrammar {
  /** «جورج بوش | ورايس»: news knows the word without «and» better than with it; words stand by falling count. */
  const isJoined = kept((form) => {
    if (!form.startsWith(COORDINATION) || form.length <= SHORTEST || !opensWithParticle(form)) return false;
    const rest = clusters.wordOf(form.slice(1));
    return rest >= 0 && rest <= clusters.wordOf(form);
  });
  const isGiven = kept((form) => (gazetteers.groupsOf(form) & GIVEN) !== 0);
  const parted = (forms: readonly CommonForm[], { kind, first, last }: NameSpan): NameSpan[] => {
    const parts: NameSpan[] = [];
    let from = first;
    for (let i = first + 1; i <= last; i++) {
      if (!isJoined(forms[i] as CommonForm)) continue;
      parts.push({ kind, first: from, last: i - 1 });
      from = i;
    }
    return [...parts, { kind, first: from, last }];
  };
  return {
    constrain,
    mended(forms, names) {
      const found: NameSpan[] = [];
      for (const [at, name] of names.entries()) {
        if (name.kind !== 'person') found.push(name);
        else {
          const whole = withSon(forms, found, name);
          const next = names[at + 1]?.first ?? forms.length;
          found.push(...parted(forms, withNumber(forms, whole, next, isGiven)));
        }
      }
      return found;
    },
  };
}

function constrain(forms: readonly CommonForm[], emission: Int32Array): void {
  for (let i = 0; i < forms.length; i++) {
    const part = partOf(forms[i] as CommonForm);
    if (part <= WORD) continue;
    const row = i * LABELS;
    if ((part & GOES_ON) !== 0 && isWord(forms[i + 1])) {
      emission[row + LAST] = (emission[row + LAST] as number) - NO_END;
      emission[row + UNIT] = (emission[row + UNIT] as number) - NO_END;
    }
    if ((part & SON) !== 0 && isWord(forms[i - 1])) emission[row + INSIDE] = (emission[row + INSIDE] as number) + INNER;
  }
}

/** Bits: an Arabic word of several letters, one that must go on in a name, a son. */
const WORD = 1;
const GOES_ON = 2;
const SON = 4;
const partOf = kept((form) => {
  const link = PERSON_LINKS.get(form);
  const goesOn = link?.last === false ? GOES_ON : 0;
  return (form.length > 1 && isArabic(form) ? WORD : 0) | goesOn | (link?.inner && CHILDREN.has(form) ? SON : 0);
});
const isWord = (of: CommonForm | undefined) => of !== undefined && (partOf(of) & WORD) !== 0;

/** «فلان | بن فلان»: takes the name before, which it belongs to, from `found`. */
function withSon(forms: readonly CommonForm[], found: NameSpan[], name: NameSpan): NameSpan {
  const before = found.at(-1);
  if (before?.kind !== 'person' || before.last !== name.first - 1 || !CHILDREN.has(forms[name.first]?.form ?? ''))
    return name;
  found.pop();
  return { ...name, first: before.first };
}

/** «عباس | الثاني», «لويس | الرابع عشر»: behind one given name, up to the next name. */
function withNumber(
  forms: readonly CommonForm[],
  name: NameSpan,
  next: number,
  isGiven: (of: CommonForm) => boolean,
): NameSpan {
  const at = name.last + 1;
  if (name.first !== name.last || at >= next || !NUMBERS.has(forms[at]?.form ?? '')) return name;
  if (!isGiven(forms[name.first] as CommonForm)) return name;
  const tens = at + 1 < next && forms[at + 1]?.form === REGNAL_TENS;
  return { ...name, last: tens ? at + 1 : at };
}
