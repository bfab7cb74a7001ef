import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { requireInCi } from '../tools.ts';
import { folderWith, ROOT, run } from './captured-io.ts';

const BIN = join(ROOT, 'bin', 'samenspel.js');
const TODAY = ['--datum-nu', '2026-11-21'];
/** On paper and as a page, and more than one piece of it. */
const FEW = ['--stukken', 'uitnodiging,agenda', '--formaat', 'pdf,html'];
/** Where it is about the questions. */
const ONE = ['--stukken', 'agenda', '--formaat', 'html'];
const CTRL_C = 'C-c';

/** More than enough on a slow machine; every wait inside has its own limit. */
const TIMEOUT = 90_000;

const need = requireInCi('tmux');
const opened: Terminal[] = [];

/** Runs the rest of its arguments, and then writes the exit code into the file named first. */
const TELL_CODE = '"$@"; echo $? > "$0"';

/** A real terminal of 100 by 40, in which one command line of samenspel runs. */
class Terminal {
  /** For what belongs to tmux, so that its socket is nobody else's. */
  readonly #folder = folderWith({
    // The screen stays when the program has ended.
    'tmux.conf': 'set -g remain-on-exit on\nset -g history-limit 5000\n',
  });
  readonly #code = join(this.#folder, 'exit-code');

  constructor(cwd: string, args: readonly string[]) {
    opened.push(this);
    const settings = ['-u', '-f', join(this.#folder, 'tmux.conf')];
    const size = ['-x', '100', '-y', '40', '-c', cwd];
    const command = ['sh', '-c', TELL_CODE, this.#code, process.execPath, BIN, ...args];
    this.#tmux(...settings, 'new-session', '-d', ...size, '--', ...command);
  }

  /** Types a text, and then presses keys by their names in tmux. */
  type(text: string, ...keys: readonly string[]): void {
    if (text !== '') this.#tmux('send-keys', '-l', '--', text);
    if (keys.length > 0) this.#tmux('send-keys', ...keys);
  }

  /** Everything on the screen, also what has moved out of sight. */
  text(): string {
    return this.#tmux('capture-pane', '-p', '-J', '-S', '-');
  }

  /** Waits until this question is the open one: the last that begins with a question mark. */
  async asks(question: string): Promise<void> {
    await this.#until(question, () => {
      const open = this.text()
        .split('\n')
        .findLast((line) => /^[?✔] /.test(line));
      return open?.startsWith('? ') === true && open.includes(question);
    });
  }

  /** Waits for a text anywhere on the screen. */
  async shows(text: string): Promise<void> {
    await this.#until(text, () => this.text().includes(text));
  }

  /** Waits until the program has ended; gives its exit code. */
  async ended(): Promise<number> {
    const code = () => (existsSync(this.#code) ? readFileSync(this.#code, 'utf8') : '');
    await this.#until('the end', () => code().endsWith('\n'));
    return Number(code());
  }

  /** Ends everything in it. */
  close(): void {
    this.#tmux('kill-server');
  }

  async #until(what: string, isTrue: () => boolean): Promise<void> {
    for (let look = 0; look < 600; look++) {
      if (isTrue()) return;
      await pause(25);
    }
    throw new Error(`no «${what}» on this screen:\n${this.text()}`);
  }

  #tmux(...args: readonly string[]): string {
    const { TMUX: _, ...env } = process.env;
    const { stdout, stderr, status, error } = spawnSync('tmux', ['-L', 'samenspel', ...args], {
      encoding: 'utf8',
      env: { ...env, TMUX_TMPDIR: this.#folder },
    });
    if (error) throw error;
    if (status !== 0) throw new Error(`tmux ${args.join(' ')}: ${stderr}`);
    return stdout;
  }
}

type Step = readonly [question: string, text: string];

const SCHOOL: readonly Step[] = [
  ['Hoe heet de school', 'De Linde, Utrecht'],
  ['Wat voor school', ''],
  ['vakantieregio', ''],
  ['Bij wie kunnen ouders', 'Sanne de Boer'],
  ['telefoonnummer', '030 123 45 67, ib@linde.example'],
  ['Wanneer kunnen ouders', ''],
  ['steunpunt', 'Steunpunt Utrecht, steunpunt.example'],
];

const MEETING: readonly Step[] = [
  ['Wat voor bijeenkomst', 'koffie'],
  ['Volledig of licht', ''],
  ['Op welke dag', '19-1-2027'],
  ['Hoe laat', ''],
  ['Waar is het', ''],
  ['Voor welke groep', 'groep 5'],
  ['andere taal', ''],
  ['Wie wilde', ''],
  ['bereiken', ''],
  ['nog meer invullen', ''],
];

async function answer(terminal: Terminal, steps: readonly Step[]): Promise<void> {
  for (const [question, text] of steps) {
    await terminal.asks(question);
    terminal.type(text, 'Enter');
  }
}

describe.skipIf(need.skip)(`samenspel nieuw in a terminal${need.why}`, { timeout: TIMEOUT }, () => {
  beforeAll(() => {
    const built = spawnSync(process.execPath, [join(ROOT, 'scripts', 'build.js')], { encoding: 'utf8' });
    expect(built.status, built.stderr).toBe(0);
  }, 120_000);

  afterEach(() => {
    for (const terminal of opened.splice(0)) terminal.close();
  });

  it('goes from the first question to the files, and maak gives the same files', async () => {
    const cwd = folderWith();
    const terminal = new Terminal(cwd, ['nieuw', 'avond', ...TODAY, ...FEW]);
    await answer(terminal, [...SCHOOL, ...MEETING]);
    await terminal.asks('Klopt dit?');
    const promised = terminal.text();
    expect(promised).toContain('Vakantieregio: midden');
    expect(promised).toContain('Dit gaat samenspel maken:');
    expect(existsSync(join(cwd, 'avond'))).toBe(false);
    terminal.type('', 'Enter');
    expect(await terminal.ended()).toBe(0);

    const folder = join('avond', '2027-01-19-koffieochtend');
    const brief = join('avond', 'bijeenkomst.yaml');
    const again = await run(['maak', brief, '--uit', 'nogmaals', ...TODAY, ...FEW], { cwd });
    expect(again.code, again.err).toBe(0);
    const names = readdirSync(join(cwd, folder));
    expect(promised).toContain(folder);
    for (const name of names) expect(promised).toContain(name);
    expect(readdirSync(join(cwd, 'nogmaals'))).toEqual(names);
    expect(names.toSorted()).toEqual([
      'agenda.html',
      'agenda.pdf',
      'bijeenkomst.ics',
      'index.html',
      'manifest.json',
      'uitnodiging.html',
      'uitnodiging.pdf',
    ]);
    for (const name of names) {
      const same = readFileSync(join(cwd, folder, name)).equals(readFileSync(join(cwd, 'nogmaals', name)));
      expect(same, name).toBe(true);
    }
  });

  it('shows what is wrong, and takes another answer in the summary', async () => {
    const cwd = folderWith({ 'school.yaml': 'naam: De Beuk\n' });
    const terminal = new Terminal(cwd, ['nieuw', ...TODAY, ...ONE]);
    const hurried = MEETING.map(
      (step): Step => (step[0] === 'Hoe laat' ? ['Hoe laat', '8:45 - 9:00'] : step),
    );
    await answer(terminal, hurried);
    await terminal.asks('Wat wilt u doen?');
    expect(terminal.text()).toContain('15 minuten is te kort');
    await answer(terminal, [
      ['Wat wilt u doen?', ''],
      ['Welk antwoord', ''],
      ['Hoe laat', '8:45 - 9:45'],
    ]);
    await terminal.asks('Klopt dit?');
    terminal.type('', 'Down', 'Enter');
    await terminal.asks('Welk antwoord');
    terminal.type('3');
    await terminal.shows('❯ 3. Titel');
    await answer(terminal, [
      ['Welk antwoord', ''],
      ['Welke titel', 'Koffie met groep 5'],
      ['Klopt dit?', ''],
    ]);
    expect(await terminal.ended()).toBe(0);
    expect(readFileSync(join(cwd, 'bijeenkomst.yaml'), 'utf8')).toContain('titel: Koffie met groep 5');
    const agenda = readFileSync(join(cwd, '2027-01-19-koffieochtend', 'agenda.html'), 'utf8');
    expect(agenda).toContain('Koffie met groep 5');
    expect(agenda).toContain('9.45');
  });

  it('leaves nothing behind after Ctrl-C', async () => {
    const cwd = folderWith({ 'school.yaml': 'naam: De Beuk\n' });
    const early = new Terminal(cwd, ['nieuw', 'avond', ...TODAY]);
    await answer(early, MEETING.slice(0, 2));
    await early.asks('Op welke dag');
    early.type('19-1', CTRL_C);
    expect(await early.ended()).toBe(130);
    expect(early.text()).toContain('Gestopt. Er is niets gemaakt.');

    const late = new Terminal(cwd, ['nieuw', 'avond', ...TODAY, ...ONE]);
    await answer(late, MEETING);
    await late.asks('Klopt dit?');
    late.type('', CTRL_C);
    await late.asks('antwoorden bewaren?');
    late.type('', CTRL_C);
    expect(await late.ended()).toBe(130);
    expect(readdirSync(cwd)).toEqual(['school.yaml']);
  });

  it('keeps the answers after Ctrl-C in the summary, when the person wants that', async () => {
    const cwd = folderWith({ 'school.yaml': 'naam: De Beuk\n' });
    const terminal = new Terminal(cwd, ['nieuw', 'avond', ...TODAY, ...ONE]);
    await answer(terminal, MEETING);
    await terminal.asks('Klopt dit?');
    terminal.type('', CTRL_C);
    await answer(terminal, [['antwoorden bewaren?', '']]);
    expect(await terminal.ended()).toBe(130);
    expect(readdirSync(join(cwd, 'avond'))).toEqual(['bijeenkomst.yaml']);
  });
});
