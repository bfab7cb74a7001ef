import { expect, test } from 'vitest';
import { packOf, textFile } from '../../make/examples.ts';

const PIECES = { pieces: ['wie-doet-wat'] } as const;

test('poster and leaflet name the same people, two by two on the poster', async () => {
  const pack = await packOf('thema-ouders', undefined, PIECES);
  const titles = (name: string): string[] =>
    [...textFile(pack, name).matchAll(/<h2>([^<]+)<\/h2>/g)].map(([, title = '']) => title);
  const roles = pack.programme.schoolRoles.map(({ role }) => role.title);
  expect(titles('wie-doet-wat.html')).toEqual(roles);
  expect(titles('wie-doet-wat-folder.html').slice(0, -1)).toEqual(roles);
});

test('a name stands where school gave one, and a line to write it on where not', async () => {
  const pack = await packOf('thema-ouders', undefined, PIECES);
  const poster = textFile(pack, 'wie-doet-wat.html');
  const known = pack.programme.schoolRoles.filter(({ name }) => name !== undefined);
  expect(known.length).toBeGreaterThan(0);
  for (const { name = '' } of known) expect(poster).toContain(`<strong>${name}</strong>`);
  const unknown = pack.programme.schoolRoles.length - known.length;
  expect(poster.match(/class="regel"/g)).toHaveLength(unknown);
});
