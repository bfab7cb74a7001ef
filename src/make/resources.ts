import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageResources } from '../html/write.ts';
import type { Logo } from '../model/logo.ts';

/** Fonts and pictures for both outputs, read once for a whole pack. */
export interface Resources {
  readonly page: PageResources;
  readonly images: ReadonlyMap<string, Uint8Array>;
  /** The folder of the PDF's fonts. */
  readonly fontDirectory: string;
}

/** Reads the fonts of the pages (the index is always a page) and takes the logo along. */
export function loadResources(root: string, logo: Logo | undefined): Resources {
  const fontDirectory = join(root, 'templates', 'fonts');
  const base64 = (name: string): string => readFileSync(join(fontDirectory, name)).toString('base64');
  const dataUri = logo ? `data:image/${logo.kind};base64,${Buffer.from(logo.bytes).toString('base64')}` : '';
  return {
    fontDirectory,
    images: new Map(logo ? [['logo', logo.bytes]] : []),
    page: {
      fonts: {
        regular: base64('AtkinsonHyperlegibleNext-Regular.woff2'),
        bold: base64('AtkinsonHyperlegibleNext-Bold.woff2'),
      },
      images: new Map(logo ? [['logo', dataUri]] : []),
    },
  };
}
