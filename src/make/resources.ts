import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageResources } from '../html/write.ts';
import type { Pictures } from '../model/picture.ts';

/** Fonts and pictures for both outputs, read once for a whole pack. */
export interface Resources {
  readonly page: PageResources;
  readonly pictures: Pictures;
  /** The folder of the PDF's fonts. */
  readonly fontDirectory: string;
}

/** Reads the fonts of the pages (the index is always a page) and takes the pictures along. */
export function loadResources(root: string, pictures: Pictures): Resources {
  const fontDirectory = join(root, 'templates', 'fonts');
  const base64 = (name: string): string => readFileSync(join(fontDirectory, name)).toString('base64');
  return {
    fontDirectory,
    pictures,
    page: {
      fonts: {
        regular: base64('AtkinsonHyperlegibleNext-Regular.woff2'),
        bold: base64('AtkinsonHyperlegibleNext-Bold.woff2'),
      },
      pictures,
    },
  };
}
