import { dirname, resolve } from 'node:path';
import type { AgreementsKey } from '../../ask/agreements-of-brief.ts';
import { bad, good, type InputError, type Outcome } from '../../model/problem.ts';
import { layer, loadContent } from '../content.ts';
import { type ExitCode, exitCodeFor } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { MakeOptions } from '../make-options.ts';
import { ownFolder } from '../own-folder.ts';
import { dressed, readOwnTheme } from '../own-theme.ts';
import type { Reporter } from '../reporter.ts';

/** Where a brief comes from. */
export interface BriefInput {
  /** A path relative to the working folder, or `-` for stdin. */
  readonly path: string;
  /** The folder to write to when the person names none; by default one beside the brief, named after day and kind. */
  readonly folder?: string;
}

/**
 * `samenspel maak`: reads a brief, makes the whole pack in memory, and only then writes it. Everything that can be
 * wrong is told at once. Gives the exit code.
 */
export async function make(
  io: Io,
  reporter: Reporter,
  input: BriefInput,
  options: MakeOptions,
): Promise<ExitCode> {
  const { readBrief } = await import('../../ask/brief-file.ts');
  await reporter.progress('De invoer lezen …');
  const text = await readInput(io, input.path);
  const here = input.path === '-' ? io.cwd : dirname(resolve(io.cwd, input.path));
  const toolkit = await loadContent(io, options.content);
  const theme = await readOwnTheme(io, options.templates);
  const known = toolkit.ok ? { toolkit: toolkit.value } : {};
  const agreements = {
    ...namedFile(io, 'afspraken', options.agreements),
    ...namedFile(io, 'vorige_afspraken', options.previous),
  };
  const brief = text.ok
    ? readBrief(text.value, { file: input.path, directory: here, agreements, ...known })
    : text;
  if (!brief.ok || !toolkit.ok)
    return end(reporter, [...brief.problems, ...theme.problems, ...toolkit.problems]);

  const { makePack } = await import('../../make/pack.ts');
  // Also with a theme that is not right: what else is wrong is told with it.
  const source = theme.ok ? dressed(brief.value, theme.value) : brief.value;
  const made = await makePack(source, toolkit.value, {
    ...(options.pieces ? { pieces: options.pieces } : {}),
    formats: options.formats,
    booklet: options.booklet,
    today: options.today,
    ...(options.look ? { look: options.look } : {}),
    ...(options.letters ? { letters: options.letters } : {}),
    root: io.root,
    ...(options.templates === undefined ? {} : { templates: layer(io, options.templates) }),
    onProgress: (name) => void reporter.progress(`${name} is klaar.`),
  });
  if (!made.ok || !theme.ok) return end(reporter, [...brief.problems, ...theme.problems, ...made.problems]);

  const [{ withoutAnswers }, { manifest }, { saveFiles }, { readVersions }, { packResult }] =
    await Promise.all([
      import('../kept-answers.ts'),
      import('../../save/manifest.ts'),
      import('../../save/save.ts'),
      import('../versions.ts'),
      import('../pack-report.ts'),
    ]);
  const folder = options.folder ?? input.folder ?? ownFolder(io, here, brief.value.brief);
  const kept =
    options.overwrite || options.dryRun
      ? withoutAnswers(made.value.files, resolve(io.cwd, folder), folder)
      : { files: made.value.files, hints: [] };
  const files = [...kept.files, manifest(kept.files, readVersions(io.root))];
  const saved = options.dryRun
    ? good([])
    : await saveFiles(resolve(io.cwd, folder), files, { overwrite: options.overwrite });
  // The person knows the folder by the name that was typed.
  if (!saved.ok)
    return end(
      reporter,
      saved.problems.map((problem) => ({ ...problem, file: folder })),
    );

  const problems = [...brief.problems, ...made.problems, ...made.value.advice, ...kept.hints];
  await reporter.finish(true, problems, packResult(io, made.value.programme, files, folder, options.dryRun));
  return exitCodeFor([]);
}

/** A file that an option names, by the key of a brief that it takes the place of. */
function namedFile(io: Io, key: AgreementsKey, typed: string | undefined) {
  return typed === undefined ? {} : { [key]: { path: resolve(io.cwd, typed), shownAs: typed } };
}

async function end(reporter: Reporter, problems: InputError['problems']): Promise<ExitCode> {
  await reporter.finish(false, problems);
  return exitCodeFor(problems);
}

async function readInput(io: Io, path: string): Promise<Outcome<string>> {
  const { decodeText, MAX_TEXT_BYTES, readTextFile } = await import('../../source/text-file.ts');
  if (path !== '-') return readTextFile(resolve(io.cwd, path), path);
  if (io.stdin.isTTY) await io.err.write('Plak of typ de invoer en sluit af met Ctrl-D.\n');
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of io.stdin) {
      chunks.push(Buffer.from(chunk));
      length += chunks.at(-1)?.length ?? 0;
      // How large the rest is, nobody knows: it may have no end.
      if (length > MAX_TEXT_BYTES)
        return bad([{ code: 'file-too-large', level: 'error', file: path, detail: { max: MAX_TEXT_BYTES } }]);
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return bad([{ code: 'file-unreadable', level: 'error', file: path, detail: { reason: 'other', code } }]);
  }
  return decodeText(Buffer.concat(chunks), path);
}
