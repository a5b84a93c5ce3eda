import { PREPOSITION_FROM, PREPOSITION_ON } from '../../../arabic/lexicons/event-words.ts';
import type { Rule } from '../rule.ts';
import { destinationOf } from '../settings.ts';
import { against, firstNamed, linked, named, nationOf, slotsBy, together } from '../sides.ts';
import type { Trigger } from '../trigger.ts';

function isVerb(trigger: Trigger, ...frames: readonly Trigger['entry']['frame'][]): boolean {
  return trigger.kind === 'verb' && frames.includes(trigger.entry.frame);
}

/** Those behind مع: what stands behind على is what was agreed, and has sides of its own. */
function besideThePact(trigger: Trigger): Trigger['subject'] {
  const slots = trigger.slots.upTo(({ preposition }) => preposition === PREPOSITION_ON);
  return linked({ ...trigger, slots }, ['with']);
}

/** Object of a verb; of one that has its noun («فرض عقوبات على …») whoever stands behind a preposition comes first. */
function undergoing(trigger: Trigger): Trigger['subject'] {
  if (trigger.object === undefined) return firstNamed(trigger, ['bare', 'against', 'to']);
  const pointed = firstNamed(trigger, ['against', 'to']);
  return pointed.length > 0 ? pointed : firstNamed(trigger, ['bare']);
}

/** Whom a protest is directed at; from whom it started stands behind من. */
function protestedAgainst(trigger: Trigger): Trigger['subject'] {
  return slotsBy(trigger, ['against'])
    .filter(({ preposition }) => preposition !== PREPOSITION_FROM)
    .flatMap(({ parties }) => parties)
    .filter(({ kind }) => kind !== 'unnamed');
}

