import type { BoxLook, Look, RuleLook } from '../model/look.ts';
import type { Theme } from '../model/theme.ts';

/**
 * The rules in which one look differs from another: boxes, the head of a page, headings, tables and the areas of pictures.
 * Colours come by variable, so that they follow the dark scheme.
 */
export function lookRules({ look, grid, type }: Theme): string {
  const em = (steps: number): string => `${Math.round(((steps * grid) / type.body.size) * 100) / 100}em`;
  const { held, kader, nadruk } = look.boxes;
  return [
    `.held{${box(held, em)};margin-bottom:1.2em}`,
    `aside{${box(kader, em)};margin:1.1em 0}`,
    `aside.nadruk{${box(nadruk, em)}}`,
    masthead(look),
    MARKS[look.mark],
    table(look),
    ...(look.areas === 'outlined' ? [OUTLINED] : []),
  ].join('\n');
}

/** What a look changes on a narrow screen: less room inside boxes, and none beside a table without a ground. */
export function onPhone({ look }: Theme): string {
  return [
    ...(look.boxes.held.padding > 0 ? ['.held{padding:.8em .9em .5em}'] : []),
    ...(look.table.headFill ? [] : ['th:first-child,td:first-child{padding-inline-start:0}']),
  ].join('\n');
}

function box(look: BoxLook, em: (steps: number) => string): string {
  const { fill, stroke, bar, under, radius, padding } = look;
  const sides =
    padding === 0
      ? `padding:0 0 ${em(2)}`
      : `padding:${em(padding - 1)} ${em(padding)} ${em(padding - 3.5)} ${em(padding)}`;
  return [
    fill ? `background:var(--${fill})` : 'background:none',
    stroke ? `border:1px solid var(--${stroke})` : 'border:0',
    ...(bar ? [`border-inline-start:5px solid var(--${bar})`] : []),
    ...(under ? [`border-bottom:1px solid var(--${under})`] : []),
    `border-radius:${radius}px`,
    sides,
  ].join(';');
}

function masthead({ masthead: { rule, pill } }: Look): string {
  const under = rule
    ? `header{padding-bottom:.5em;border-bottom:${line(rule)}}`
    : 'header{padding-bottom:0;border:0}';
  const ground = 'background:var(--main);color:var(--paper);padding:.15em 1em;border-radius:2em';
  return pill ? `${under}\nheader .soort{${ground}}` : under;
}

const MARKS: Readonly<Record<Look['mark'], string>> = {
  none: '',
  bar: `h2{position:relative;padding-inline-start:.62em}
h2::before{content:"";position:absolute;inset-inline-start:0;top:.24em;width:.22em;height:.8em;border-radius:.11em;background:var(--accent)}`,
  line: 'h2{border-bottom:1px solid var(--ink);padding-bottom:.1em}',
};

function table({ table: { headFill, headRule, rowRule } }: Look): string {
  const head = [
    `border-bottom:${headRule ? line(headRule) : '0'}`,
    ...(headFill ? [`background:var(--${headFill})`] : []),
  ];
  return `th,td{border-bottom:${line(rowRule)}}\nthead th{${head.join(';')}}`;
}

// Only the edge of an area is drawn, half of it outside the area.
const OUTLINED = `svg[role=img]{overflow:visible}
rect.hoofd{fill:var(--paper);stroke:var(--main);stroke-width:.9}
text.papier{fill:var(--ink)}`;

/** A line as thick as in print, and at least as a screen can show. */
function line({ colour, weight, dashed }: RuleLook): string {
  const width = weight < 1 ? '1px' : `${Math.round(weight * 1.25)}px`;
  return `${width} ${dashed ? 'dashed' : 'solid'} var(--${colour})`;
}
