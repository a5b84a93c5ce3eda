import { quoteAt } from '../clause/scene.ts';
import { behindColon, clauses, quotation } from '../contents/contents.ts';
import type { Rule } from '../rule.ts';

/** Statements that their place shows rather than a verb. */
export const LAYOUT_RULES: readonly Rule[] = [
  {
    id: 'headline-colon',
    reason: 'A headline names the speaker before a colon.',
    yields: [],
    match: (scene, cue) => {
      if (cue.kind !== 'colon' || cue.found?.kind !== 'colon') return [];
      const at = cue.found.at;
      const drafts = behindColon(scene, cue, at);
      return quoteAt(scene, at + 1) ? drafts : drafts.map((draft) => ({ ...draft, type: 'indirect' as const }));
    },
    yes: ['وزير الخارجية الزرماني: ⟦المعبر سيفتح قريبا⟧', 'روسيا: ⟦القمة ستعقد في كولبارا⟧'],
    no: [
      'الساعة 20:30 وصل الوفد.',
      'العراق: إغلاق مراكز الاقتراع في ثلاث مدن',
      'فرنسا: "جمعة الثلج"',
      'نادر الكسواني: 57 عاما',
    ],
  },
  {
    id: 'quote-goes-on',
    reason: 'A quotation right after another one goes on with the same speaker.',
    yields: [],
    match: (scene, cue) =>
      cue.kind === 'quote' && cue.found?.kind === 'quote' ? quotation(scene, cue, cue.found.at) : [],
    yes: ['وقال الكسواني: «لن نغلق الجسر». «⟦سنبقيه مفتوحا لكل الناس⟧».'],
    no: ['وصل الوفد إلى فندق «النخيل».'],
  },
  {
    id: 'clause-goes-on',
    reason: 'A sentence that opens with «and that» goes on with what the sentence before reports.',
    yields: [],
    match: (scene, cue) =>
      cue.kind === 'quote' && cue.found?.kind === 'clause' ? clauses(scene, cue, cue.found.at) : [],
    yes: ['وذكر الوزير أن الجسر أغلق. ⟦وأن السكان غادروا القرية⟧.'],
    no: [
      'ووصل الوفد إلى القرية. وأن يعود السكان إليها أمر بعيد.',
      'ووعد الوزير بزيارة القرية. وإن صحت الأنباء ستكون الأولى.',
    ],
  },
  {
    id: 'interview-answer',
    reason: 'Answers behind a mark below marked questions are those of whoever an interview is with (interview.ts).',
    yields: [],
    match: () => [],
    yes: [
      'نادر الكسواني: الجسر آمن\nالتقينا نادر الكسواني مدير الميناء.\n* متى يفتح الجسر؟\n- ⟦سيفتح الجسر غدا⟧.\n* ومن يحرسه؟\n- ⟦تحرسه البلدية⟧.\n* وهل من خطر؟\n- ⟦لا خطر فيه⟧.',
    ],
    no: ['التقينا نادر الكسواني.\n* متى يفتح الجسر؟\n* ومن يحرسه؟\n* وهل من خطر؟\n- لا جواب بعد.'],
  },
];
