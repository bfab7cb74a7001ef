import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadToolkit } from '../../src/load/toolkit.ts';
import { contentFolder, SMALL_CONTENT } from './content-folder.ts';

const GOAL = SMALL_CONTENT['doelen/vertrouwen.md'] ?? '';
const TIP = SMALL_CONTENT['thuistips/voorlezen.md'] ?? '';

/** A school's own folder with just these files. */
function ownFolder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'samenspel-eigen-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

function load(files: Readonly<Record<string, string>>) {
  return loadToolkit(contentFolder(), { directory: ownFolder(files), shownAs: 'eigen' });
}

function problems(files: Readonly<Record<string, string>>): string[] {
  return load(files).problems.map(
    ({ code, file, line }) => `${code} ${file}${line === undefined ? '' : `:${line}`}`,
  );
}

describe("a school's own content folder", () => {
  it('takes the place of what has its id, and adds what is new', () => {
    const loaded = load({
      'doelen/vertrouwen.md': GOAL.replace('titel: Vertrouwen', 'titel: Elkaar vertrouwen'),
      'doelen/buurt.md': GOAL.replace('titel: Vertrouwen', 'titel: De buurt'),
      'thuistips/wandelen.md': TIP.replace('[vertrouwen]', '[buurt]'),
    });
    expect(loaded.problems).toEqual([]);
    if (!loaded.ok) return;
    const { goals, tips } = loaded.value;
    expect([...goals].map(([id, goal]) => [id, goal.title])).toEqual([
      ['afspraken', 'Afspraken'],
      ['buurt', 'De buurt'],
      ['vertrouwen', 'Elkaar vertrouwen'],
    ]);
    expect(tips.get('wandelen')?.goals).toEqual(['buurt']);
  });

  it('lays lists over ours entry by entry', () => {
    const loaded = load({
      'vakanties.yaml':
        '- { id: kerst, naam: onze kerstvakantie, regios: [noord], van: 2026-12-18, tot: 2027-01-03 }\n' +
        '- { id: herfst, naam: de herfstvakantie, regios: [noord], van: 2026-10-10, tot: 2026-10-18 }\n',
      'bronnen.yaml': '- id: schoolplan\n  titel: Ons schoolplan\n  uitgever: De school\n',
      'rollen/ib.md': (SMALL_CONTENT['rollen/ib.md'] ?? '')
        .replace('bron: eigen', 'bron: schoolplan')
        .replace('sterkte: eigen', 'sterkte: mening'),
    });
    expect(loaded.problems).toEqual([]);
    if (!loaded.ok) return;
    expect(loaded.value.holidays.map(({ name }) => name)).toEqual([
      'de herfstvakantie',
      'onze kerstvakantie',
    ]);
    expect([...loaded.value.sources.keys()]).toEqual(['boek', 'schoolplan']);
  });

  it('is checked the same way, all at once, with file and line of that folder', () => {
    expect(
      problems({
        'doelen/vertrouwen.md': GOAL.replace('waarom:', 'warom:'),
        'thuistips/wandelen.md': TIP.replace('[vertrouwen]', '[buurt]'),
        'taken.yaml':
          '- id: bel\n  titel: Bel\n  dagen: -7\n  wie: organisator\n  waarom: Zo weten ze het.\n  soorten: [feest]\n' +
          '  bronnen:\n    - { bron: kranten, wat: Een bericht., sterkte: praktijk }\n',
        'jargon.yaml': '- { id: opp, woord: OPP, schrijf: plan }\n- { id: opp, woord: opp, schrijf: plan }\n',
      }),
    ).toEqual([
      'reference-unknown eigen/taken.yaml:6',
      'source-missing eigen/taken.yaml:8',
      'id-duplicate eigen/jargon.yaml:2',
      'key-unknown eigen/doelen/vertrouwen.md:4',
      'reference-unknown eigen/thuistips/wandelen.md:3',
    ]);
  });

  it('says what in it nobody would read', () => {
    expect(problems({ 'doel/vertrouwen.md': GOAL, 'vakantie.yaml': '[]', 'leesmij.txt': 'Dag' })).toEqual([
      'file-kind-unknown eigen/doel',
      'file-kind-unknown eigen/vakantie.yaml',
    ]);
    const nowhere = loadToolkit(contentFolder(), { directory: '/bestaat/niet', shownAs: 'niet' });
    expect(nowhere.problems.map(({ code, file }) => [code, file])).toEqual([['file-missing', 'niet']]);
  });
});
