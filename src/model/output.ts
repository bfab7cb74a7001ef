/** What a paper can be written as. `tekst` and `mail` are for the school's programs; only papers that are sent have them. */
export const FORMATS = ['pdf', 'html', 'tekst', 'mail'] as const;
/** One of them. */
export type Format = (typeof FORMATS)[number];

/** How the names of files end, by what they are written as. */
const ENDS: Readonly<Record<Format, string>> = {
  pdf: 'pdf',
  html: 'html',
  tekst: 'txt',
  mail: 'mail.html',
};

/** A file, rendered whole, that only has to be written. */
export interface OutputFile {
  /** Name inside the pack's folder: `agenda.pdf`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Pages of a PDF; absent for other files. */
  readonly pages?: number;
}

/** The name of the file that a paper becomes: `uitnodiging.mail.html`. */
export function fileName(paper: string, format: Format): string {
  return `${paper}.${ENDS[format]}`;
}
