import type { Details } from './details.ts';

/** What is wrong in an SVG file, after «Het logo»; and what to do beside saving it as PNG. */
const SVG_FAULTS: Readonly<
  Record<string, (d: Details, line: string) => readonly [what: string, remedy?: string]>
> = {
  syntax: (_, line) => [`is ${line} geen goede SVG`, 'Bewaar het opnieuw'],
  entity: (_, line) => [`heeft ${line} een afkorting die we niet lezen`, 'Bewaar het als gewone SVG'],
  many: (d) => [`is te ingewikkeld: meer dan ${d.text('found')} delen`, 'Maak het eenvoudiger'],
  deep: () => ['is te ingewikkeld: te veel lagen', 'Maak het eenvoudiger'],
  size: () => ['zegt niet hoe groot het is', 'Zet er een viewBox in'],
  text: (d, line) => [`heeft ${line} letters (${tagOf(d)})`, 'Zet de letters om in vormen'],
  image: (d, line) => [`heeft ${line} een foto (${tagOf(d)})`, 'Haal de foto weg'],
  style: (d, line) => [`heeft ${line} een stijlblad (${tagOf(d)})`, 'Zet de kleuren bij de vormen zelf'],
  link: (d, line) => [`verwijst ${line} naar iets anders (${tagOf(d)})`, 'Haal dat weg'],
  script: (d, line) => [`heeft ${line} een script (${tagOf(d)})`, 'Haal het weg'],
  effect: (d, line) => [
    `heeft ${line} een effect: ${d.quoted('found')} (${tagOf(d)})`,
    'Gebruik gewone vormen in effen kleuren',
  ],
  colour: (d, line) => [
    `heeft ${line} de kleur ${d.quoted('found')} (${tagOf(d)})`,
    'Gebruik effen kleuren zoals #1d5b79',
  ],
  number: (d, line) => [`heeft ${line} een maat die niet klopt (${tagOf(d)})`, 'Bewaar het opnieuw'],
  path: (d, line) => [`heeft ${line} een vorm die niet klopt (${tagOf(d)})`, 'Bewaar het opnieuw'],
  transform: (d, line) => [`heeft ${line} een draaiing die niet klopt (${tagOf(d)})`, 'Bewaar het opnieuw'],
  outside: (d, line) => [`tekent ${line} buiten het vlak (${tagOf(d)})`, 'Maak het vlak groter'],
  empty: () => ['is leeg: er staat geen vorm in', 'Kies een andere afbeelding'],
  element: (d, line) => [`heeft ${line} ${tagOf(d)}, en dat tekenen we niet`],
};

function tagOf(d: Details): string {
  return `<${d.text('element')}>`;
}

/** What cannot be drawn in an SVG file, and what to do; saving it as PNG always helps. */
export function svgSentence(d: Details): string {
  const fault = SVG_FAULTS[d.text('reason')] ?? (() => ['is geen SVG die we kunnen tekenen'] as const);
  const [what, remedy] = fault(d, `op regel ${d.text('svgLine')}`);
  return `Het logo ${d.quoted('value')} ${what}. ${remedy ? `${remedy}, of bewaar het` : 'Bewaar het'} als PNG.`;
}
