import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, ROOT, run } from '../captured-io.ts';

const WERKVORM = readFileSync(join(ROOT, 'content', 'werkvormen', 'beeldkaarten-kiezen.md'), 'utf8');

const TIP = `---
titel: Een wandeling
doelen: [thuis-leren]
leeftijd: { min: 4, max: 12 }
bronnen:
  - bron: eigen
    wat: Onze eigen keuze.
    sterkte: eigen
---
Loop samen een rondje. Wat ziet u?
`;

const TASKS = `- id: koffie
  titel: Koffie klaarzetten
  dagen: 0
  wie: organisator
  waarom: Dat is welkom.
  bronnen:
    - { bron: eigen, wat: Onze eigen keuze., sterkte: eigen }
`;

/** Every fault that a piece of content can have, in five files. */
const FAULTS: Readonly<Record<string, string>> = {
  'thuistips/wandelen.md': TIP.replace('leeftijd:', 'leeftjd:'),
  'thuistips/zingen.md': TIP.replace(/^titel.*\n/m, '').replace('thuis-leren', 'thuis-lern'),
  'thuistips/koken.md': TIP.replace('bron: eigen', 'bron: krant').replace(
    'sterkte: eigen',
    'sterkte: mening',
  ),
  'werkvormen/plaatje.md': WERKVORM.replace(/^minuten: .*$/m, 'minuten: { min: 1, max: 2 }'),
  'taken.yaml': `${TASKS}${TASKS.replace('wie: organisator', 'wi: organisator\n  soorten: [feest]')}`,
};

/** A line of a text, by a part of it. */
function lineOf(name: string, part: string): string {
  const text = FAULTS[name] ?? '';
  return `${name}:${text.slice(0, text.lastIndexOf(part)).split('\n').length}`;
}

/** Where each fault is, and what is said of it. */
const FOUND: readonly (readonly [place: string, sentence: string])[] = [
  ['thuistips/wandelen.md:4', '"leeftjd" is hier niet bekend. Bedoelt u "leeftijd"?'],
  ['thuistips/zingen.md:1', '"titel" ontbreekt.'],
  ['thuistips/zingen.md:2', '"thuis-lern" bij "doelen (1)" bestaat niet. Bedoelt u "thuis-leren"?'],
  ['thuistips/koken.md:6', 'De bron "krant" staat niet in bronnen.yaml.'],
  [
    lineOf('werkvormen/plaatje.md', 'minuten: { min: 1, max: 2 }'),
    'De stappen duren samen 5 tot 20 minuten.',
  ],
  ['taken.yaml:8', '"koffie" staat er twee keer, ook op regel 1.'],
  ['taken.yaml:11', '"(2).wi" is hier niet bekend. Bedoelt u "wie"?'],
  ['taken.yaml:12', '"feest" bij "(2).soorten (1)" bestaat niet.'],
];

function contentWith(files: Readonly<Record<string, string>>): string {
  const cwd = folderWith();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, 'eigen', path)), { recursive: true });
    writeFileSync(join(cwd, 'eigen', path), text);
  }
  return cwd;
}

/** Every line that begins with a place, as the place and the sentence after it. */
function told(out: string): readonly (readonly [string, string])[] {
  return out
    .split('\n')
    .filter((line) => line.startsWith('eigen/'))
    .map(
      (line) =>
        [line.slice('eigen/'.length, line.indexOf('  ')), line.slice(line.indexOf('  ') + 2)] as const,
    );
}

function expectAllTold(out: string): void {
  const lines = told(out);
  expect(lines.map(([place]) => place).toSorted()).toEqual(FOUND.map(([place]) => place).toSorted());
  for (const [place, sentence] of FOUND) {
    expect(lines.find((line) => line[0] === place)?.[1], place).toContain(sentence);
  }
}

describe('check', () => {
  it('tells every fault in files with content at once, with file and line', async () => {
    const cwd = contentWith(FAULTS);
    const files = Object.keys(FAULTS).map((name) => `eigen/${name}`);
    const { code, out } = await run(['controleer', ...files], { cwd });
    expect(code).toBe(3);
    expectAllTold(out);
    expect(out).toContain(`5 bestanden nagekeken: ${FOUND.length} fouten, 0 keer advies.`);
  });

  it('tells the same of a whole folder of a school, and what in it nobody would read', async () => {
    const cwd = contentWith({ ...FAULTS, 'thuistip/x.md': TIP, 'taak.yaml': '[]' });
    const { code, out } = await run(['controleer', 'eigen'], { cwd });
    expect(code).toBe(3);
    const strangers = ['eigen/taak.yaml  ', 'eigen/thuistip  '];
    for (const one of strangers) expect(out).toContain(`${one}Het is niet duidelijk wat dit is.`);
    expectAllTold(
      out
        .split('\n')
        .filter((line) => !strangers.some((one) => line.startsWith(one)))
        .join('\n'),
    );
  });

  it('finds nothing in a folder that is in order, also when it refers to itself', async () => {
    const cwd = contentWith({
      'thuistips/wandelen.md': TIP.replace('[thuis-leren]', '[de-buurt]'),
      'doelen/de-buurt.md': TIP.replace(
        /doelen:[\s\S]*?(?=bronnen)/,
        'voor_ouders: de buurt te leren kennen\nwaarom: Zo hoort uw kind erbij.\n',
      ).replace(/---\nLoop[\s\S]*/, '---\n'),
      'taken.yaml': TASKS,
    });
    const { code, out } = await run(['controleer', 'eigen'], { cwd });
    expect([code, told(out)]).toEqual([0, []]);
  });

  it('says that language was looked at only where it was', async () => {
    const cwd = contentWith({
      'thuistips/wandelen.md': TIP,
      'thuistips/fout.md': TIP.replace('titel', 'titl'),
    });
    const checked = async (...names: readonly string[]) =>
      (await run(['controleer', ...names.map((name) => `eigen/thuistips/${name}`)], { cwd })).out;
    expect(await checked('wandelen.md', 'fout.md')).toContain('ook gecontroleerd op B1-regels');
    expect(await checked('fout.md')).not.toContain('B1');
  });
});
