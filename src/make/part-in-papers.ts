/** A paper with the text of a part written out where it calls it. */
export interface Host {
  /** Name of the paper's template. */
  readonly paper: string;
  readonly source: string;
  /** The line of the part that a line of this source comes from; of a line outside it, the nearest. */
  readonly lineOf: (line: number) => number;
}

// What is wrong in one place is wrong in the others; the head stands in every paper.
const MOST_HOSTS = 4;

/**
 * Where a part stands: what it may name, and which elements fit, the place of its call decides (inside a paragraph, within
 * `{{#with}}`). Empty for a part that no paper calls itself.
 * @param papers the texts of the templates, by name
 */
export function hostsOf(part: string, text: string, papers: ReadonlyMap<string, string>): readonly Host[] {
  const call = `{{> ${part}}}`;
  const lines = text.trimEnd().split('\n').length;
  const callers = [...papers].filter(([, source]) => source.includes(call));
  return callers.slice(0, MOST_HOSTS).map(([paper, source]) => {
    const starts: number[] = [];
    let line = 1;
    for (const piece of source.split(call).slice(0, -1)) {
      line += piece.split('\n').length - 1;
      starts.push(line);
      line += lines - 1;
    }
    const lineOf = (at: number) => {
      const start = starts.findLast((one) => one <= at) ?? at;
      return Math.min(at - start + 1, lines);
    };
    return { paper, source: source.replaceAll(call, () => text.trimEnd()), lineOf };
  });
}
