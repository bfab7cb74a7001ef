import { SHEETS, type SheetName } from '../model/sheet.ts';
import { onSheet, type Theme } from '../model/theme.ts';

/**
 * What the overview adds to the style of every page: the shelf, and how one paper is printed from it.
 * @param sheets the sizes of paper that its papers have
 */
export function indexStyle(theme: Theme, sheets: readonly SheetName[]): string {
  return `main{max-width:58em}
[hidden]{display:none!important}
.weg{position:absolute;left:0;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.stapel{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,22em),1fr));gap:1.4em}
.stuk{display:flex;gap:1em;align-items:flex-start;min-width:0}
.stuk>div{flex:1;min-width:0}
.stuk h3{margin:0 0 .2em}
.stuk p{margin-bottom:.5em}
.omslag{flex:0 0 8em;background:#fff;border:1px solid var(--line);border-radius:.2em;overflow:hidden}
.omslag svg{display:block;width:100%;height:auto}
.omslag text{font-weight:400;-webkit-user-select:none;user-select:none}
.omslag .vet text{font-weight:700}
.omslag text[direction=rtl]{direction:rtl}
.bestanden{list-style:none;padding:0;margin:0 0 .5em;display:flex;flex-wrap:wrap;gap:.2em 1.1em}
.bestanden li{margin:0}
.knoppen{display:flex;flex-wrap:wrap;gap:.5em}
button{max-width:100%;overflow-wrap:anywhere;font:inherit;font-size:.9em;min-height:2.2em;padding:.2em .8em;color:var(--main);background:var(--paper);border:1.5px solid var(--main);border-radius:.3em;cursor:pointer}
button:hover{background:var(--soft)}
button:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.berichten summary{cursor:pointer;color:var(--main);font-weight:700;min-height:2.2em;padding:.3em 0}
.berichten ul{list-style:none;padding:0;margin:.3em 0 0}
.berichten li{display:flex;flex-wrap:wrap;gap:.3em 1em;align-items:center;justify-content:space-between;margin:0;padding:.4em 0;border-top:1px solid var(--line)}
.berichten li>span{flex:1 1 9em;min-width:0}
#melding{position:fixed;inset:auto 0 0;margin:0;padding:.7em 1.2em;background:var(--ink);color:var(--paper);text-align:center}
#melding:empty{padding:0}
#beelden{position:absolute}
#druk{display:none}
@media screen and (max-width:30em){.omslag{flex-basis:5.5em}}
@media screen and (max-width:16em){.stuk{flex-direction:column}.stuk>div{width:100%}}
@media print{
.knoppen,.berichten,#melding{display:none}
.stuk{break-inside:avoid}
html[data-druk] main{display:none}
html[data-druk] #druk{display:block}
}
${sheets.map((sheet) => onPaper(theme, sheet)).join('\n')}`.trim();
}

/** One paper printed from here, on paper of its own size. */
function onPaper(theme: Theme, sheet: SheetName): string {
  if (sheet === 'A4') return '';
  const { page, type } = onSheet(theme, sheet);
  const { top, right, bottom, left } = page.margin;
  const { width, height } = SHEETS[sheet];
  return `@page ${sheet}{size:${width}pt ${height}pt;margin:${top}pt ${right}pt ${bottom}pt ${left}pt}
@media print{html[data-druk=${sheet}] #druk{page:${sheet};font-size:${type.body.size}pt}}`;
}
