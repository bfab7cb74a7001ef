/** The pieces of a pack; also the names of their files. */
export const PIECES = ['uitnodiging', 'agenda', 'nieuwsbrief'] as const;
export type Piece = (typeof PIECES)[number];

export const FORMATS = ['pdf', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** A file, rendered whole, that only has to be written. */
export interface OutputFile {
  /** Name inside the pack's folder: `agenda.pdf`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Pages of a PDF; absent for other files. */
  readonly pages?: number;
}
