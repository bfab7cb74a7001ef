import { lightenUntil, mix } from '../model/colour.ts';
import { ICON_FIELD, ICON_LINE, ICONS } from '../model/icons.ts';
import { THEME_COLOURS } from '../model/picture.ts';
import type { Letters, TextStyle } from '../model/scale.ts';
import type { Theme } from '../model/theme.ts';
import { CARD_RULES } from './card-style.ts';
import { strokeClass } from './drawing.ts';
import { lookRules, onPhone } from './look-style.ts';
import { type PrintedFoot, printRules } from './print-style.ts';

// Size of the body on a screen, in percents of the letters in the reader's browser: 17 px where those are 16, or 1.25 times that.
const SCREEN: Readonly<Record<Letters, number>> = { gewoon: 106.25, groot: 132.8125 };

// A screen narrower than this, in ems of the reader's browser, has room for one column; an agenda's columns are the narrowest.
const NARROW: Readonly<Record<Letters, number>> = { gewoon: 16, groot: 20 };

/**
 * The style sheet of a page, from the same theme as the PDF. On screen the body text is a little larger
 * than letters are in the reader's browser (17 px where those are 16) and everything is in proportion to it; in print it is
 * the theme's size in points. The page reflows at 320 px, also with letters twice as large, and has a dark scheme.
 * @param fonts the faces as base64 WOFF2, so that the page needs nothing from outside
 * @param foot at the foot of every printed page; nothing stands there when it is absent
 */
export function styleSheet(
  theme: Theme,
  fonts: { regular: string; bold: string },
  foot?: PrintedFoot,
): string {
  const { colours, letters, type } = theme;
  const em = (points: number): string => `${round(points / type.body.size)}em`;
  const text = (style: TextStyle): string => {
    const { size, leading, bold, colour } = type[style];
    return `font-size:${em(size)};line-height:${round(leading / size)};font-weight:${bold ? 700 : 400};color:var(--${colour})`;
  };
  return `
@font-face{font-family:"Atkinson Hyperlegible Next";font-weight:400;src:url(data:font/woff2;base64,${fonts.regular}) format("woff2")}
@font-face{font-family:"Atkinson Hyperlegible Next";font-weight:700;src:url(data:font/woff2;base64,${fonts.bold}) format("woff2")}
:root{${variables(colours)}color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{${variables(darkColours(theme))}}}
*{box-sizing:border-box}
html{font-size:${SCREEN[letters]}%;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font-family:"Atkinson Hyperlegible Next","Noto Sans",Vazirmatn,"Noto Sans Ethiopic",Verdana,sans-serif;line-height:${round(type.body.leading / type.body.size)};overflow-wrap:break-word}
main{max-width:46em;margin:0 auto;padding:1.2em 1.2em 3em}
header{display:flex;flex-wrap:wrap;align-items:center;gap:.3em .9em;margin-bottom:1.1em}
header .soort{margin-inline-start:auto}
h1{${text('h1')};margin:.3em 0 .3em;text-wrap:balance}
h2{${text('h2')};margin:1.5em 0 .35em}
h3{${text('h3')};margin:1.2em 0 .2em}
h4{${text('h4')};margin:1em 0 .2em}
p,ul,ol,dl,table,figure{margin:0 0 .75em}
.inleiding{${text('lead')}}
.klein,small{${text('small')}}
.merk{${text('brand')};margin:0}
.merk small{font-size:${round(type.small.size / type.brand.size)}em}
.soort{${text('label')};margin:0}
.vraag{${text('lead')};font-weight:700;color:var(--main)}
.zeg{color:var(--main);border-inline-start:.25em solid var(--accent);padding-inline-start:.6em;margin:.3em 0 .5em}
.groet{margin-top:.9em}
a{color:var(--main);text-decoration-thickness:.06em;text-underline-offset:.18em}
a[href^="tel:"]{white-space:nowrap}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.held .inleiding{margin-bottom:.4em}
aside>:first-child{margin-top:0}
.naast{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15em),1fr));gap:0 1.5em;align-items:stretch}
.naast>*{min-width:0}
ul,ol{padding-inline-start:1.4em}
li{margin-bottom:.25em}
li[dir]{list-style-position:inside}
li::marker{color:var(--main)}
ol>li::marker{font-weight:700}
ul.afvinken{list-style:none;padding-inline-start:1.9em}
ul.afvinken>li{position:relative}
ul.afvinken>li::before{content:"";position:absolute;inset-inline-start:-1.75em;top:.22em;width:1em;height:1em;border:1.5px solid var(--ink);border-radius:.15em}
dl.feiten,dl.rollen{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15.5em),1fr));gap:.7em 1.4em}
dl.feiten>div{position:relative;padding-inline-start:2.2em;min-height:1.7em}
dl.feiten dt{${text('label')}}
dl.feiten dt svg{position:absolute;inset-inline-start:0;top:.1em;width:1.75em;height:1.75em;fill:none;stroke:var(--main);stroke-width:${ICON_LINE};stroke-linecap:round;stroke-linejoin:round}
dl.feiten>.beeld{display:flex;flex-direction:row-reverse;justify-content:flex-end;align-items:center;gap:.4em;padding:0}
dl.rollen dt{font-weight:700}
dd{margin:0}
dd>:last-child,td>:last-child,li>:last-child{margin-bottom:0}
table{border-collapse:collapse;width:100%}
caption{${text('h3')};text-align:start;padding-bottom:.3em}
th,td{text-align:start;vertical-align:top;padding:.4em .6em}
thead th{${text('label')}}
.agenda tbody th{white-space:nowrap}
tr.invullen>*{height:3em}
tr:is(.pauze,.blok)>*{background:var(--soft)}
tr.blok>th{${text('h2')}}
img{max-width:100%;height:auto;display:block}
img.logo{max-height:3.4em;max-width:11em;width:auto}
svg[role=img]{display:block;max-width:100%;margin:.3em 0}
svg[role=img]:not([width]){width:100%;height:auto;max-height:400px;margin-bottom:.8em}
svg[role=img].logo{width:auto;height:auto;max-height:3.4em;max-width:11em;margin:0}
svg text{font-weight:700;font-family:inherit;direction:ltr}
${shapeColours()}
section.poster{font-size:1.2em;margin-bottom:3em}
section.poster :is(h1,h2){${text('h1')};margin:.15em 0 .3em;text-wrap:balance}
hr{border:0;border-top:1px solid var(--line);margin:1.2em 0}
hr.knip{border:0;height:1.3em;margin:2em 0 1em;background:${SCISSORS} 0 50%/1.3em 1.3em no-repeat,repeating-linear-gradient(90deg,var(--muted) 0 .4em,transparent .4em .75em) 1.7em 50%/100% 1.5px no-repeat}
hr.schrijven{border:0;height:8.75em;margin:.2em 0 .8em;background:linear-gradient(to top,var(--line) 1px,transparent 1px) 0 0/100% 1.75em}
.regel{display:flex;gap:.5em;align-items:flex-end;min-height:2em;margin-bottom:.3em}
.regel::after{content:"";flex:1;min-width:3em;border-bottom:1px solid var(--muted)}
${CARD_RULES}
${lookRules(theme)}
@media screen and (prefers-color-scheme:dark){.logo{background:#fff;padding:.25em;border-radius:.3em}}
@media screen and (max-width:30em){
main{padding:1em .8em 2.5em}
section.poster{font-size:1em}
h1,section.poster :is(h1,h2){font-size:clamp(1.45em,6.8vw,2em)}
table{font-size:.92em}
svg[role=img]:not([width]) text{font-size:13px}
th,td{padding:.35em .2em}
th:last-child,td:last-child{padding-inline-end:0}
${onPhone(theme)}
}
@media screen and (max-width:${NARROW[letters] + 4}em){
${stackedTables('table:not(.agenda)')}
}
@media screen and (max-width:${NARROW[letters]}em){
body{overflow-wrap:anywhere;hyphens:auto;hyphenate-limit-chars:8 3 4}
a{hyphens:manual}
a[href^="tel:"]{white-space:normal}
${stackedTables('table')}
}
${printRules(theme, variables(colours), foot)}`.trim();
}

