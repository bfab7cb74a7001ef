import type { Shape, Stroke, ThemeColour } from '../model/picture.ts';
import { box, circle, round } from './outlines.ts';

// What the pictures on cards are put together from: lines of one width and light areas with an edge, so that all look as if
// one hand drew them and read in black and white.

const LINE = 2.6;

function edge(width = LINE): Stroke {
  return { colour: 'hoofd', width, cap: 'round', join: 'round' };
}

/** A line, not filled. */
export function line(d: string, width?: number): Shape {
  return { d, stroke: edge(width) };
}

/** An area with an edge. */
export function area(d: string, fill: ThemeColour = 'zacht'): Shape {
  return { d, fill, stroke: edge() };
}

/** An area of the ink of lines, without an edge. */
export function dark(d: string): Shape {
  return { d, fill: 'hoofd' };
}

/** A round head with two eyes and a mouth, about (x, y); `mouth` bends down to a smile, or up when negative. */
export function face(x: number, y: number, radius: number, mouth = 0.3): Shape[] {
  const [dx, dy] = [radius * 0.36, radius * 0.14];
  const wide = radius * 0.45;
  const lips = `M${round(x - wide)} ${round(y + radius * 0.36)}q${round(wide)} ${round(radius * mouth * 2)} ${round(wide * 2)} 0`;
  return [
    area(circle(x, y, radius), 'papier'),
    dark(circle(round(x - dx), round(y - dy), round(radius * 0.11 + 0.3))),
    dark(circle(round(x + dx), round(y - dy), round(radius * 0.11 + 0.3))),
    line(lips, 2),
  ];
}

/** Head and shoulders of someone; the shoulders end 30 below the middle of the head. */
export function person(x: number, y: number, fill: ThemeColour = 'zacht', mouth?: number): Shape[] {
  return [area(`M${x - 15} ${y + 30}c0-12 6-17 15-17s15 5 15 17z`, fill), ...face(x, y, 10, mouth)];
}

/** Someone who stands, from the top of the head down: `high` in all, feet included. */
export function standing(x: number, top: number, high: number, fill: ThemeColour = 'zacht'): Shape[] {
  const part = (share: number): number => round(high * share);
  const head = part(0.15);
  const shoulder = top + 2 * head + part(0.03);
  const hip = top + part(0.68);
  const [narrow, wide] = [part(0.11), part(0.19)];
  const body = `M${round(x - narrow)} ${shoulder}h${2 * narrow}L${round(x + wide)} ${hip}h${-2 * wide}z`;
  const leg = part(0.08);
  const legs = `M${round(x - leg)} ${hip}v${round(top + high - hip)}M${round(x + leg)} ${hip}v${round(top + high - hip)}`;
  return [line(legs), area(body, fill), ...face(x, round(top + head), head)];
}

/** A speech balloon of so many by so many from its top left; its tail points down at `tail` of its width (0–1). */
export function balloon(
  x: number,
  y: number,
  width: number,
  height: number,
  tail: number,
  fill: ThemeColour = 'papier',
): Shape {
  const corner = 6;
  const tip = x + width * tail;
  const [a, b] = [round(tip + 5), round(tip - 5)];
  const turn = (dx: number, dy: number): string => `a${corner} ${corner} 0 0 1 ${dx * corner} ${dy * corner}`;
  return area(
    `M${x + corner} ${y}H${x + width - corner}${turn(1, 1)}V${y + height - corner}${turn(-1, 1)}H${a}L${round(tip)} ${y + height + 8}L${b} ${y + height}H${x + corner}${turn(-1, -1)}V${y + corner}${turn(1, -1)}z`,
    fill,
  );
}

/** A question mark of about 18 high, about (x, y). */
export function questionMark(x: number, y: number): Shape[] {
  return [line(`M${x - 5} ${y - 4}a5 5 0 1 1 8 4c-2.4 1.7-3 2.6-3 5`, 3), dark(circle(x, y + 9.5, 1.9))];
}

/** Lines of writing: `count` lines of this width, `step` apart, the last one shorter. */
export function writing(x: number, y: number, width: number, count: number, step = 9): Shape {
  const lines = Array.from({ length: count }, (_, i) => {
    const length = i === count - 1 ? round(width * 0.6) : width;
    return `M${x} ${y + i * step}h${length}`;
  });
  return line(lines.join(''), 2.2);
}

/** A house with a pointed roof and a door, 36 wide and 40 high, from the left end and the top of its roof. */
export function house(x: number, y: number, fill: ThemeColour = 'zacht'): Shape[] {
  return [
    area(`M${x + 4} ${y + 17}v23h28v-23z`, fill),
    area(`M${x} ${y + 18}l18-16l18 16z`, 'middel'),
    area(box(x + 14, y + 26, 8, 14), 'papier'),
  ];
}

/** A sheet of paper. */
export function sheet(x: number, y: number, width: number, height: number): Shape {
  return area(box(x, y, width, height, 3), 'papier');
}
