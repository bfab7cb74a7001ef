import type { Shape } from '../model/picture.ts';
import {
  area,
  balloon,
  dark,
  face,
  house,
  line,
  person,
  questionMark,
  sheet,
  standing,
  writing,
} from './drawn-parts.ts';
import { box, circle } from './outlines.ts';

/** A drawing for a card: what it shows in words, and its shapes in a field of 120 by 80. */
export interface CardDrawing {
  readonly words: string;
  readonly shapes: readonly Shape[];
}

/** What the cards with sentences to practise show (M117). */
export const PRACTICE_PICTURES = {
  ziek: {
    words: 'Een kind ligt in bed, met een thermometer in de mond.',
    shapes: [
      line('M10 26v46M110 48v24M10 64h100'),
      area(box(14, 44, 30, 16, 6), 'papier'),
      ...face(36, 40, 12, -0.2),
      area('M50 62c0-16 8-22 20-22h26a12 12 0 0 1 12 12v10z', 'middel'),
      line('M42 45l20-15', 4),
      dark(circle(64, 28.5, 3.6)),
    ],
  },
  later: {
    words: 'Een klok, en een pijl naar een huis met een vlag: de school.',
    shapes: [
      area(circle(32, 40, 25)),
      line('M32 24v17l11 7', 3),
      line('M32 18.5v2M32 59.5v2M10.500 40h2M51.500 40h2', 2),
      line('M62 52h14m-6-6l6 6l-6 6', 3),
      ...house(80, 30),
      line('M98 32V12', 2),
      area('M98 12h13l-3 4l3 4H98z', 'accent'),
    ],
  },
  praten: {
    words: 'Een ouder met een vraagteken in een tekstballon, tegenover drie mensen van school.',
    shapes: [
      ...person(24, 46),
      balloon(8, 4, 32, 25, 0.5),
      ...questionMark(24, 15),
      ...person(64, 46, 'middel'),
      ...person(98, 46, 'middel'),
      ...person(81, 42, 'papier'),
    ],
  },
  tolk: {
    words: 'Een tolk staat tussen twee mensen. Pijlen gaan via de tolk heen en weer.',
    shapes: [
      ...person(20, 46),
      ...person(60, 40, 'middel'),
      ...person(100, 46),
      line('M24 26c4-12 14-17 26-16m-6-5l6 5l-6 5'),
      line('M96 26c-4-12-14-17-26-16m6-5l-6 5l6 5'),
    ],
  },
  langzaam: {
    words: 'Een slak onder een tekstballon: langzaam praten.',
    shapes: [
      area('M10 72h76c12 0 20-6 20-15v-9h-9v6c0 5-4 7-9 7z', 'papier'),
      line('M99 47l-4-9M104 47l4-9', 2.2),
      area(circle(48, 48, 21), 'middel'),
      line('M48 48a4 4 0 0 1 7-2.500a9 9 0 0 1-14 9a13 13 0 0 1 5-20a15 15 0 0 1 16 4'),
      balloon(72, 4, 42, 22, 0.62),
      writing(79, 11, 28, 2, 7),
    ],
  },
  opschrijven: {
    words: 'Een vel papier met regels, en een potlood dat schrijft.',
    shapes: [
      sheet(22, 6, 54, 68),
      writing(31, 20, 36, 4, 12),
      area('M68 62l28-42l11 7.300L79 69.300l-12 5z', 'middel'),
      line('M90.500 28.300l11 7.300', 2.2),
      dark('M67 74.300l1-6l4.500 3z'),
    ],
  },
  brief: {
    words: 'Een brief uit een envelop, met een vraagteken erbij.',
    shapes: [
      sheet(20, 8, 50, 50),
      writing(28, 20, 34, 3, 10),
      area('M10 36v36h70V36L45 60z'),
      line('M10 72l26-18M80 72L54 54', 2.2),
      balloon(78, 6, 36, 28, 0.35),
      ...questionMark(96, 18),
    ],
  },
  afspraak: {
    words: 'Een kalender met een vinkje bij één dag.',
    shapes: [
      area(box(26, 14, 68, 60, 5), 'papier'),
      area('M26 32V19a5 5 0 0 1 5-5h58a5 5 0 0 1 5 5v13z', 'middel'),
      line('M42 7v13M78 7v13', 3.4),
      ...[38, 54, 70].flatMap((x) => [line(`M${x} 44h7`, 4), line(`M${x} 62h7`, 4)]).slice(0, 5),
      area(circle(84, 61, 12)),
      line('M78 61l4.500 4.500l8-8.500', 3),
    ],
  },
  terugbellen: {
    words: 'Een telefoon die overgaat, met een pijl terug.',
    shapes: [
      area(box(43, 6, 34, 68, 6), 'papier'),
      area(box(48, 14, 24, 44, 2)),
      dark(circle(60, 66, 2.8)),
      line('M34 22c-5 5-5 13 0 18M26 15c-9 9-9 23 0 32'),
      line('M84 26h10a13 13 0 0 1 0 26H84m6-6l-6 6l6 6'),
    ],
  },
  goed: {
    words: 'Een blij kind met een ster.',
    shapes: [
      ...standing(44, 8, 66, 'middel'),
      line('M35 34L20 22M53 34l14-10'),
      area(
        'M88 18l5.800 11.800l13 1.900l-9.400 9.200l2.200 13l-11.600-6.100l-11.600 6.100l2.200-13l-9.400-9.200l13-1.900z',
        'accent',
      ),
    ],
  },
  zorgen: {
    words: 'Een ouder met een gedachtewolk. In de wolk zit een knoop van lijnen.',
    shapes: [
      ...person(30, 46, 'zacht', -0.25),
      area('M64 42a12 12 0 0 1-3-23.500a14 14 0 0 1 25-8a12 12 0 0 1 20 7a12 12 0 0 1-3 24.500z', 'papier'),
      area(circle(52, 42, 3.5), 'papier'),
      area(circle(45, 47, 2.4), 'papier'),
      line('M70 30c4-10 14-10 12-2s-12 6-8 0s18-12 20-4s-10 10-14 4s8-12 16-6', 2.2),
    ],
  },
  anders: {
    words: 'Twee mensen met elk een tekstballon. In de ene staat een cirkel, in de andere een driehoek.',
    shapes: [
      ...person(30, 46),
      ...person(90, 46, 'middel'),
      balloon(12, 4, 36, 24, 0.5),
      balloon(72, 4, 36, 24, 0.5),
      area(circle(30, 16, 7), 'accent'),
      area('M90 8.500l8.500 14.500h-17z', 'middel'),
    ],
  },
  ophalen: {
    words: 'Een volwassene en een kind lopen hand in hand weg van de school.',
    shapes: [
      ...house(12, 30),
      line('M30 32V14', 2),
      area('M30 14h12l-3 4l3 4H30z', 'accent'),
      ...standing(74, 8, 64, 'middel'),
      ...standing(101, 32, 40),
      line('M81 32L96 50'),
    ],
  },
  eten: {
    words: 'Een bord met een vis, en een verbodsbord.',
    shapes: [
      area(circle(52, 42, 31), 'papier'),
      line(circle(52, 42, 23), 1.8),
      area('M36 42c5-9 18-10 25-2l8-6v16l-8-6c-7 8-20 7-25-2z', 'middel'),
      dark(circle(43, 40.5, 1.7)),
      line('M12 20v12a4 4 0 0 0 8 0V20M16 20v44', 2.2),
      area(circle(97, 24, 15), 'papier'),
      line('M86.500 13.500l21 21', 3.4),
    ],
  },
  tas: {
    words: 'Een rugzak met een fles ernaast.',
    shapes: [
      line('M40 20v-4a10 10 0 0 1 20 0v4', 3),
      area('M26 72V36a17 17 0 0 1 17-17h14a17 17 0 0 1 17 17v36z', 'middel'),
      area(box(34, 46, 32, 19, 4), 'papier'),
      line('M34 54h32M50 54v5', 2.2),
      area('M84 72V42c0-5 3-5 3-9h10c0 4 3 4 3 9v30z', 'papier'),
      area(box(87, 24, 10, 9, 2)),
      line('M84 54h16', 2),
    ],
  },
  helpen: {
    words: 'Twee mensen dragen samen een tafel.',
    shapes: [
      ...standing(22, 8, 66),
      ...standing(98, 8, 66, 'middel'),
      line('M30 33l12 11M90 33L78 44'),
      area(box(36, 42, 48, 7, 2), 'accent'),
      line('M43 50v20M77 50v20', 3),
    ],
  },
} satisfies Readonly<Record<string, CardDrawing>>;
