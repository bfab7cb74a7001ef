import type { BoxLook, BoxStyle, Look, LookChanges, RuleLook } from './look.ts';

// White space inside a box that had none, in steps of the grid.
const LEAST_PADDING = 6;

const MASTHEAD_RULE: RuleLook = { colour: 'main', weight: 1.6, dashed: false };
const HEAD_RULE: RuleLook = { colour: 'ink', weight: 0.9, dashed: false };

/** The look with the changes of a school. A box never becomes invisible: without a tint it gets a line where it had a ground. */
export function changedLook(look: Look, changes: LookChanges): Look {
  const { held, kader, nadruk } = look.boxes;
  const soft = { of: changes.tintOf ?? look.soft.of, share: changes.tint ?? look.soft.share };
  const box = (one: BoxLook, style: BoxStyle | undefined): BoxLook =>
    visible(rounded(style ? styled(one, style, look) : one, changes.radius), soft.share);
  return {
    ...look,
    ratio: changes.ratio ?? look.ratio,
    headings: changes.headings ?? look.headings,
    mark: changes.mark ?? look.mark,
    soft,
    masthead: masthead(look, changes),
    boxes: {
      held: box(held, changes.held),
      kader: box(kader, changes.kader),
      nadruk: box(nadruk, changes.nadruk),
    },
    table: tableOf(look, changes.tableHead, soft.share),
    areas: changes.areas ?? look.areas,
  };
}

/** How a box of a look stands out. */
export function styleOfBox({ stroke, bar, under }: BoxLook): BoxStyle {
  if (bar) return 'bar';
  if (under) return 'under';
  return stroke ? 'frame' : 'ground';
}

function styled(box: BoxLook, style: BoxStyle, look: Look): BoxLook {
  if (style === styleOfBox(box)) return box;
  const { kader } = look.boxes;
  const padding = Math.max(box.padding, LEAST_PADDING);
  switch (style) {
    case 'ground':
      return { fill: 'soft', radius: kader.radius, padding };
    case 'frame':
      return { stroke: kader.stroke ?? 'line', radius: kader.radius, padding };
    case 'bar':
      return { fill: 'soft', bar: 'main', radius: 0, padding };
    case 'under':
      return { under: 'ink', radius: 0, padding: 0 };
  }
}

function rounded(box: BoxLook, radius: number | undefined): BoxLook {
  return radius === undefined || box.bar || box.under ? box : { ...box, radius };
}

/** A ground without a tint is white on white. */
function visible(box: BoxLook, share: number): BoxLook {
  if (share > 0 || box.fill !== 'soft') return box;
  const { fill: _fill, ...rest } = box;
  return rest.bar ? rest : { ...rest, stroke: 'muted' };
}

function masthead({ masthead: own }: Look, { rule, pill }: LookChanges): Look['masthead'] {
  const line = rule === undefined ? own.rule : rule ? (own.rule ?? MASTHEAD_RULE) : undefined;
  return { pill: pill ?? own.pill, ...(line ? { rule: line } : {}) };
}

function tableOf({ table }: Look, head: LookChanges['tableHead'], share: number): Look['table'] {
  const { rowRule } = table;
  const wanted = head ?? (table.headFill ? 'ground' : 'line');
  if (wanted === 'ground' && share > 0) return { headFill: 'soft', rowRule };
  return { headRule: table.headRule ?? HEAD_RULE, rowRule };
}
