import type { Rule } from '../rule.ts';
import { actionAt, type Scene } from '../scene.ts';
import { destinationOf } from '../settings.ts';
import { against, firstNamed, linked, named, nationOf, together } from '../sides.ts';
import type { Trigger } from '../trigger.ts';

function isNoun(trigger: Trigger, ...frames: readonly Trigger['entry']['frame'][]): boolean {
  return trigger.kind === 'noun' && frames.includes(trigger.entry.frame);
}

function genitiveIs(trigger: Trigger): string {
  return 'genitive' in trigger.entry ? trigger.entry.genitive : 'none';
}

/** Doers of a noun of action: of the verb that brings it in, the genitive, the pronoun, the adjective. */
function doersOf(trigger: Trigger): Trigger['subject'] {
  if (trigger.subject.length > 0 && (trigger.subjectIs === 'doer' || trigger.subjectIs === 'sides'))
    return trigger.subject;
  if (genitiveIs(trigger) === 'doer' || genitiveIs(trigger) === 'both' || hasObjectBehind(trigger)) {
    if (trigger.genitive.length > 0) return trigger.genitive;
  }
  if (trigger.pronoun.length > 0) return trigger.pronoun;
  return trigger.adjectives;
}

/** «قصف إسرائيل لمواقع»: ل behind the genitive opens the object, so the genitive is the doer. */
function hasObjectBehind(trigger: Trigger): boolean {
  return trigger.genitive.length > 0 && trigger.slots.at(0)?.link === 'to';
}

/** The trigger with the slots before the next word of action: those behind it take part in something else. */
function ownOf(scene: Scene, trigger: Trigger): Trigger {
  for (let i = trigger.token + 2; i < trigger.clause.end; i++) {
    const { verb, noun, carries, gathers } = actionAt(scene, i);
    if ((verb || noun) && !carries && !gathers && !scene.context.hitOf[i] && !scene.context.taggedOf[i])
      return { ...trigger, slots: trigger.slots.upTo(({ first }) => first >= i) };
  }
  return trigger;
}

