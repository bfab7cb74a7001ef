import type { Letters, TextStyle } from '../model/scale.ts';
import type { Theme } from '../model/theme.ts';

/** What each element of a mail says of its own looks, as the value of `style`. */
export interface MailStyles {
  readonly whole: string;
  readonly h1: string;
  readonly h2: string;
  readonly h3: string;
  readonly h4: string;
  readonly list: string;
  readonly item: string;
  readonly link: string;
  readonly small: string;
  readonly table: string;
  readonly head: string;
  readonly cell: string;
  readonly rule: string;
  readonly box: string;
  readonly inBox: string;
  /** The ground of a box, for programs that read no style. */
  readonly ground: string;
  readonly fact: string;
  /** A paragraph of one of the variants of `p`. */
  readonly paragraph: (variant: string | undefined) => string;
}

// Letters of the body in px. A mail cannot carry our own typeface; these are on every machine, and wide enough to read.
const BODY: Readonly<Record<Letters, number>> = { gewoon: 16, groot: 20 };
const FACE = 'Verdana,Arial,sans-serif';

const PARAGRAPHS: Readonly<Record<string, TextStyle>> = {
  inleiding: 'lead',
  klein: 'small',
  merk: 'brand',
  soort: 'label',
  vraag: 'lead',
};

/** The looks of a mail, from the theme. Lengths in px, which every mail program knows. */
export function inlineStyles({ colours, letters, type }: Theme): MailStyles {
  const { paper, soft, main, line } = colours;
  const px = (points: number): number => Math.round((points / type.body.size) * BODY[letters]);
  const text = (style: TextStyle): string => {
    const { size, leading, bold, colour } = type[style];
    return `font-size:${px(size)}px;line-height:${px(leading)}px;font-weight:${bold ? 'bold' : 'normal'};color:${colours[colour]}`;
  };
  const base = `font-family:${FACE};${text('body')}`;
  const heading = (style: TextStyle, above: number): string =>
    `margin:${above}px 0 8px;font-family:${FACE};${text(style)}`;
  return {
    // A link or a long word breaks where a phone is narrow: tables in a mail grow with their longest word.
    whole: `${base};background-color:${paper};padding:0 4px;overflow-wrap:anywhere;word-break:break-word`,
    h1: heading('h1', 8),
    h2: heading('h2', 24),
    h3: heading('h3', 18),
    h4: heading('h4', 14),
    list: 'margin:0 0 14px;padding-left:24px;padding-right:0',
    item: `margin:0 0 6px;${base}`,
    link: `color:${main};text-decoration:underline`,
    small: text('small'),
    table: `border-collapse:collapse;border:1px solid ${line};margin:0 0 14px;${base}`,
    head: `border:1px solid ${line};vertical-align:top;${text('label')}`,
    cell: `border:1px solid ${line};vertical-align:top;${base}`,
    rule: `border:0;border-top:1px solid ${line};margin:20px 0`,
    box: 'margin:16px 0',
    inBox: `padding:12px 16px;background-color:${soft};${base}`,
    ground: soft,
    fact: `margin:0 0 6px;${base}`,
    paragraph: (variant) => {
      const style = PARAGRAPHS[variant ?? ''] ?? 'body';
      const below = variant === 'merk' || variant === 'soort' ? 2 : 14;
      return `margin:0 0 ${below}px;font-family:${FACE};${text(style)}`;
    },
  };
}
