import { actorCode } from '../../arabic/actor-codes.ts';
import type { CodedActor, EventSource, Reading } from '../../model.ts';
import { codePoints } from '../../text/codepoints.ts';
import { tollOf } from './toll.ts';

/** The events of a reading as sources, actors coded by their names and the offices that the article gives. */
export function sourcesOf({ document, entities, events }: Reading): EventSource[] {
  const offices = (article: number, name: string) =>
    entities.find((entity) => entity.article === article && entity.name === name)?.offices ?? [];
  const points = codePoints(document.text);
  return events.map((event) => {
    const coded = ({ name }: { readonly name: string }): CodedActor => ({
      name,
      ...actorCode(name, offices(event.article, name)),
    });
    const article = document.articles[event.article];
    const published = (article?.published ?? (event.article === 0 ? document.published : undefined))?.slice(0, 10);
    const text = document.text.slice(event.start, event.end);
    const toll = tollOf(text);
    return {
      id: tellingId(document.id, points.toCodePoints(event.trigger).start),
      document: document.id,
      ...(document.outlet !== undefined && { outlet: document.outlet }),
      ...(document.url !== undefined && { url: document.url }),
      ...(published !== undefined && { published }),
      agencies: article?.agencies ?? [],
      type: event.type,
      ...(event.mode !== undefined && { mode: event.mode }),
      status: event.status,
      actors: event.actors.map(coded),
      targets: event.targets.map(coded),
      ...(event.place !== undefined && { place: event.place }),
      ...(event.date !== undefined && { date: event.date }),
      ...(toll !== undefined && { toll }),
      text,
    };
  });
}

/** The id of a telling: its document, and the code point at which its word of action stands. */
export function tellingId(document: string, at: number): string {
  return `${document}~${at}`;
}