/** Nouns of action. */
export const NOUN_RULES: readonly Rule[] = [
  {
    id: 'noun-joint',
    reason:
      'A noun of meeting, agreement or fighting has its sides in a genitive, behind بين and مع, in a pronoun, or around a verb that gathers them.',
    yields: [],
    match: (scene, trigger) => {
      if (!isNoun(trigger, 'joint')) return undefined;
      const own = trigger.entry.type === 'ASSAULT' ? trigger.adjectives : [];
      const between = linked(ownOf(scene, trigger), ['with']);
      const held =
        between.length > 1 || !(trigger.subjectIs === 'doer' || trigger.subjectIs === 'sides')
          ? []
          : named(trigger.subject);
      const joined = [...held, ...named(trigger.genitive), ...trigger.pronoun, ...between, ...own];
      const partner =
        joined.length === 1 && !trigger.brought && trigger.slots.at(0)?.link === 'with'
          ? scene.parties.last(trigger.token)
          : [];
      const sides = together([...partner, ...joined], 'those whom the noun joins');
      const [only] = sides.actors;
      const body = only?.kind === 'organisation' && sides.actors.length === 1;
      const carried = trigger.brought === 'carried' && sides.actors.length === 1;
      const pact = trigger.entry.type === 'AGREE' && sides.actors.length === 1 && trigger.brought !== undefined;
      return sides.actors.length > 1 || body || carried || pact ? sides : undefined;
    },
    yes: [
      'أجرى وزير الخارجية الروسي ⟦محادثات⟧ مع نظيره الصيني في بكين.',
      'وعقدت أمس ⟦قمة⟧ بين الرئيس الفرنسي ورئيس الوزراء العراقي.',
      'وقال خلال ⟦لقاء⟧ جمع الرئيس التركي بوزير الخارجية الروسي في أنقرة.',
    ],
    no: ['دعا الوزير إلى مفاوضات بين روسيا وأوكرانيا.', 'تأجل الاجتماع.'],
  },
  {
    id: 'noun-visit',
    reason:
      'A noun of visiting has its doer in a genitive, a pronoun or the verb that carries it out, and its goal behind إلى or لـ.',
    yields: [],
    match: (scene, trigger) => {
      if (!isNoun(trigger, 'visit')) return undefined;
      const visitors = named(doersOf(trigger)).filter(({ kind }) => kind !== 'state');
      const goal = destinationOf(scene, trigger);
      if (visitors.length === 0 || goal === undefined) return undefined;
      return against(visitors, goal.state ? [goal.state] : [], 'the doer goes to the place behind the noun');
    },
    yes: ['قام الرئيس الفرنسي ب⟦زيارة⟧ إلى بغداد أمس.', 'بدأت أمس ⟦زيارة⟧ وزير الخارجية الروسي إلى الصين.'],
    no: ['أحب الأطفال زيارة الحديقة.'],
  },
  {
    id: 'noun-host',
    reason: 'A noun of receiving has its host as genitive and its guest behind لـ.',
    yields: [],
    match: (_scene, trigger) => {
      if (!isNoun(trigger, 'host')) return undefined;
      const guests = named(firstNamed(trigger, ['to', 'bare']));
      const hosts = named(doersOf(trigger));
      return hosts.length > 0 && guests.length > 0 ? against(hosts, guests, 'genitive and those behind لـ') : undefined;
    },
    yes: ['جاء ذلك خلال ⟦استقبال⟧ الرئيس التركي لوزير الخارجية الروسي في أنقرة.'],
    no: ['كان في استقبال الزوار موظف الفندق.'],
  },
  {
    id: 'noun-decreed',
    reason: 'What somebody decrees or announces in a noun of action they do themselves.',
    yields: [],
    match: (scene, trigger) => {
      if (!isNoun(trigger, 'act', 'alone') || trigger.brought !== 'decreed' || trigger.subject.length === 0)
        return undefined;
      if (trigger.entry.type === 'ASSAULT') return undefined;
      const home = nationOf(scene, trigger);
      const targets = home ?? [
        ...trigger.genitive,
        ...linked(trigger, ['with']),
        ...firstNamed(trigger, ['against', 'to']),
      ];
      return against(named(trigger.subject), named(targets), 'whoever decrees it does it');
    },
    yes: [
      'قررت الحكومة البريطانية ⟦طرد⟧ دبلوماسيين روس.',
      'أعلن الرئيس الأمريكي ⟦إلغاء⟧ القمة مع زعيم كوريا الشمالية.',
    ],
    no: ['أعلن الوزير افتتاح المدرسة.'],
  },
  {
    id: 'noun-act',
    reason:
      'A noun of action has its doer in a genitive, a pronoun, an adjective of nationality or the verb that carries it out, and its target behind على, ضد, لـ, or as genitive.',
    yields: ['noun-decreed'],
    match: (scene, trigger) => {
      if (!isNoun(trigger, 'act', 'alone')) return undefined;
      const doers = doersOf(trigger);
      const home = nationOf(scene, trigger);
      if (home) return against(doers, home, 'the envoys stand for their state');
      const suffers = genitiveIs(trigger) === 'target' && !hasObjectBehind(trigger) ? trigger.genitive : [];
      const undergone = trigger.subjectIs === 'target' ? trigger.subject : [];
      const pointed =
        trigger.entry.frame === 'act' || trigger.entry.type === 'PROTEST' ? firstNamed(trigger, ['against', 'to']) : [];
      const by = firstNamed(trigger, ['passive-by']);
      return against(
        [...doers, ...by],
        trigger.governed.length > 0 ? trigger.governed : [...suffers, ...undergone, ...pointed],
        'those around the noun',
      );
    },
    yes: [
      'شنت القوات الإسرائيلية ⟦غارة⟧ على مواقع في سوريا.',
      'أسفرت ⟦الغارات⟧ الإسرائيلية على بيروت عن دمار واسع.',
      'أوقع ⟦هجوم⟧ حركة طالبان على كابل قتلى وجرحى.',
    ],
    no: ['حذر الوزير من هجوم على بغداد.', 'شن النقاد حملة على الفيلم.'],
  },
  {
    id: 'noun-happen',
    reason: 'A noun of a disaster or an explosion tells an event at a place.',
    yields: [],
    match: (_scene, trigger) =>
      isNoun(trigger, 'happen') ? { actors: [], targets: [], because: 'nobody is told to have done it' } : undefined,
    yes: ['ضرب ⟦زلزال⟧ قوي شمال تركيا أمس.', 'وقع ⟦انفجار⟧ سيارة مفخخة في بغداد.'],
    no: ['أحدث القرار زلزالا في عالم الموضة.'],
  },
  {
    id: 'noun-ballot',
    reason: 'A noun of election has the state in an adjective, a genitive or its place, and the winner behind it.',
    yields: [],
    match: (_scene, trigger) => {
      if (!isNoun(trigger, 'ballot')) return undefined;
      const suffers = genitiveIs(trigger) === 'target' ? [...trigger.genitive, ...trigger.pronoun] : [];
      const electorate = [...trigger.adjectives, ...(genitiveIs(trigger) === 'doer' ? trigger.genitive : [])];
      if (suffers.length + electorate.length === 0 && trigger.brought === undefined) return undefined;
      return against(named(electorate), named(suffers), 'the electorate and who was elected');
    },
    yes: ['جرت أمس ⟦الانتخابات⟧ العراقية في كل المحافظات.'],
    no: ['تحدث الوزير عن قانون انتخابات.'],
  },
];
