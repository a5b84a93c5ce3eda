import { isPossibility } from '../../arabic/event-terms.ts';
import { is } from '../../arabic/words.ts';
import type { EventStatus } from '../../model.ts';
import { actionAt, inClass, isComma, isWall, type Scene, wordAt } from './scene.ts';
import type { Trigger } from './trigger.ts';

/** Whether and how an event took place; `unreal` when the text only wishes, fears, asks for or denies in passing. */
export interface Modality {
  readonly status: EventStatus | 'unreal';
  /** Whoever stands as doer is only accused. */
  readonly accused: boolean;
  readonly because: string;
}

const BACK = 7;

/** Settles whether what a trigger tells happened. `ahead`: its date lies after the publication day. */
export function modalityOf(scene: Scene, trigger: Trigger, ahead: boolean | undefined): Modality {
  const accused = isAccused(scene, trigger);
  const told = (status: Modality['status'], because: string): Modality => ({ status, accused, because });
  const at = trigger.finite?.token ?? trigger.token;
  const first = Math.min(at, trigger.token);
  if (isNegated(scene, at) || isNegated(scene, trigger.token)) return told('unreal', 'negated');
  const context = before(scene, first, trigger.clause.first);
  const spoken = spokenAs(scene, trigger);
  if (context === 'denied' || spoken === 'deny') return told('denied', 'a word of denial governs it');
  if (context === 'unreal') return told('unreal', 'wished, feared or asked for');
  const conditional = hasCondition(scene, trigger);
  if (trigger.finite?.future) return told(conditional ? 'conditional' : 'announced', 'a verb of the future');
  if (
    context === 'planning' ||
    (trigger.kind === 'noun' &&
      trigger.entry.mode !== 'cancel' &&
      (isHeld(scene, trigger) || plannedBehind(scene, trigger)))
  )
    return told(conditional ? 'conditional' : 'announced', 'a word of plan stands with it');
  if (spoken === 'wish' && trigger.finite?.tense !== 'past') return told('unreal', 'the content of a demand or threat');
  if (conditional) return told('unreal', 'inside a condition');
  if (ahead && trigger.entry.mode !== 'cancel' && !isPastVerb(trigger)) return told('announced', 'its date lies ahead');
  if (trigger.kind === 'verb' && trigger.finite?.tense === 'present') return presentTense(scene, trigger, told, ahead);
  return told('happened', 'told as a fact');
}

/** «اتفقا على لقاء في يونيو المقبل»: a verb of the past has happened, whatever date stands behind it. */
export function isPastVerb({ kind, finite }: Trigger): boolean {
  return kind === 'verb' && finite?.tense === 'past';
}

type Told = (status: Modality['status'], because: string) => Modality;

function presentTense(scene: Scene, trigger: Trigger, told: Told, ahead: boolean | undefined): Modality {
  const word = wordAt(scene, trigger.token - 1);
  const factual = is(wordAt(scene, trigger.token - 2), 'beforeFactualClause');
  if (word.complementiser && !word.complementiser.pronoun && !factual)
    return told('unreal', 'governed by a verb that tells no fact');
  if (isPossibility(word.form)) return told('unreal', 'only possible');
  if (trigger.entry.type === 'CONSULT')
    return told(ahead === false ? 'happened' : 'announced', 'a meeting told in the present');
  if (trigger.entry.type === 'ASSAULT' && trigger.entry.mode === 'battle')
    return told('ongoing', 'told in the present');
  return told('happened', 'told in the present');
}

function isNegated(scene: Scene, token: number): boolean {
  return (
    inClass(scene, token - 1, 'negating') ||
    (inClass(scene, token - 2, 'negating') && is(wordAt(scene, token - 1), 'auxiliary'))
  );
}

/** The word that governs the event, looked for to the left within its clause and across its complementiser. */
function before(scene: Scene, token: number, clauseFirst: number): 'planning' | 'unreal' | 'denied' | undefined {
  let stop = Math.max(scene.first, token - BACK);
  if (wordAt(scene, clauseFirst - 1).complementiser) stop = Math.min(stop, Math.max(scene.first, clauseFirst - 6));
  for (let i = token; i >= stop; i--) {
    if (i < token && isWall(scene, i)) return undefined;
    if (i < token && isComma(scene, i)) return undefined;
    if (inClass(scene, i, 'denying')) return 'denied';
    if (inClass(scene, i, 'planning')) return 'planning';
    if (inClass(scene, i, 'unreal')) return 'unreal';
    if (i < token && inClass(scene, i, 'negating') && !is(wordAt(scene, i), 'preposition')) return 'unreal';
    const finite = i < token - 1 && actionAt(scene, i).verb?.tense === 'past';
    if (finite) return undefined;
  }
  return undefined;
}

/** «القمة المقررة», «اللقاء المرتقب», «الشهر المقبل» close behind a noun. */
function plannedBehind(scene: Scene, trigger: Trigger): boolean {
  for (let i = trigger.token + 1; i < Math.min(trigger.clause.end, trigger.token + 6); i++) {
    if (isWall(scene, i)) return false;
    if (inClass(scene, i, 'planning')) return true;
  }
  return false;
}

/** «على عقد قمة», «عن إجراء محادثات»: agreed or announced, unless a past date says otherwise. */
function isHeld(scene: Scene, trigger: Trigger): boolean {
  const at = trigger.token - 1;
  return inClass(scene, at, 'holding') && !inClass(scene, at - 1, 'occasion');
}

function hasCondition(scene: Scene, trigger: Trigger): boolean {
  for (let i = Math.max(scene.first, trigger.clause.first - 2); i < trigger.clause.end; i++) {
    const word = wordAt(scene, i);
    if (i > trigger.token + 12 || inClass(scene, i - 1, 'whether')) continue;
    if (
      inClass(scene, i, 'condition') &&
      !word.complementiser &&
      (is(word, 'condition') || is(wordAt(scene, i - 1), 'locative'))
    )
      return true;
  }
  return false;
}

/** What the statement around the trigger makes of it. */
function spokenAs(scene: Scene, trigger: Trigger): 'deny' | 'wish' | undefined {
  const at = scene.context.tokens.start[trigger.token] ?? 0;
  const around = scene.statements.find((statement) => at >= statement.start && at < statement.end);
  if (around === undefined) return undefined;
  if (around.act === 'deny') return 'deny';
  return WISHES.has(around.act) ? 'wish' : undefined;
}

const WISHES: ReadonlySet<string> = new Set(['demand', 'ask', 'propose', 'warn', 'threaten', 'expect']);

/** «اتهمت … بـ»: the doer is only accused. */
function isAccused(scene: Scene, trigger: Trigger): boolean {
  const at = scene.context.tokens.start[trigger.token] ?? 0;
  if (scene.statements.some((statement) => statement.act === 'accuse' && at >= statement.start && at < statement.end))
    return true;
  for (let i = trigger.token - 1; i >= Math.max(trigger.clause.first, trigger.token - BACK); i--)
    if (inClass(scene, i, 'accusing')) return true;
  return false;
}