/** Finite verbs of action with whoever stands around them. */
export const VERB_RULES: readonly Rule[] = [
  {
    id: 'verb-joint',
    reason:
      'A verb of meeting, agreeing or fighting takes its subject, its object and whoever stands behind مع or بـ as one side.',
    yields: [],
    match: (_scene, trigger) => {
      if (!isVerb(trigger, 'joint')) return undefined;
      const pact = trigger.entry.type === 'AGREE';
      const object = pact ? [] : firstNamed(trigger, ['bare', 'by-letter'], 12);
      const beside = pact ? besideThePact(trigger) : linked(trigger, ['with']);
      const sides = [...named(trigger.subject), ...trigger.pronoun, ...object, ...beside];
      const all = together(sides, 'subject, object and those behind «with»');
      const alone = trigger.entry.type === 'AGREE' && all.actors.length === 1 && trigger.object !== undefined;
      return all.actors.length > 1 || alone ? all : undefined;
    },
    yes: [
      '⟦التقى⟧ وزير الخارجية الزرماني نادر الكسواني نظيره الليدوري سامي الدروبي في كولبارا.',
      '⟦اتفقت⟧ موسكو وبكين على بدء حوار جديد.',
      '⟦وقع⟧ الرئيس الفرنسي ورئيس الوزراء العراقي اتفاقية للتعاون في مجال الطاقة.',
    ],
    no: ['لم يلتق الوزير أحدا في كولبارا.', 'يبحث المزارعون عن الماء.'],
  },
  {
    id: 'verb-visit',
    reason: 'A verb of going or arriving takes its subject as the visitor and the place it goes to as the host.',
    yields: [],
    match: (scene, trigger) => {
      if (!isVerb(trigger, 'visit')) return undefined;
      const visitors = named(trigger.subject).filter(({ kind }) => kind !== 'state');
      const goal = destinationOf(scene, trigger);
      if (visitors.length === 0 || goal === undefined) return undefined;
      return against(visitors, goal.state ? [goal.state] : [], 'the subject goes to the place behind the verb');
    },
    yes: ['⟦زار⟧ الرئيس الفرنسي بغداد أمس.', '⟦وصل⟧ وزير الخارجية الروسي إلى بكين في زيارة رسمية.'],
    no: ['وصلت الأمطار إلى بكين.', 'زار الأطفال حديقة الحيوان.'],
  },
  {
    id: 'verb-host',
    reason: 'A verb of receiving takes its subject as the host and its object as the guest.',
    yields: [],
    match: (_scene, trigger) => {
      if (!isVerb(trigger, 'host')) return undefined;
      const guests = [...named(firstNamed(trigger, ['bare'])), ...trigger.pronoun, ...linked(trigger, ['with'])];
      if (trigger.subject.length === 0 || guests.length === 0) return undefined;
      return against(named(trigger.subject), guests, 'the subject receives the object');
    },
    yes: ['⟦استقبل⟧ الرئيس التركي في أنقرة وزير الخارجية الروسي.', '⟦استضافت⟧ تركيا محادثات بين روسيا وأوكرانيا.'],
    no: ['استقبل التلاميذ العام الجديد بالأغاني.'],
  },
  {
    id: 'verb-passive',
    reason: 'A passive verb has the one it was done to as its subject; على يد and من قبل name the doer.',
    yields: [],
    match: (_scene, trigger) => {
      if (!isVerb(trigger, 'act') || !trigger.passive) return undefined;
      const doers = firstNamed(trigger, ['passive-by']);
      const told = trigger.subject.length > 0 ? trigger.subject : trigger.governed;
      const victims = told.length > 0 ? told : firstNamed(trigger, ['bare'], 6);
      return against(doers, victims, 'the subject of a passive underwent it');
    },
    yes: ['⟦قتل⟧ ثلاثة أشخاص في هجوم بمدينة حمص.', '⟦أقيل⟧ وزير الدفاع العراقي من منصبه.'],
    no: ['قتلت الأفعى الفأر.'],
  },
  {
    id: 'verb-act',
    reason:
      'A transitive verb of action takes its subject as the doer and its object, or whom its preposition names, as the target.',
    yields: ['verb-passive'],
    match: (scene, trigger) => {
      if (!isVerb(trigger, 'act') || trigger.passive) return undefined;
      const pronouns = [...trigger.pronoun, ...trigger.governed];
      const targets = nationOf(scene, trigger) ?? (pronouns.length > 0 ? pronouns : undergoing(trigger));
      const doers = trigger.subject;
      if (doers.length === 0 && named(targets).length === 0) return undefined;
      return against(doers, targets, 'subject and object of the verb');
    },
    yes: [
      '⟦فرضت⟧ الولايات المتحدة عقوبات على إيران.',
      '⟦قصفت⟧ القوات الإسرائيلية مواقع في جنوب لبنان.',
      'الحكومة البريطانية ⟦طردت⟧ دبلوماسيين روسا من البلاد.',
    ],
    no: ['لم تفرض الولايات المتحدة عقوبات على إيران.', 'فرض الطقس البارد نفسه على الشارع.'],
  },
  {
    id: 'verb-alone',
    reason:
      'A verb of withdrawing, resigning, demonstrating or deploying has a doer; a preposition may name whom it is directed at.',
    yields: [],
    match: (_scene, trigger) => {
      if (!isVerb(trigger, 'alone')) return undefined;
      const protest = trigger.entry.type === 'PROTEST';
      const crowd = slotsBy(trigger, ['bare', 'other'], 8).some((slot) => slot.crowd);
      const doers = protest || crowd ? trigger.subject : named(trigger.subject);
      if (doers.length === 0 && !protest) return undefined;
      return against(doers, protest ? protestedAgainst(trigger) : [], 'the subject does it');
    },
    yes: ['⟦استقال⟧ رئيس الوزراء العراقي من منصبه.', '⟦تظاهر⟧ آلاف العمال في باريس ضد الحكومة الفرنسية.'],
    no: ['انسحب الضباب من الوادي.'],
  },
  {
    id: 'verb-happen',
    reason: 'A verb of bursting, crashing or dying tells an event where something stands as its subject.',
    yields: [],
    match: (_scene, trigger) =>
      isVerb(trigger, 'happen') ? { actors: [], targets: [], because: 'nobody is told to have done it' } : undefined,
    yes: ['⟦انفجرت⟧ سيارة مفخخة في وسط بغداد.', '⟦تحطمت⟧ طائرة قرب طهران.'],
    no: ['انفجر الطفل باكيا في بغداد.'],
  },
  {
    id: 'verb-ballot',
    reason: 'A verb of electing has the electorate as its subject and the one elected as its object.',
    yields: [],
    match: (_scene, trigger) => {
      if (!isVerb(trigger, 'ballot')) return undefined;
      const elected = named(firstNamed(trigger, ['bare'], 8));
      return trigger.subject.length > 0 && elected.length > 0
        ? against(named(trigger.subject), elected, 'subject and object of the verb')
        : undefined;
    },
    yes: ['⟦انتخب⟧ البرلمان العراقي نادر الكسواني رئيسا.'],
    no: ['انتخب الطاهي أجود الخضار.'],
  },
];
