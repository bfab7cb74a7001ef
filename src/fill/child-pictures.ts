import { area, balloon, dark, face, line, person, writing } from './drawn-parts.ts';
import { box, circle } from './outlines.ts';
import type { CardDrawing } from './practice-pictures.ts';

/** What the cards for the child show (M46). */
export const CHILD_PICTURES = {
  ster: {
    words: 'Een ster.',
    shapes: [
      area(
        'M60 6l10 21.500l23.500 3l-17.200 16.300l4.300 23.300L60 58.800L39.400 70.100l4.300-23.300L26.500 30.500l23.500-3z',
        'accent',
      ),
      line('M16 20l5 4M104 20l-5 4M14 58l6-2M106 58l-6-2'),
    ],
  },
  berg: {
    words: 'Een kind staat onder aan een berg. Boven op de top staat een vlag.',
    shapes: [
      area('M30 72l40-56l42 56z', 'middel'),
      area('M58 33l12-17l13 17.500l-7-3l-6 5l-6-5z', 'papier'),
      line('M70 17V5', 2),
      area('M70 4h12l-3 3.500l3 3.500H70z', 'accent'),
      ...face(18, 50, 8),
      area('M12 60h12l4 13H8z'),
    ],
  },
  reddingsboei: {
    words: 'Een reddingsboei.',
    shapes: [
      area(`${circle(60, 40, 32)}`, 'papier'),
      ...[
        'M54 8.600h12v19h-12z',
        'M54 52.400h12v19h-12z',
        'M28.600 34h19v12h-19z',
        'M72.400 34h19v12h-19z',
      ].map((d) => area(d, 'accent')),
      area(circle(60, 40, 15), 'papier'),
      line('M34 14c-8 0-12 6-12 12M86 66c8 0 12-6 12-12', 2),
    ],
  },
  tekstballon: {
    words: 'Een tekstballon met regels.',
    shapes: [balloon(20, 8, 80, 50, 0.25, 'zacht'), writing(32, 22, 56, 3, 11)],
  },
  slot: {
    words: 'Een slot met een sleutel.',
    shapes: [
      line('M36 38V26a16 16 0 0 1 32 0v12', 5),
      area(box(26, 36, 52, 38, 6), 'middel'),
      dark(circle(52, 51, 5)),
      dark('M49.500 53h5l2 11h-9z'),
      area(circle(96, 28, 9), 'accent'),
      line('M96 37v29M96 58h8M96 66h8', 3.4),
    ],
  },
  samen: {
    words: 'Een kind en een volwassene naast elkaar. De volwassene praat.',
    shapes: [
      ...person(34, 46),
      ...person(76, 40, 'middel'),
      balloon(80, 4, 34, 20, 0.36),
      writing(87, 11, 20, 2, 7),
    ],
  },
  stop: {
    words: 'Een stopbord met twee strepen: pauze.',
    shapes: [
      area('M46 6h28l20 20v28L74 74H46L26 54V26z', 'accent'),
      area(box(45, 24, 10, 32, 2), 'papier'),
      area(box(65, 24, 10, 32, 2), 'papier'),
    ],
  },
  gezichten: {
    words: 'Drie gezichten: blij, gewoon en niet blij.',
    shapes: [...face(22, 40, 17, 0.35), ...face(60, 40, 17, 0), ...face(98, 40, 17, -0.3)],
  },
} satisfies Readonly<Record<string, CardDrawing>>;
