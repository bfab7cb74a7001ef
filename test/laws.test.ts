import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The laws of the house, kept by reading its files. */
const SRC = resolve(import.meta.dirname, '..', 'src');

/** The floor of each room: a room may use the rooms below it, and itself, but never a neighbour. */
const FLOORS: Readonly<Record<string, number>> = {
  model: 0,
  source: 1,
  calendar: 1,
  ask: 2,
  load: 2,
  plan: 2,
  check: 2,
  fill: 2,
  read: 2,
  html: 2,
  text: 2,
  pdf: 2,
  ics: 2,
  save: 2,
  make: 3,
  cli: 4,
};

/** The one room of each outside library. */
const LIBRARY_ROOMS: Readonly<Record<string, string>> = {
  zod: 'model',
  'js-yaml': 'source',
  inquirer: 'ask',
  'gray-matter': 'load',
  'markdown-it': 'load',
  handlebars: 'fill',
  uqr: 'fill',
  parse5: 'read',
  pdfkit: 'pdf',
  fontkit: 'pdf',
  linebreak: 'pdf',
  'bidi-js': 'pdf',
  hyphen: 'pdf',
  commander: 'cli',
};

interface Source {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  /** The code without comments; strings and templates stay. */
  readonly code: string;
  readonly imports: readonly string[];
}

const SOURCES: readonly Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .sort()
  .map((name) => {
    const text = readFileSync(join(SRC, name), 'utf8');
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
    const imports = [...code.matchAll(/(?:\bfrom\s*|\bimport\s*\(\s*|^import\s+)(['"])([^'"]+)\1/gm)].map(
      (match) => match[2] ?? '',
    );
    return { path: name.split(sep).join('/'), room: name.split(sep)[0] ?? '', text, code, imports };
  });

const target = (source: Source, specifier: string) =>
  relative(SRC, resolve(SRC, dirname(source.path), specifier))
    .split(sep)
    .join('/');

function breaches(find: (source: Source) => readonly string[]): string[] {
  return SOURCES.flatMap((source) => find(source).map((what) => `${source.path}: ${what}`));
}

describe('the laws of the house', () => {
  it('reads the whole house', () => {
    expect(SOURCES.length).toBeGreaterThan(30);
    expect(new Set(SOURCES.map((source) => source.room))).toEqual(new Set(Object.keys(FLOORS)));
    expect(SOURCES.flatMap((source) => source.imports).length).toBeGreaterThan(100);
  });

  it('a room uses itself and the floors below it', () => {
    const found = breaches((source) =>
      source.imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => target(source, specifier))
        .filter((path) => {
          const room = path.split('/')[0] ?? '';
          return room !== source.room && (FLOORS[room] ?? 9) >= (FLOORS[source.room] ?? -1);
        }),
    );
    expect(found).toEqual([]);
  });

  it('an outside library stands in one room', () => {
    const found = breaches((source) =>
      source.imports
        .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
        .filter((specifier) => LIBRARY_ROOMS[specifier.split('/')[0] ?? ''] !== source.room),
    );
    expect(found).toEqual([]);
  });

  it('every library that package.json names is used, and no other', () => {
    const manifest = JSON.parse(readFileSync(join(SRC, '..', 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(Object.keys(manifest.dependencies).sort()).toEqual(Object.keys(LIBRARY_ROOMS).sort());
    const used = new Set(SOURCES.flatMap((source) => source.imports.map((one) => one.split('/')[0])));
    expect(Object.keys(LIBRARY_ROOMS).filter((library) => !used.has(library))).toEqual([]);
  });

  it('the world comes in by cli/ only: no clock, chance, environment or process elsewhere', () => {
    const world =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bMath\.random\b|\bprocess\.(?!pid\b)\w+|\bperformance\.|\brandom(UUID|Bytes|Int)\b|\bconsole\.|\bsetTimeout\b/;
    const found = breaches((source) =>
      source.room === 'cli' ? [] : (world.exec(source.code)?.slice(0, 1) ?? []),
    );
    expect(found).toEqual([]);
  });

  it('a process never exits by itself, but after a fault that nobody can catch', () => {
    const found = breaches(({ code }) => code.match(/process\.exit\([^)]*\)/g) ?? []);
    expect(found).toEqual(['cli/main.ts: process.exit(EXIT.fault)']);
  });

  it('no default exports, no barrels, no utils', () => {
    const found = breaches(({ path, code }) => [
      ...(/\bexport\s+default\b|\bas default\b/.test(code) ? ['default export'] : []),
      ...(/\bexport\s+(\*|\{[^}]*\})\s+from\b/.test(code) ? ['exports what another file made'] : []),
      ...(/(^|\/)(index|utils?|helpers?|misc|common|shared)(\.ts|\/)/.test(path) ? ['name'] : []),
    ]);
    expect(found).toEqual([]);
  });

  it('relative imports end in .ts and lead to a file', () => {
    const paths = new Set(SOURCES.map((source) => source.path));
    const found = breaches((source) =>
      source.imports.filter(
        (one) => one.startsWith('.') && (!one.endsWith('.ts') || !paths.has(target(source, one))),
      ),
    );
    expect(found).toEqual([]);
  });

  it('files have no cycles', () => {
    const edges = new Map(
      SOURCES.map((source) => [
        source.path,
        source.imports.filter((one) => one.startsWith('.')).map((one) => target(source, one)),
      ]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) cycles.push([...way.slice(way.indexOf(path)), path].join(' → '));
      if (done.has(path) || way.includes(path)) return;
      for (const next of edges.get(path) ?? []) walk(next, [...way, path]);
      done.add(path);
    };
    for (const path of edges.keys()) walk(path, []);
    expect(cycles).toEqual([]);
  });

  it('a file can be read at one sitting', () => {
    const found = breaches(({ text }) => {
      const lines = text.trimEnd().split('\n').length;
      return lines > 220 ? [`${lines} lines`] : [];
    });
    expect(found).toEqual([]);
  });

  it('trusted HTML is made in one place', () => {
    const found = SOURCES.filter(({ code }) => /\btrustHtml\(|\bas TrustedHtml\b/.test(code)).map(
      ({ path }) => path,
    );
    expect(found).toEqual(['load/markdown.ts', 'model/trusted-html.ts']);
  });

  it('everything that is exported says what it is', () => {
    const found = breaches(({ text }) => {
      const lines = text.split('\n');
      return lines.filter(
        (line, index) =>
          /^export (async )?(function|class|const|type|interface) /.test(line) &&
          !lines[index - 1]?.trimEnd().endsWith('*/'),
      );
    });
    expect(found).toEqual([]);
  });
});
