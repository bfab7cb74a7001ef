/** The pictograms that a fact may carry. */
export const FACT_ICONS = [
  'wanneer',
  'tijd',
  'plek',
  'online',
  'wie',
  'kinderen',
  'tolk',
  'meenemen',
  'bellen',
  'mailen',
  'doel',
  'antwoord',
] as const;

/** Classes of a fact: its pictogram, or `beeld` for one that a picture tells. */
export const FACT_CLASSES = [...FACT_ICONS, 'beeld'] as const;

/** Side of the square field that every pictogram is drawn in. */
export const ICON_FIELD = 24;

/** Width of the pictograms' lines, in the same units; their ends and corners are round. */
export const ICON_LINE = 2;

/**
 * Pictograms as lines, drawn for this project: paths of SVG that are stroked with ICON_LINE and never filled, so that all
 * weigh the same. They stay clear at 6 mm. Fonts lack such signs, and a path prints the same everywhere. They only
 * decorate: the words beside them say the same.
 */
export const ICONS: Readonly<Record<(typeof FACT_ICONS)[number] | 'schaar', string>> = {
  wanneer:
    'M5 5h14a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM3 10.5h18M8 2.5v4.5M16 2.5v4.5M14.5 15h1.5v1.5h-1.5z',
  tijd: 'M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18zM12 7v5.5l3.8 2.2',
  plek: 'M12 21.5c-4.5-4.8-7-8.6-7-12.2a7 7 0 0 1 14 0c0 3.6-2.5 7.4-7 12.2zM12 7a2.4 2.4 0 1 1 0 4.8a2.4 2.4 0 1 1 0-4.8z',
  online:
    'M5.5 3.5h13a2 2 0 0 1 2 2v10.5h-17V5.5a2 2 0 0 1 2-2zM1.5 20.5h21M12 6.5a2 2 0 1 1 0 4a2 2 0 1 1 0-4zM8 16c.3-2.3 1.9-3.5 4-3.5s3.7 1.2 4 3.5',
  wie: 'M7.5 4a3 3 0 1 1 0 6a3 3 0 1 1 0-6zM16.5 4a3 3 0 1 1 0 6a3 3 0 1 1 0-6zM1.8 20c0-4.3 2.3-6.5 5.7-6.5s5.7 2.2 5.7 6.5zM16.8 13.5c3.1.2 5.4 2.4 5.4 6.5h-5',
  kinderen:
    'M12 2.5a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 1 1 0-6.4zM5 8.8l4.3 3.4h5.4l4.3-3.4M9.3 12.2l-1.3 5.3h8l-1.3-5.3M10.2 17.5v4M13.8 17.5v4',
  tolk: 'M4 3h9a2 2 0 0 1 2 2v4.5a2 2 0 0 1-2 2H8.5L5 15v-3.5H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM18.5 8.5H20a2 2 0 0 1 2 2V15a2 2 0 0 1-2 2h-1v3.5L15.5 17H11a2 2 0 0 1-2-2M5.8 7.2h5.4',
  meenemen:
    'M5.8 8.5h12.4l1.3 10.8a1.6 1.6 0 0 1-1.6 1.7H6.1a1.6 1.6 0 0 1-1.6-1.7zM8.5 12V6.5a3.5 3.5 0 0 1 7 0V12',
  bellen:
    'M5 3.5h3.3l1.9 4.4l-2.4 1.9a12 12 0 0 0 6.4 6.4l1.9-2.4l4.4 1.9V19a2 2 0 0 1-2.2 2C10.5 20.3 3.7 13.5 3 5.7A2 2 0 0 1 5 3.5z',
  mailen:
    'M4.5 5h15a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-15a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM3.5 7.2l8.5 6.3l8.5-6.3',
  doel: 'M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19zM12 7a5 5 0 1 1 0 10a5 5 0 1 1 0-10zM11.9 12h.2',
  antwoord:
    'M4 7.5V19a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V7.5M4 3h2.5M10.7 3h2.6M17.5 3H20M8 11.5l2.5 2.5l5-5.5M8 17.5h8',
  schaar:
    'M5.5 3.5a2.8 2.8 0 1 1 0 5.6a2.8 2.8 0 1 1 0-5.6zM5.5 14.9a2.8 2.8 0 1 1 0 5.6a2.8 2.8 0 1 1 0-5.6zM7.9 7.9L21.5 18M7.9 16.1L21.5 6',
};
