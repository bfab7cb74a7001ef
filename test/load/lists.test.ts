import { describe, expect, it } from 'vitest';
import { loadToolkit } from '../../src/load/toolkit.ts';
import { contentFolder } from './content-folder.ts';

const OWN = '  bronnen:\n    - { bron: eigen, wat: Onze keuze., sterkte: eigen }\n';

describe('readContentList', () => {
  it('tells of variables that a list cannot have, with their lines', () => {
    const card = (id: string, title: string, front: string) =>
      `- id: ${id}\n  titel: ${title}\n  set: kind\n  voor: "${front}"\n${OWN}`;
    const { problems } = loadToolkit(
      contentFolder({
        'kaarten.yaml':
          card('goed', 'Goed', 'Mijn {{woord.kind}} kan dit.') +
          card('fout', 'Fout', 'Mijn {{woord.hond}} kan dit.') +
          card('kop', '"{{woord.kind}}"', 'Dit kan.'),
      }),
    );
    expect(problems.map(({ code, file, line, key }) => [code, file, line, key])).toEqual([
      ['template-unknown-variable', 'content/kaarten.yaml', 10, '[1].voor'],
      ['template-unknown-variable', 'content/kaarten.yaml', 14, '[2].titel'],
    ]);
  });
});
