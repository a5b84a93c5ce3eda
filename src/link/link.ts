import type { Reading } from '../model.ts';
import { type Profile, profileOf } from './stories/profile.ts';
import { storiesOf } from './stories/stories.ts';
import type { Told } from './utterances/likeness.ts';
import { utterancesOf } from './utterances/utterances.ts';
import { type Wording, wordingOf } from './utterances/wording.ts';

/** What linking tells of one reading. Labels are unique over the call. */
export interface Links {
  /** The story of each article, by its index. */
  readonly stories: readonly string[];
  /** The utterances of each statement, by its index. */
  readonly utterances: readonly (readonly string[])[];
}

/** What linking needs of a reading: plain data, small beside the reading. */
export interface LinkProfile {
  readonly articles: readonly { readonly profile: Profile; readonly statements: readonly number[] }[];
  readonly wordings: readonly Wording[];
}

/** A statement with its place among those of the call. */
interface Place extends Told {
  readonly reading: number;
  readonly statement: number;
}

/** The profile of a reading for linking. */
export function linkProfileOf(reading: Reading): LinkProfile {
  const articles = reading.document.articles.map((_, index) => ({
    profile: profileOf(reading, index),
    statements: reading.statements.flatMap(({ article }, k) => (article === index ? [k] : [])),
  }));
  return { articles, wordings: reading.statements.map((statement) => wordingOf(reading, statement)) };
}

/**
 * Links readings with each other: articles that tell one happening become a story, statements of a story that report the
 * same words or position an utterance. What stands together does not depend on the order in which readings are added;
 * labels count in that order.
 */
export class Linker {
  private readonly profiles: Profile[] = [];
  /** Of each article: the reading it belongs to, and its statements. */
  private readonly articles: { readonly reading: number; readonly statements: readonly number[] }[] = [];
  private readonly wordings: (readonly Wording[])[] = [];
  private readonly articleCounts: number[] = [];

  add({ articles, wordings }: LinkProfile): void {
    const reading = this.wordings.length;
    this.articleCounts.push(articles.length);
    for (const { profile, statements } of articles) {
      this.profiles.push(profile);
      this.articles.push({ reading, statements });
    }
    this.wordings.push(wordings);
  }

  /** The links of all readings added, in their order. */
  links(): readonly Links[] {
    const storyOf: string[] = new Array(this.articles.length);
    const utterances = this.wordings.map((list) => list.map((): string[] => []));
    for (const [k, members] of storiesOf(this.profiles).entries()) {
      const story = `s${k + 1}`;
      for (const member of members) storyOf[member] = story;
      const places = members.flatMap((member) => this.statementsOf(member));
      for (const [u, group] of utterancesOf(places).entries()) {
        for (const one of group) {
          const place = places[one];
          if (place) utterances[place.reading]?.[place.statement]?.push(`${story}-u${u + 1}`);
        }
      }
    }
    let article = 0;
    return utterances.map((told, reading) => {
      const count = this.articleCounts[reading] ?? 0;
      article += count;
      return { stories: storyOf.slice(article - count, article), utterances: told };
    });
  }

  private statementsOf(article: number): Place[] {
    const { reading = 0, statements = [] } = this.articles[article] ?? {};
    return statements.flatMap((statement) => {
      const wording = this.wordings[reading]?.[statement];
      return wording ? [{ article, reading, statement, wording }] : [];
    });
  }
}
