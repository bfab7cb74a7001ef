/** A stretch of a paragraph that stays on one line, measured in points. A line may end behind it. */
export interface Box {
  /** Behind the box before it, with the spaces at its end. */
  readonly width: number;
  /** The same at the start of a line, where nothing is kerned with it. */
  readonly alone: number;
  /** Width of the spaces at its end, which may stand in the margin. */
  readonly space: number;
  /** Width of the hyphen that shows when a line ends here, inside a word. */
  readonly hyphen?: number;
  /** Ends in the middle of a word, without a hyphen: only when nothing else fits. */
  readonly cut?: boolean;
  /** The line must end here. */
  readonly required: boolean;
}

// What makes lines bad. An empty line would count 1; white space counts by the square of its share of the line.
const ONE_MORE_LINE = 1000;
const CUT = 40;
const HYPHEN = 0.06;
// Worse than any number of lines: only a word that is wider than three of them has it.
const THIRD_HYPHEN_IN_A_ROW = 1e6;
const LONELY_END = 0.09;

/** A last line shorter than this share of the column is lonely under the others. */
const LONELY = 0.14;

const MOST_HYPHENS_IN_A_ROW = 2;

const TOLERANCE = 0.01;

/** The best way so far to have a line end at a place. */
interface Way {
  readonly cost: number;
  readonly from: number;
  /** Which way of that place it goes on from. */
  readonly before: number;
}

/**
 * Where lines end so that they look best as a whole: as few lines as there can be, then as little ragged as they can be,
 * without one short word under a paragraph (Knuth and Plass 1981, for lines that are not justified). The first of equals.
 * @param even the last line counts as well, as in a title
 * @returns for each line the index behind its last box
 */
export function chooseBreaks(boxes: readonly Box[], width: number, even = false): number[] {
  const starts = [0];
  for (const box of boxes) starts.push((starts.at(-1) ?? 0) + box.width);
  // ways[place][hyphens]: lines up to a place, by how many of the last lines in a row end in a hyphen.
  const ways: (Way | undefined)[][] = boxes.map(() => []);
  ways.push([]);
  ways[0] = [{ cost: 0, from: -1, before: 0 }];

  for (let from = 0; from < boxes.length; from++) {
    const reached = ways[from] ?? [];
    if (reached.length === 0) continue;
    for (let to = from; to < boxes.length; to++) {
      const box = boxes[to] as Box;
      const used = lineWidth(boxes, starts, from, to);
      if (to > from && used - (box.hyphen ?? 0) > width + TOLERANCE) break;
      if (to === from || used <= width + TOLERANCE) extend(from, to, used);
      if (box.required) break;
    }
  }
  return traced(ways);

  function extend(from: number, to: number, used: number): void {
    const box = boxes[to] as Box;
    const last = box.required || to === boxes.length - 1;
    const cost = ONE_MORE_LINE + raggedness(used, from, last) + (box.cut ? CUT : 0);
    (ways[from] ?? []).forEach((way, row) => {
      if (!way) return;
      const hyphens = box.hyphen !== undefined && !last ? row + 1 : 0;
      const sum =
        way.cost +
        cost +
        (hyphens > 0 ? HYPHEN : 0) +
        (hyphens > MOST_HYPHENS_IN_A_ROW ? THIRD_HYPHEN_IN_A_ROW : 0);
      const place = Math.min(hyphens, MOST_HYPHENS_IN_A_ROW);
      const there = ways[to + 1] ?? [];
      const known = there[place];
      if (!known || sum < known.cost - 1e-9) there[place] = { cost: sum, from, before: row };
    });
  }

  function raggedness(used: number, from: number, last: boolean): number {
    const share = Math.max(0, 1 - used / width);
    if (!last || even) return share * share;
    return from > 0 && used < LONELY * width ? LONELY_END : 0;
  }
}

/** Width of a line from one box to another, without the spaces at its end. */
function lineWidth(boxes: readonly Box[], starts: readonly number[], from: number, to: number): number {
  const [first, last] = [boxes[from] as Box, boxes[to] as Box];
  return (
    first.alone - first.width + (starts[to + 1] ?? 0) - (starts[from] ?? 0) - last.space + (last.hyphen ?? 0)
  );
}

function traced(ways: readonly (readonly (Way | undefined)[])[]): number[] {
  const ends: number[] = [];
  let place = ways.length - 1;
  let row = cheapest(ways[place] ?? []);
  while (place > 0) {
    const way = ways[place]?.[row];
    if (!way) break;
    ends.unshift(place);
    [place, row] = [way.from, way.before];
  }
  return ends;
}

function cheapest(ways: readonly (Way | undefined)[]): number {
  let best = 0;
  ways.forEach((way, i) => {
    if (way && way.cost < (ways[best]?.cost ?? Number.POSITIVE_INFINITY)) best = i;
  });
  return best;
}
