import { writeSync } from 'node:fs';
import { CommanderError } from 'commander';
import { Interrupted } from '../ask/interrupted.ts';
import { InputError } from '../model/problem.ts';
import { EXIT, type ExitCode, exitCodeFor } from './exit-codes.ts';
import { type Io, processIo } from './io.ts';
import { createProgram } from './program.ts';
import { createReporter, type Reporter } from './reporter.ts';
import { UsageError, usageSentence } from './usage-error.ts';
import { readVersions } from './versions.ts';

const FAULT = [
  'Er ging iets mis in samenspel zelf: dat ligt niet aan u.',
  'Wilt u het melden? Zet SAMENSPEL_DEBUG=1 voor de opdracht, probeer het opnieuw en stuur de tekst mee.',
].join(' ');

/** Runs the program for this process and gives its exit code. A run that never comes to its end says so: a fault. */
export async function start(): Promise<number> {
  const io = processIo();
  let ended = false;
  process.once('exit', () => {
    if (!ended) writeSync(2, `${FAULT}\n`);
  });
  // A library may throw where nobody can catch it.
  process.once('uncaughtException', (error) => {
    ended = true;
    writeSync(2, `${faultText(error, io)}\n`);
    process.exit(EXIT.fault);
  });
  const code = await main(process.argv.slice(2), io);
  ended = true;
  return code;
}

/** Runs one command line, `argv` without node and script, and gives its exit code. Never throws. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const options = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  const reporter = createReporter(io, {
    json: options.includes('--json'),
    quiet: options.includes('--stil'),
  });
  try {
    return await runCommand(argv, io, reporter);
  } catch (error) {
    // When even this cannot be written, the code still says that writing failed.
    return tell(error, io, reporter).catch(() => EXIT.readOrWriteFailed);
  }
}

async function runCommand(argv: readonly string[], io: Io, reporter: Reporter): Promise<ExitCode> {
  const printed = { out: '', err: '' };
  let code: ExitCode = EXIT.fault;
  const program = createProgram({
    io,
    reporter,
    version: readVersions(io.root).program,
    printed: (text, isError) => {
      printed[isError ? 'err' : 'out'] += text;
    },
    done: (exitCode) => {
      code = exitCode;
    },
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const asked = ['commander.help', 'commander.helpDisplayed', 'commander.version'].includes(error.code);
    if (!asked)
      throw new UsageError(
        usageSentence(
          error,
          argv,
          program.commands.map((one) => one.name()),
        ),
      );
    code = error.exitCode === 0 ? EXIT.done : EXIT.wrongUse;
  }
  if (printed.err) await io.err.write(printed.err);
  if (printed.out) await io.out.write(printed.out);
  return code;
}

/** Tells the person what ended the run, and gives the exit code that goes with it. */
async function tell(error: unknown, io: Io, reporter: Reporter): Promise<ExitCode> {
  if (error instanceof InputError) {
    await reporter.finish(false, error.problems);
    return exitCodeFor(error.problems);
  }
  if (error instanceof UsageError) {
    await reporter.fail('wrong-use', error.message);
    return EXIT.wrongUse;
  }
  if (error instanceof Interrupted) {
    await reporter.fail('stopped', 'Gestopt. Er is niets gemaakt.');
    return EXIT.stopped;
  }
  await reporter.fail('fault', faultText(error, io));
  return EXIT.fault;
}

function faultText(error: unknown, io: Io): string {
  if (io.env.SAMENSPEL_DEBUG !== '1') return FAULT;
  return `${FAULT}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
