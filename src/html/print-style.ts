import type { Direction } from '../model/direction.ts';
import { DISTANCES, type TextStyle } from '../model/scale.ts';
import type { Theme } from '../model/theme.ts';
import { PRINTED_CARD_RULES } from './card-style.ts';

// A page from a browser cannot measure whether it fits, so it is always as tight as the PDF is when it has little room.
const DENSITY = 0.4;
const LINES = 0.85;

// Letters of a poster, in ems of the body: the largest with which long facts still fit on its page.
const POSTER = 1.6;

// The foot of a printed page stands in the middle of its margin, so that this is as small as the one above.
const LESS_BELOW = 10;

/** What stands at the foot of every printed page, where its lines begin. */
export interface PrintedFoot {
  readonly text: string;
  readonly direction: Direction;
}

/** How a page is printed: the size of its paper, letters in points, and the distances of the PDF at its tightest. */
export function printRules(theme: Theme, variables: string, foot?: PrintedFoot): string {
  const { page, type, grid } = theme;
  const gap = (steps: number): string => `${Math.round(steps * grid * DENSITY * 100) / 100}pt`;
  const around = (kind: keyof typeof DISTANCES): string =>
    `margin:${gap(DISTANCES[kind][0])} 0 ${gap(DISTANCES[kind][1])}`;
  const { top, right, bottom, left } = page.margin;
  const lines = (style: TextStyle): string =>
    String(Math.round((type[style].leading / type[style].size) * LINES * 1000) / 1000);
  return `@page{size:${page.width}pt ${page.height}pt;margin:${top}pt ${right}pt ${bottom - LESS_BELOW}pt ${left}pt${foot ? `;${footRule(foot, theme)}` : ''}}
@media print{
:root{${variables}}
html{font-size:${type.body.size}pt}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
main{max-width:none;padding:0}
body{line-height:${lines('body')}}
p,ul,ol,dl,table,.inleiding{margin-bottom:${gap(3)}}
.inleiding{line-height:${lines('lead')}}
dt,thead th{line-height:${lines('label')}}
header{padding-bottom:${gap(3)};margin-bottom:${gap(6)}}
h1{${around('h1')};line-height:${lines('h1')}}
h2{${around('h2')};line-height:${lines('h2')}}
h3{${around('h3')}}
h4{${around('h4')}}
.groet{${around('greeting')}}
li{margin-bottom:${gap(2)}}
.held{padding-top:${gap(6)};padding-bottom:${gap(4)};margin-bottom:${gap(8)}}
aside,aside.nadruk{${around('box')};padding-top:${gap(6)};padding-bottom:${gap(3)}}
dl.feiten,dl.rollen{gap:${gap(4)} 1.2em}
th,td{padding:${gap(2.5)} .4em}
svg[role=img]:not([width]){margin:${gap(2)} 0 ${gap(4)}}
hr{${around('rule')}}
hr.knip{margin:${gap(6)} 0 ${gap(3)}}
hr.schrijven{height:${Math.round(60 * grid)}pt;margin:0 0 ${gap(4)};background-size:100% ${Math.round(12 * grid)}pt}
.regel{min-height:${11 * grid}pt;margin-bottom:0}
h1,h2,h3,h4,caption,thead,.soort,tr.blok{break-after:avoid}
p:has(+table,+ul,+ol,+dl,+svg){break-after:avoid}
section.blad{break-before:page}
${PRINTED_CARD_RULES}
section.poster{font-size:${POSTER}em;margin:0}
section.poster+section.poster{break-before:page}
aside,tr,.heel,.naast,dl>div,footer,.held,svg{break-inside:avoid}
p,li{orphans:2;widows:2}
a{color:var(--main)}
}`;
}

/** A box in the margin (CSS Paged Media 3, 4.2); a browser that does not know it leaves the margin white. */
function footRule({ text, direction }: PrintedFoot, { type, colours }: Theme): string {
  const { size, colour } = type.small;
  const side = direction === 'rtl' ? 'right' : 'left';
  return `@bottom-${side}{content:${cssString(text)};font:${size}pt "Atkinson Hyperlegible Next","Noto Sans",sans-serif;color:${colours[colour]}}`;
}

/** A string in a style sheet: what could end the string, the rule or the sheet is written as its code point (CSS Syntax 3, 4.3.7). */
function cssString(text: string): string {
  const escaped = (sign: string): string => `\\${sign.codePointAt(0)?.toString(16)} `;
  return `"${text.replace(/[^\p{L}\p{M}\p{N} .,:()@/+-]/gu, escaped)}"`;
}
