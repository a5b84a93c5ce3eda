import { makeContext } from './annotate/context.ts';
import { annotateEvents } from './annotate/events/events.ts';
import { annotateEntities, annotateMentions } from './annotate/mentions/mentions.ts';
import { annotateReferences } from './annotate/references/references.ts';
import { withPairsSpeaking } from './annotate/references/speaking-pairs.ts';
import { withDayOfSpeaking } from './annotate/statements/chain/said.ts';
import { annotateStatements } from './annotate/statements/statements.ts';
import { timesOf } from './annotate/times/document.ts';
import type { Document, Entity, Reading } from './model.ts';
import type { Registry } from './registry.ts';

export interface ReadOptions {
  /** Called after each stage with its name and the milliseconds it took. */
  readonly onStage?: (stage: string, milliseconds: number) => void;
}

/**
 * THE flow of one document: look its words up once, then annotate. Pure and synchronous; knows no database and no
 * network. The same document and registry give the same reading.
 */
export function read(document: Document, registry: Registry, options: ReadOptions = {}): Reading {
  const stage = timed(options.onStage);
  const context = stage('tokens', () => makeContext(document, registry));
  const layer = stage('mentions', () => annotateMentions(context, registry));
  const times = stage('times', () => timesOf(context));
  const statements = stage('statements', () =>
    withDayOfSpeaking(annotateStatements(context, layer, registry), times, context),
  );
  const events = stage('events', () => annotateEvents(context, { layer, times, statements }, registry));
  const mentions = stage('references', () => annotateReferences(context, { layer, statements, events }, registry));
  return {
    document,
    registryVersion: registry.version,
    entities: layer.entities,
    mentions,
    times,
    statements: withPairsSpeaking(statements, mentions),
    events,
  };
}

/** Whom a document names, with its day and outlet: what a registry is learnt from. */
export interface Named {
  readonly document: Pick<Document, 'published' | 'outlet'>;
  readonly entities: readonly Entity[];
}

/** The entities of the same reading, without what only its mentions, times and statements ask for. */
export function readEntities(document: Document, registry: Registry): Named {
  const { published, outlet } = document;
  const entities = annotateEntities(makeContext(document, registry), registry);
  return {
    document: { ...(published !== undefined && { published }), ...(outlet !== undefined && { outlet }) },
    entities,
  };
}

function timed(onStage: ReadOptions['onStage']): <T>(name: string, run: () => T) => T {
  if (!onStage) return (_name, run) => run();
  return (name, run) => {
    const start = performance.now();
    const result = run();
    onStage(name, performance.now() - start);
    return result;
  };
}