/** Cells under one another, where a screen is too narrow for columns. */
function stackedTables(table: string): string {
  return `${['', ' thead', ' tbody', ' tbody tr', ' tbody th', ' td'].map((part) => table + part).join()}{display:block}
${table} thead tr{display:flex;flex-wrap:wrap;border-bottom:2px solid var(--line)}
${table} thead th{border:0;padding:0 .6em 0 0;background:none}
${table} tbody :is(th,td){border:0;padding:0}
${table} tbody tr{border-bottom:1px solid var(--line);padding:.3em 0}`;
}

// A rule holds nothing, so its scissors are a ground; the grey reads on white and on dark.
const SCISSORS = `url(data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${ICON_FIELD} ${ICON_FIELD}' fill='none' stroke='#767676' stroke-width='${ICON_LINE}' stroke-linecap='round'><path d='${ICONS.schaar}'/></svg>`,
).replaceAll("'", '%27')})`;

/** The classes that shapes of drawings have: a colour of the theme to fill with, and one to stroke with. */
function shapeColours(): string {
  return Object.entries(THEME_COLOURS)
    .map(([name, colour]) => `.${name}{fill:var(--${colour})}.${strokeClass(name)}{stroke:var(--${colour})}`)
    .join('');
}

type Palette = Theme['colours'];

function variables(colours: Palette): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}:${value};`)
    .join('');
}

/** The theme on a dark ground: the same hues, made light enough to read (4.5:1 on boxes too). */
function darkColours(theme: Theme): Palette {
  const paper = '#15191c';
  const { of, share } = theme.look.soft;
  // A ground is a stronger hint on dark than on white; a look without grounds has none here either.
  const soft = mix(theme.colours[of], paper, Math.min(share * 2.4, 0.22));
  const main = lightenUntil(theme.colours.main, [paper, soft]);
  return {
    ink: '#eceff1',
    paper,
    soft,
    main,
    accent: lightenUntil(theme.colours.accent, [paper, soft]),
    middle: mix(main, paper, Math.min(0.5, theme.look.middle * 1.5)),
    line: mix(main, paper, 0.45),
    muted: '#b6c0c8',
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
