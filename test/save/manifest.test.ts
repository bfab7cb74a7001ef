import { describe, expect, it } from 'vitest';
import { fileEntry, manifest } from '../../src/save/manifest.ts';

const bytes = new TextEncoder().encode('abc');
// The test vector of FIPS 180-2, appendix B.1.
const SHA256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

describe('manifest', () => {
  it('says what made the pack and what is in it', () => {
    const made = manifest(
      [
        { name: 'agenda.pdf', bytes, pages: 2 },
        { name: 'index.html', bytes },
      ],
      {
        program: '1.2.3',
        data: '2026-11-21',
      },
    );
    expect(made.name).toBe('manifest.json');
    expect(new TextDecoder().decode(made.bytes)).toBe(
      `${JSON.stringify(
        {
          programma: 'samenspel',
          versie: '1.2.3',
          gegevens: '2026-11-21',
          bestanden: [
            { naam: 'agenda.pdf', bytes: 3, sha256: SHA256, paginas: 2 },
            { naam: 'index.html', bytes: 3, sha256: SHA256 },
          ],
        },
        null,
        2,
      )}\n`,
    );
  });

  it('leaves pages out where there are none', () => {
    expect(Object.keys(fileEntry({ name: 'x', bytes }))).toEqual(['naam', 'bytes', 'sha256']);
  });
});
