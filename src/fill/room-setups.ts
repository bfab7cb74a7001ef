import type { Drawing, Shape, Stroke, ThemeColour } from '../model/picture.ts';
import type { Setting } from '../model/werkvorm.ts';
import { box, circle, round } from './outlines.ts';

/** How a room is set up: a drawing of it from above, and the same in words. */
export interface RoomSetup {
  readonly drawing: Drawing;
  /** Alternative text. */
  readonly words: string;
}

const WIDTH = 120;
const HEIGHT = 80;
const CHAIR = 4.2;

/** A drawing for every way to set up a room. Light grounds have dark edges, so that all reads in black and white. */
export const ROOM_SETUPS: Readonly<Record<Setting, RoomSetup>> = {
  kring: room('Opstelling: stoelen in een kring.', [...chairsRound(60, 40, 28, 12)]),
  viskom: room('Opstelling: een kleine kring met een lege stoel, in een grote kring.', [
    ...chairsRound(60, 40, 30.5, 14, 'middel'),
    ...chairsRound(60, 40, 13, 5).slice(0, -1),
    ...chairsRound(60, 40, 13, 5, 'papier').slice(-1),
  ]),
  tafels: room('Opstelling: groepjes stoelen om losse tafels.', [
    ...roundTable(26, 27),
    ...roundTable(94, 27),
    ...roundTable(60, 53),
  ]),
  plenair: room('Opstelling: rijen stoelen met een gangpad, voor een scherm.', [
    filled(box(36, 6, 48, 5, 1), 'inkt'),
    ...[24, 38, 52, 66].flatMap((y) => [16, 28, 40, 80, 92, 104].map((x) => chair(x, y))),
  ]),
  lopen: room('Opstelling: borden langs de muur. Groepjes lopen van bord naar bord.', [
    ...[33, 87].flatMap((x) => [
      filled(box(x - 14, 6, 28, 5, 1), 'inkt'),
      ...[-9, 0, 9].map((dx) => chair(x + dx, dx === 0 ? 23 : 19)),
      filled(box(x - 14, 69, 28, 5, 1), 'inkt'),
      ...[-9, 0, 9].map((dx) => chair(x + dx, dx === 0 ? 57 : 61)),
    ]),
    arrow('M52 20h16m-5-5l5 5l-5 5'),
    arrow('M87 31v16m-5-5l5 5l5-5'),
    arrow('M68 60H52m5-5l-5 5l5 5'),
    arrow('M33 49V33m-5 5l5-5l5 5'),
  ]),
  'een-tafel': room('Opstelling: één tafel met stoelen aan alle kanten.', [
    tableTop(box(36, 25, 48, 30, 4)),
    ...[48, 72].flatMap((x) => [chair(x, 17), chair(x, 63)]),
    chair(27, 40),
    chair(93, 40),
  ]),
  online: setup('Opstelling: ieder thuis achter een scherm.', [
    { d: box(14, 5, 92, 58, 4), fill: 'papier', stroke: edge(2.5) },
    { d: 'M60 64v9M42 75h36', stroke: edge(2.5) },
    ...[20, 48, 76].flatMap((x) => [9.5, 35.5].flatMap((y) => face(x, y))),
  ]),
};

/** The name by which a document calls the drawing of a setting. */
export function setupName(setting: Setting): string {
  return `opstelling-${setting}`;
}

function setup(words: string, shapes: readonly Shape[]): RoomSetup {
  return { drawing: { kind: 'drawing', width: WIDTH, height: HEIGHT, shapes }, words };
}

/** A set-up between the walls of a room. */
function room(words: string, shapes: readonly Shape[]): RoomSetup {
  const walls: Shape = { d: box(1, 1, WIDTH - 2, HEIGHT - 2, 4), stroke: { ...edge(2), colour: 'lijn' } };
  return setup(words, [walls, ...shapes]);
}

function filled(d: string, fill: ThemeColour): Shape {
  return { d, fill };
}

function edge(width: number): Stroke {
  return { colour: 'hoofd', width, cap: 'round', join: 'round' };
}

function arrow(d: string): Shape {
  return { d, stroke: edge(2.2) };
}

function tableTop(d: string): Shape {
  return { d, fill: 'zacht', stroke: edge(2) };
}

/** A chair, seen from above; one that is not in the main colour has an edge. */
function chair(x: number, y: number, fill: ThemeColour = 'hoofd'): Shape {
  return fill === 'hoofd'
    ? filled(circle(x, y, CHAIR), fill)
    : { d: circle(x, y, CHAIR - 0.7), fill, stroke: edge(1.4) };
}

function chairsRound(x: number, y: number, radius: number, count: number, fill?: ThemeColour): Shape[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count - Math.PI / 2;
    return chair(round(x + radius * Math.cos(angle)), round(y + radius * Math.sin(angle)), fill);
  });
}

function roundTable(x: number, y: number): Shape[] {
  return [tableTop(circle(x, y, 10)), ...chairsRound(x, y, 17, 5)];
}

/** Someone on a screen: head and shoulders on a tile of 24 by 22. */
function face(x: number, y: number): Shape[] {
  const shoulders = `M${x + 3.5} ${y + 22}c0-5.5 3.5-8.5 8.5-8.5s8.5 3 8.5 8.5z`;
  return [filled(box(x, y, 24, 22, 2), 'middel'), filled(`${circle(x + 12, y + 8, 4)}${shoulders}`, 'inkt')];
}
