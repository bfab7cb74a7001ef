import { describe, expect, it } from 'vitest';
import { briefSource } from '../../src/model/brief-source.ts';

/** A brief with these keys in its meeting, its newsletter and its school. */
function read(meeting: object = {}, newsletter: object = {}, school: object = {}) {
  return briefSource.safeParse({
    school: { naam: 'De Linde', ...school },
    bijeenkomst: { soort: 'ouderavond', datum: '2027-01-19', ...meeting },
    doelen: ['kennismaken'],
    nieuwsbrief: newsletter,
  });
}

describe('the tasks that parents can take on', () => {
  it('have minutes or none, and may be left out', () => {
    const hulp = [{ taak: 'koffie schenken', minuten: '20' }, { taak: 'opruimen' }];
    expect(read({ hulp }).data?.meeting.help).toEqual([
      { task: 'koffie schenken', minutes: 20 },
      { task: 'opruimen' },
    ]);
    expect(read().data?.meeting.help).toEqual([]);
  });

  it('are six at most', () => {
    expect(read({ hulp: Array(6).fill({ taak: 'opruimen' }) }).success).toBe(true);
    expect(read({ hulp: Array(7).fill({ taak: 'opruimen' }) }).success).toBe(false);
  });
});

it('reads how to get there and who can get in', () => {
  const keys = { route: 'Bus 4 stopt voor de deur.', toegankelijk: 'Er is een lift.' };
  expect(read(keys).data?.meeting).toMatchObject({
    route: 'Bus 4 stopt voor de deur.',
    accessibility: 'Er is een lift.',
  });
});

it('reads who signs, which needs a name', () => {
  const signed = read({}, { ondertekening: { naam: 'Eva', rol: 'ouder' } });
  expect(signed.data?.newsletter.signature).toEqual({ name: 'Eva', role: 'ouder' });
  expect(read({}, { ondertekening: { rol: 'ouder' } }).success).toBe(false);
});

it('reads the samenwerkingsverband, its website with https', () => {
  const samenwerkingsverband = { naam: 'SWV Linde', website: 'swvlinde.example' };
  const { alliance } = read({}, {}, { samenwerkingsverband }).data?.school ?? {};
  expect(alliance).toEqual({ name: 'SWV Linde', website: 'https://swvlinde.example' });
});
