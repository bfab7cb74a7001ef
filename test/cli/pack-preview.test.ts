import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { rawBrief } from '../../src/ask/answers.ts';
import { writeBrief } from '../../src/ask/brief-file.ts';
import { answerTo, type Situation } from '../../src/ask/question.ts';
import { questionsFor } from '../../src/ask/questions.ts';
import type { Io, Output } from '../../src/cli/io.ts';
import { checkMakeOptions, type TypedMakeOptions } from '../../src/cli/make-options.ts';
import { previewPack } from '../../src/cli/pack-preview.ts';
import { SCHOOL_TYPES } from '../../src/model/brief.ts';
import { briefSource } from '../../src/model/brief-source.ts';
import { plan } from '../../src/plan/plan.ts';
import { realToolkit } from '../make/examples.ts';
import { folderWith, ROOT, run, SMALL_BRIEF } from './captured-io.ts';

const toolkit = realToolkit();
/** Where it is not about what is made. */
const PAGE: TypedMakeOptions = { formaat: 'html', stukken: 'agenda' };

function preview(text: string, typed: TypedMakeOptions = {}, cwd = folderWith()) {
  const output: Output = {
    stream: new PassThrough(),
    isTTY: true,
    columns: 90,
    write: async () => undefined,
  };
  const today = '2026-11-21';
  const io: Io = {
    stdin: new PassThrough(),
    out: output,
    err: output,
    env: { NO_COLOR: '1' },
    cwd,
    today,
    root: ROOT,
  };
  const brief = { text, path: join('avond', 'bijeenkomst.yaml'), names: ['school.yaml', 'bijeenkomst.yaml'] };
  return previewPack(io, toolkit, brief, checkMakeOptions(typed, today));
}

describe('previewPack', () => {
  it('shows the programme, the files and the folder, as they will be', async () => {
    const { lines, problems } = await preview(SMALL_BRIEF);
    const text = lines.join('\n');
    expect(problems).toEqual([]);
    expect(lines[0]).toBe('Dit gaat samenspel maken:');
    expect(text).toContain('dinsdag 19 januari 2027, 8.45 tot 9.45 uur (60 minuten)');
    expect(text).toMatch(/^ {3}8\.45 {2}Koffie en welkom$/m);
    expect(text).toMatch(/^ {2}Onderwerp: /m);
    expect(text).toContain(join('avond', '2027-01-19-koffieochtend'));
    expect(text).toContain(join('avond', 'school.yaml'));

    const cwd = folderWith({ 'bijeenkomst.yaml': SMALL_BRIEF });
    const made = JSON.parse((await run(['maak', 'bijeenkomst.yaml', '--json'], { cwd })).out);
    const inWords = (made.bestanden as { naam: string; paginas?: number }[]).map(({ naam, paginas }) =>
      paginas ? `${naam} (${paginas} ${paginas === 1 ? 'pagina' : "pagina's"})` : naam,
    );
    // Nobody reads a list of forty names: the first say what it is like.
    const first = `${inWords.slice(0, 14).join(', ')} en nog ${inWords.length - 14} andere.`;
    expect(text.replace(/\s+/g, ' ')).toContain(first);
  });

  it('names only what is asked for', async () => {
    const { lines } = await preview(SMALL_BRIEF, { formaat: 'html', stukken: 'agenda', uit: 'elders' });
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain(
      'In de map elders komen: agenda.html, index.html en manifest.json.',
    );
  });

  it('shows when talks begin', async () => {
    const text = SMALL_BRIEF.replace('koffieochtend', 'startgesprek');
    const { lines } = await preview(
      text.replace('2027-01-19', '2027-01-19\n  ronde: { tot: "17:00" }'),
      PAGE,
    );
    expect(lines.join('\n')).toContain('dinsdag 19 januari 2027, gesprekken van 30 minuten');
    expect(lines.join('\n')).toContain('De gesprekken beginnen om 15.30 en 16.05 uur.');
  });

  it('warns about a holiday', async () => {
    const { lines, problems } = await preview(SMALL_BRIEF.replace('2027-01-19', '2026-12-22'), PAGE);
    expect(problems).toEqual([]);
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain(
      'Let op: dinsdag 22 december 2026 valt in de kerstvakantie',
    );
  });

  it('says why nothing can be made, and where that can be mended', async () => {
    const { lines, problems } = await preview(
      `${SMALL_BRIEF}`.replace('2027-01-19', '2027-01-19\n  minuten: 15'),
    );
    expect(lines[0]).toBe('Zo kan samenspel de stukken nog niet maken:');
    expect(lines[1]).toMatch(/^ {2}- 15 minuten is te kort: er zijn er \d+ nodig/);
    expect(problems).toMatchObject([{ code: 'minutes-too-few', key: 'bijeenkomst.minuten' }]);
  });

  it('finds what only the paper shows', async () => {
    const text = SMALL_BRIEF.replace('De Proefschool', 'De Proefschool 🌳');
    const { lines, problems } = await preview(text, { stukken: 'agenda' });
    expect(problems.map(({ code }) => code)).toContain('character-not-printable');
    expect(lines.join(' ')).toContain('🌳');
  });

  it('says so when the folder is in use, unless files may be replaced', async () => {
    const cwd = folderWith();
    const folder = join(cwd, 'avond', '2027-01-19-koffieochtend');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'agenda.pdf'), '');
    const refused = await preview(SMALL_BRIEF, { stukken: 'agenda' }, cwd);
    expect(refused.problems).toMatchObject([{ code: 'would-overwrite', key: 'bijeenkomst.datum' }]);
    expect(refused.lines.join(' ')).toContain('agenda.pdf');
    expect((await preview(SMALL_BRIEF, { ...PAGE, overschrijf: true }, cwd)).problems).toEqual([]);
  });

  it('has nothing against the defaults of any kind of meeting and any type of school', () => {
    const answered = new Map([
      ['bijeenkomst.tolk', 'nee'],
      ['school.naam', 'De Linde, Utrecht'],
    ]);
    const tried: string[] = [];
    for (const type of SCHOOL_TYPES) {
      for (const [id, kind] of toolkit.kinds) {
        if (kind.schoolTypes.length > 0 && !kind.schoolTypes.includes(type)) continue;
        const answers = new Map([...answered, ['school.type', type], ['bijeenkomst.soort', id]]);
        const now: Situation = { toolkit, today: '2026-11-21', answers };
        const all = new Map(questionsFor(now).map((question) => [question.key, answerTo(question, now)]));
        const raw = rawBrief({ ...now, answers: all });
        expect(raw.doelen.length, `${type} ${id}`).toBe(2);
        const planned = plan(briefSource.parse(raw), toolkit);
        expect(planned.problems, `${type} ${id} ${writeBrief(raw)}`).toEqual([]);
        tried.push(id);
      }
    }
    expect(new Set(tried)).toEqual(new Set(toolkit.kinds.keys()));
  });
});
