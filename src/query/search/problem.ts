/** A query that cannot be understood: where, and what was expected there. */
export class QueryProblem extends Error {
  /** Unicode code points from the opening of the query. */
  readonly position: number;
  readonly expected: string;

  constructor(position: number, found: string, expected: string) {
    super(`at ${position + 1}: ${found}; expected ${expected}`);
    this.name = 'QueryProblem';
    this.position = position;
    this.expected = expected;
  }
}
