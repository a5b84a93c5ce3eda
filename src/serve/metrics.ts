/** Upper bounds of the classes of response times, seconds. */
const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5] as const;

interface Row {
  readonly labels: string;
  count: number;
  seconds: number;
  readonly classes: number[];
}

/** Counts requests by route and status, with their times, for Prometheus. One for each server. */
export class Metrics {
  private readonly rows = new Map<string, Row>();

  /** Notes one answered request; `route` is the pattern (/documents/:id), so that ids make no series of their own. */
  note(method: string, route: string, status: number, seconds: number): void {
    const labels = `method="${method}",route="${escaped(route)}",status="${status}"`;
    const row = this.rows.get(labels) ?? { labels, count: 0, seconds: 0, classes: BOUNDS.map(() => 0) };
    this.rows.set(labels, row);
    row.count++;
    row.seconds += seconds;
    for (const [index, bound] of BOUNDS.entries())
      if (seconds <= bound) row.classes[index] = (row.classes[index] ?? 0) + 1;
  }

  /** The text format 0.0.4 of Prometheus: requests, then `gauges` as they are now. */
  text(gauges: Readonly<Record<string, number>>): string {
    const lines = ['# HELP isnad_http_request_seconds Time to answer.', '# TYPE isnad_http_request_seconds histogram'];
    for (const { labels, count, seconds, classes } of this.rows.values()) {
      for (const [index, bound] of BOUNDS.entries()) {
        lines.push(`isnad_http_request_seconds_bucket{${labels},le="${bound}"} ${classes[index] ?? 0}`);
      }
      lines.push(`isnad_http_request_seconds_bucket{${labels},le="+Inf"} ${count}`);
      lines.push(`isnad_http_request_seconds_sum{${labels}} ${seconds.toFixed(6)}`);
      lines.push(`isnad_http_request_seconds_count{${labels}} ${count}`);
    }
    for (const [name, value] of Object.entries(gauges)) {
      lines.push(`# TYPE isnad_${name} gauge`, `isnad_${name} ${value}`);
    }
    return `${lines.join('\n')}\n`;
  }
}

function escaped(label: string): string {
  return label.replace(/\\/gu, '\\\\').replace(/"/gu, '\\"').replace(/\n/gu, '\\n');
}
