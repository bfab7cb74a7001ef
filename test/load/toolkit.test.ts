import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadToolkit } from '../../src/load/toolkit.ts';
import { contentFolder, SMALL_CONTENT } from './content-folder.ts';

const GOAL = SMALL_CONTENT['doelen/vertrouwen.md'] ?? '';
const TIP = SMALL_CONTENT['thuistips/voorlezen.md'] ?? '';

function problems(changes: Readonly<Record<string, string | undefined>>): string[] {
  return loadToolkit(contentFolder(changes)).problems.map(({ code, file, line, key }) =>
    [code, `${file}${line === undefined ? '' : `:${line}`}`, key]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

describe('loadToolkit', () => {
  it('loads the content of this project without a problem', () => {
    const loaded = loadToolkit(join(import.meta.dirname, '..', '..', 'content'));
    expect(loaded.problems).toEqual([]);
    if (!loaded.ok) return;
    const { goals, topics, werkvormen, kinds, newsletterBlocks, tips, roles, sources, words } = loaded.value;
    for (const map of [goals, topics, werkvormen, kinds, newsletterBlocks, tips, roles]) {
      expect(map.size).toBeGreaterThan(0);
      expect([...map.keys()]).toEqual([...map.keys()].sort());
      for (const [id, item] of map) expect(item.id).toBe(id);
    }
    expect(words.size).toBe(8);
    expect(sources.has('schouder')).toBe(true);
    expect([...topics.values()].every((topic) => topic.background.html.startsWith('<'))).toBe(true);
  });

  it('gives the nouns, in the order of the ids', () => {
    const loaded = loadToolkit(contentFolder());
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    expect([...loaded.value.goals.keys()]).toEqual(['afspraken', 'vertrouwen']);
    expect(loaded.value.tips.get('voorlezen')).toEqual({
      id: 'voorlezen',
      title: 'Voorlezen',
      schoolTypes: [],
      references: [{ source: 'eigen', what: 'Onze eigen keuze.', evidence: 'eigen', mission: [] }],
      goals: ['vertrouwen'],
      age: { min: 4, max: 8 },
      body: { html: '<p>Lees voor in uw <strong>eigen</strong> taal.</p>\n' },
    });
    expect(loadToolkit(contentFolder())).toEqual(loaded);
  });

  it('tells all problems of all files at once, with their lines', () => {
    const changes = {
      'doelen/vertrouwen.md': GOAL.replace('waarom:', 'warom:'),
      'thuistips/voorlezen.md': TIP.replace('[vertrouwen]', '[vertrouwe]').replace('max: 8', 'max: acht'),
      'rollen/Ib_er.md': SMALL_CONTENT['rollen/ib.md'],
      'woorden.yaml': (SMALL_CONTENT['woorden.yaml'] ?? '').replace(/.*type: mbo.*\n/, ''),
    };
    expect(problems(changes)).toEqual([
      'key-missing content/woorden.yaml:1 type: mbo',
      'key-unknown content/doelen/vertrouwen.md:4 warom',
      'reference-unknown content/thuistips/voorlezen.md:3 doelen[0]',
      'value-not-a-number content/thuistips/voorlezen.md:4 leeftijd.max',
      'value-not-allowed content/rollen/Ib_er.md bestandsnaam',
    ]);
  });

  it('finds references that lead nowhere, and offers the nearest', () => {
    const changes = {
      'thuistips/voorlezen.md': TIP.replace('[vertrouwen]', '[vertrouwe]').replace(
        'bron: eigen',
        'bron: boeck',
      ),
    };
    const found = loadToolkit(contentFolder(changes)).problems;
    expect(found.map(({ code, line, detail }) => [code, line, detail?.value, detail?.nearest])).toEqual([
      ['reference-unknown', 3, 'vertrouwe', 'vertrouwen'],
      ['source-missing', 6, 'boeck', 'boek'],
      ['value-not-allowed', 8, 'eigen', undefined],
    ]);
  });

  it('does not hold a fault in one file against those that refer to it', () => {
    expect(problems({ 'doelen/vertrouwen.md': GOAL.replace('titel', 'tietel') })).toEqual([
      'key-unknown content/doelen/vertrouwen.md:2 tietel',
    ]);
    expect(problems({ 'bronnen.yaml': undefined })).toEqual(['file-missing content/bronnen.yaml']);
  });

  it('wants strength and source to agree on what is our own', () => {
    expect(
      problems({ 'thuistips/voorlezen.md': TIP.replace('sterkte: eigen', 'sterkte: onderzoek') }),
    ).toEqual(['value-not-allowed content/thuistips/voorlezen.md:8 bronnen[0].sterkte']);
  });

  it('wants a body where it is read, and none where it is not', () => {
    expect(problems({ 'thuistips/voorlezen.md': TIP.replace(/Lees.*\n/, '') })).toEqual([
      'value-empty content/thuistips/voorlezen.md:10 tekst',
    ]);
    expect(problems({ 'doelen/vertrouwen.md': `${GOAL}\nOoit geschreven.\n` })).toEqual([
      'key-unknown content/doelen/vertrouwen.md:11 tekst',
    ]);
    expect(problems({ 'thuistips/voorlezen.md': `${TIP}\n# Kop\n` })).toEqual([
      'document-element-not-allowed content/thuistips/voorlezen.md:12',
    ]);
  });

  it('finds what stands in a list twice', () => {
    const twice = `${SMALL_CONTENT['bronnen.yaml']}- id: boek\n  titel: Nog een boek\n  uitgever: Iemand\n`;
    expect(problems({ 'bronnen.yaml': twice })).toEqual(['id-duplicate content/bronnen.yaml:4 id']);
  });

  it('says which folder is missing', () => {
    expect(problems({ rollen: undefined, 'rollen/ib.md': undefined })).toEqual([
      'file-missing content/rollen',
    ]);
  });

  it('passes by hidden files, drafts and files of another kind', () => {
    expect(problems({ 'doelen/._x.md': 'x', 'doelen/_later.md': 'x', 'doelen/lees mij.txt': 'x' })).toEqual(
      [],
    );
  });
});
