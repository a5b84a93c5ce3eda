import type { DomElement } from '../dom.ts';
import { type ElementView, isPart, type RemovalStep } from './removal-step.ts';

const CODE = new Set([
  ...[
    'script',
    'style',
    'template',
    'noscript',
    'svg',
    'math',
    'iframe',
    'object',
    'embed',
    'canvas',
    'applet',
    'link',
  ],
  ...['audio', 'video', 'map', 'head', 'title', 'meta'],
]);
const CONTROLS = new Set(['button', 'input', 'select', 'textarea', 'option', 'datalist', 'fieldset', 'dialog', 'menu']);
const HIDDEN_NAMES = new Set(['hidden', 'hide', 'invisible', 'offscreen', 'visuallyhidden', 'srt']);
const LONGEST_STYLE = 2000;

/** What a reader of the page does not see. */
export const UNSEEN_STEPS: readonly RemovalStep[] = [
  {
    id: 'code',
    because: 'scripts, styles, drawings and frames hold no text of the page',
    silent: true,
    when: ({ tag }) => CODE.has(tag),
    yes: ['<script>var a = "نص"</script>', '<noscript>فعّل جافا سكريبت</noscript>', '<svg><text>شعار</text></svg>'],
    no: ['<p>نص</p>'],
  },
  {
    id: 'hidden',
    because: 'the page hides it from readers: by attribute, by style, or by a name for what only machines read',
    when: isHidden,
    yes: [
      '<div hidden>نص خفي</div>',
      '<span style="display:none">نص خفي</span>',
      '<div style="position:absolute; left:-9999px">نص خفي</div>',
      '<p style="font-size:0">نص خفي</p>',
      '<span class="visually-hidden">انتقل</span>',
      '<span class="sr-only">انتقل</span>',
      '<div style="color:#fff;background-color:#fff">نص خفي</div>',
    ],
    no: [
      '<p style="color:#000">نص ظاهر</p>',
      '<div style="display:block">نص ظاهر</div>',
      '<p style="font-size:0.9em">نص</p>',
    ],
  },
  {
    id: 'control',
    because: 'keys, fields and forms',
    when: (view) =>
      (CONTROLS.has(view.tag) ||
        view.role === 'button' ||
        view.role === 'dialog' ||
        (view.tag === 'form' && view.chars < 600)) &&
      isPart(view),
    yes: [
      '<button>شارك</button>',
      '<form><label>البريد</label></form>',
      '<div role="dialog">نستخدم ملفات الارتباط</div>',
    ],
    no: ['<p>نص</p>', '<form><h1>عنوان</h1><p>نص المقال في نموذج الصفحة كلها</p></form>'],
  },
];

/** What hides most of the page is a page that shows itself by script: then nothing is hidden. */
function isHidden(view: ElementView): boolean {
  if (view.tag === 'body' || view.tag === 'html' || view.headlines > 0 || view.bodies > 0) return false;
  if (view.chars > view.total * 0.6) return false;
  return saysHidden(view.element) || namedHidden(view);
}

function namedHidden({ names, tag }: ElementView): boolean {
  if (names.size === 0) return false;
  if (names.has('sr') && names.has('only')) return true;
  if (names.has('screen') && names.has('reader')) return true;
  if (names.has('visually') && names.has('hidden')) return true;
  if (tag === 'span' && names.has('hidden')) return true;
  for (const name of names) if (HIDDEN_NAMES.has(name) && names.size === 1) return true;
  return false;
}

function saysHidden(element: DomElement): boolean {
  if (element.getAttribute('hidden') !== null) return true;
  const style = element.getAttribute('style');
  return style !== null && style.length < LONGEST_STYLE && hidesByStyle(style);
}

/** True for declarations that leave nothing to see. */
function hidesByStyle(style: string): boolean {
  const rules = new Map<string, string>();
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0)
      rules.set(
        declaration.slice(0, colon).trim(),
        declaration
          .slice(colon + 1)
          .replace('!important', '')
          .trim(),
      );
  }
  const size = rules.get('font-size') ?? '';
  const colour = rules.get('color');
  const ground = rules.get('background-color') ?? rules.get('background');
  return (
    rules.get('display') === 'none' ||
    rules.get('visibility') === 'hidden' ||
    isZero(rules.get('opacity')) ||
    isZero(size) ||
    size === '1px' ||
    colour === 'transparent' ||
    (colour !== undefined && colour === ground) ||
    [rules.get('left'), rules.get('right'), rules.get('top'), rules.get('text-indent')].some(isFarOut) ||
    (isZero(rules.get('height')) && rules.get('overflow') === 'hidden')
  );
}

function isZero(value: string | undefined): boolean {
  return value !== undefined && value !== '' && Number.parseFloat(value) === 0;
}

function isFarOut(value: string | undefined): boolean {
  return value !== undefined && Number.parseFloat(value) <= -500;
}
