/** What each paper can be written as; also the ends of their files' names. */
export const FORMATS = ['pdf', 'html'] as const;
/** One of them. */
export type Format = (typeof FORMATS)[number];

/** A file, rendered whole, that only has to be written. */
export interface OutputFile {
  /** Name inside the pack's folder: `agenda.pdf`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Pages of a PDF; absent for other files. */
  readonly pages?: number;
}
