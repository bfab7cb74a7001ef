import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Io, Output } from '../../src/cli/io.ts';
import { createReporter } from '../../src/cli/reporter.ts';
import type { Problem } from '../../src/model/problem.ts';

function caught({ isTTY = false, env = {} }: { isTTY?: boolean; env?: Io['env'] } = {}) {
  const text = { out: '', err: '' };
  const output = (name: 'out' | 'err'): Output => ({
    stream: new PassThrough(),
    isTTY,
    write: async (more) => {
      text[name] += more;
    },
  });
  const io: Io = {
    stdin: Readable.from([]),
    out: output('out'),
    err: output('err'),
    env,
    cwd: '/',
    today: '2026-11-21',
    root: '/',
  };
  return { io, text };
}

const ADVICE: Problem = {
  code: 'rule',
  level: 'warning',
  file: 'b.yaml',
  line: 3,
  detail: { rule: 'R07', says: 'Dit staat er.', why: 'Daarom.', remedy: 'Doe dit.', source: 'Een boek' },
};
const ERROR: Problem = { code: 'key-missing', level: 'error', file: 'b.yaml', line: 1, key: 'doelen' };
const RESULT = { json: { map: 'uit' }, text: 'Klaar.\n' };

describe('createReporter', () => {
  it('tells errors first, advice with its source and code, and the result on stdout', async () => {
    const { io, text } = caught();
    await createReporter(io, { json: false, quiet: false }).finish(true, [ADVICE, ERROR], RESULT);
    expect(text.err).toBe(
      'b.yaml:1  "doelen" ontbreekt. Vul deze regel aan.\n' +
        'Let op: Dit staat er. Daarom. Doe dit. Bron: Een boek. (R07, b.yaml:3)\n',
    );
    expect(text.out).toBe('Klaar.\n');
  });

  it('breaks advice between words on a screen, and nowhere else', async () => {
    const says = 'Dit is een zin met heel veel woorden. '.repeat(6).trim();
    const long: Problem = { ...ADVICE, detail: { ...ADVICE.detail, says } };
    const screen = caught({ isTTY: true, env: { NO_COLOR: '1' } });
    await createReporter(screen.io, { json: false, quiet: false }).finish(true, [long], RESULT);
    const lines = screen.text.err.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.every((line) => line.length <= 80)).toBe(true);
    expect(lines[0]).toMatch(/^Let op: /);
    const pipe = caught();
    await createReporter(pipe.io, { json: false, quiet: false }).finish(true, [long], RESULT);
    expect(pipe.text.err.trimEnd()).toBe(lines.map((line) => line.trim()).join(' '));
  });

  it('tells errors only when it has to be quiet', async () => {
    const { io, text } = caught();
    const reporter = createReporter(io, { json: false, quiet: true });
    await reporter.progress('bezig');
    await reporter.finish(true, [ADVICE, ERROR], RESULT);
    expect(text).toEqual({ out: '', err: 'b.yaml:1  "doelen" ontbreekt. Vul deze regel aan.\n' });
  });

  it('gives one object with everything in it for a program', async () => {
    const { io, text } = caught({ isTTY: true });
    const reporter = createReporter(io, { json: true, quiet: false });
    await reporter.progress('bezig');
    await reporter.finish(true, [ADVICE], RESULT);
    expect(text.err).toBe('');
    expect(JSON.parse(text.out)).toEqual({
      ok: true,
      map: 'uit',
      problemen: [
        {
          code: 'rule',
          soort: 'let op',
          bestand: 'b.yaml',
          regel: 3,
          zin: 'Dit staat er. Daarom. Doe dit.',
          details: ADVICE.detail,
        },
      ],
    });
  });

  it.each<[string, boolean, Io['env'], boolean]>([
    ['on a screen', true, {}, true],
    ['in a pipe', false, {}, false],
    ['with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['with an empty NO_COLOR', true, { NO_COLOR: '' }, true],
    ['on a dumb terminal', true, { TERM: 'dumb' }, false],
  ])('%s: colour %s', async (_, isTTY, env, coloured) => {
    const { io, text } = caught({ isTTY, env });
    await createReporter(io, { json: false, quiet: false }).finish(true, [ADVICE]);
    expect(text.err.includes('\u001b[')).toBe(coloured);
    expect(text.err).toContain('Let op');
  });
});
