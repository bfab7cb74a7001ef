/** Sizes of paper (ISO 216), upright, in points. */
export const SHEETS = {
  A3: { width: 841.89, height: 1190.55 },
  A4: { width: 595.28, height: 841.89 },
  A5: { width: 419.53, height: 595.28 },
} as const;
/** One of them. */
export type SheetName = keyof typeof SHEETS;
