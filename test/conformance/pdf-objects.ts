/** What `qpdf --json=2` says of a PDF; the parts that are read here. */
export interface QpdfJson {
  readonly pages: readonly { readonly object: string; readonly contents: readonly string[] }[];
  readonly qpdf: readonly [unknown, Readonly<Record<string, QpdfObject>>];
}

interface QpdfObject {
  readonly value?: unknown;
  readonly stream?: { readonly dict: unknown; readonly data?: string };
}

/** A dictionary of a PDF: names start with `/`, strings with `u:`. */
export type Dictionary = Readonly<Record<string, unknown>>;

/** The arguments with which qpdf gives that of a file, its streams decoded. */
export function qpdfArguments(path: string): string[] {
  return ['--json=2', '--json-stream-data=inline', '--decode-level=generalized', path];
}

/** The objects of a PDF, by reference (`12 0 R`). */
export class PdfObjects {
  private readonly objects: Readonly<Record<string, QpdfObject>>;

  constructor(json: QpdfJson) {
    this.objects = json.qpdf[1];
  }

  /** A dictionary, given itself or by reference; an empty one for anything else. */
  dictionary(value: unknown): Dictionary {
    const found = typeof value === 'string' ? this.at(value)?.value : value;
    const whole = found ?? (typeof value === 'string' ? this.at(value)?.stream?.dict : undefined);
    return typeof whole === 'object' && whole !== null ? (whole as Dictionary) : {};
  }

  /** A stream's data, each byte a character. */
  stream(reference: unknown): string {
    const data = this.at(String(reference))?.stream?.data ?? '';
    return Buffer.from(data, 'base64').toString('latin1');
  }

  private at(reference: string): QpdfObject | undefined {
    return this.objects[`obj:${reference}`];
  }
}

/** What a content stream does that matters here, in order. */
export type ContentStep =
  /** `reversed`: what it holds is shown from its last character to its first (ISO 32000-1, 14.8.2.3.3). */
  | { readonly step: 'open'; readonly mcid: number | undefined; readonly reversed: boolean }
  | { readonly step: 'close' }
  | { readonly step: 'font'; readonly name: string }
  /** `codes` in hexadecimal; absent for strings of another kind, which samenspel never writes. */
  | { readonly step: 'text'; readonly codes: string | undefined };

const STEPS =
  /\/\w+\s*(?:<<([^>]*)>>|\/\w+)\s*BDC\b|\/(\w+)\s*BMC\b|\b(EMC)\b|(\/[^\s/<>[\]()]+)\s+[\d.]+\s+Tf\b|\[([^\]]*)\]\s*TJ\b|(<[\da-fA-F\s]*>|\([^)]*\))\s*Tj\b/g;

/** The steps of a content stream. */
export function* contentSteps(content: string): Generator<ContentStep> {
  for (const [, properties, plain, close, font, array, single] of content.matchAll(STEPS)) {
    const strings = array ?? single;
    if (close) yield { step: 'close' };
    else if (font) yield { step: 'font', name: font };
    else if (strings === undefined) {
      const mcid = /\/MCID\s+(\d+)/.exec(properties ?? '')?.[1];
      yield {
        step: 'open',
        mcid: mcid === undefined ? undefined : Number(mcid),
        reversed: plain === 'ReversedChars',
      };
    } else if (strings.includes('(')) yield { step: 'text', codes: undefined };
    else for (const [, codes] of strings.matchAll(/<([\da-fA-F]*)>/g)) yield { step: 'text', codes };
  }
}
