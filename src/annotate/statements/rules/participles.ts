import { behindColon, clauses, nominal, quotation } from '../contents/contents.ts';
import type { Rule } from '../rule.ts';

/** Participles and nouns of speech: they open a new attribution of the same speaker, or of the one they name. */
export const PARTICIPLE_RULES: readonly Rule[] = [
  {
    id: 'participle',
    reason: 'A participle of speech (مشيراً، مضيفاً) opens another statement of the same speaker.',
    yields: [],
    match: (scene, cue) => {
      if (cue.kind !== 'participle' || !cue.found) return [];
      if (cue.found.kind === 'clause') return clauses(scene, cue, cue.found.at);
      if (cue.found.kind === 'quote') return quotation(scene, cue, cue.found.at);
      if (cue.found.kind === 'bare') return behindColon(scene, cue, cue.found.at - 1);
      return cue.found.kind === 'colon' ? behindColon(scene, cue, cue.found.at) : nominal(scene, cue, cue.found);
    },
    yes: [
      'وقال الوزير الكسواني إن المعبر مغلق، مشيراً إلى ⟦أن فتحه يحتاج إلى وقت⟧.',
      'ورفض الوزير الكسواني العرض قائلاً «⟦لا نقبل الشروط المسبقة⟧».',
      'وأكد الوزير الكسواني أن المعبر مفتوح، معرباً ⟦عن امتنان بلاده للجيران⟧.',
    ],
    no: [
      'واحتجزت الشرطة ليلى الصفدي، طالبة دراسات عليا، أسبوعا.',
      'وتتخذ الشركة من كولبارا مقرا لها، ويعمل بالمدينة نصف موظفيها.',
      'وصل الوزير مسرعاً إلى القاعة.',
      'وسجل الفريق حضورا لافتا في البطولة، ونتمنى أن يعود.',
    ],
  },
  {
    id: 'noun-of-speech',
    reason: 'A noun of speech with its speaker (قوله، بالقول، إعلانه) governs a clause or a quotation.',
    yields: [],
    match: (scene, cue) => {
      if (cue.kind !== 'noun' || !cue.found) return [];
      if (cue.found.kind === 'clause') return clauses(scene, cue, cue.found.at);
      if (cue.found.kind === 'quote') return quotation(scene, cue, cue.found.at);
      if (cue.found.kind === 'colon') return behindColon(scene, cue, cue.found.at);
      return cue.found.kind === 'noun' ? nominal(scene, cue, cue.found) : [];
    },
    yes: [
      'ونقلت وكالة ساحل برس عن الوزير الكسواني قوله ⟦إن الجسر آمن⟧.',
      'واكتفى الوزير الكسواني بالقول «⟦سننتظر نتائج التحقيق⟧».',
      'وجاء القرار بعد اتهام موسكو لواشنطن ⟦بعرقلة المحادثات⟧.',
      'وانفض الاجتماع وسط مطالبات من الأمم المتحدة ⟦بوقف القتال⟧.',
    ],
    no: [
      'وأثار قوله جدلا واسعا في المدينة.',
      'وأفرج عنه بعد اتهامه بالسرقة.',
      'وعادت القرية إلى الهدوء بعد رفضها دخول الوفد.',
      'والجدير بالذكر أن المعبر أغلق قبل عام.',
    ],
  },
];
