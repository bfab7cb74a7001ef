import { type Argument, Command } from 'commander';
import { PIECES } from '../model/paper.ts';
import type { TypedYearOptions } from './commands/year.ts';
import type { TypedDateOptions } from './date-options.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import { checkMakeOptions, type TypedMakeOptions } from './make-options.ts';
import type { Reporter } from './reporter.ts';
import { screenWidth } from './wrap.ts';

/** What the command line needs from the run that it is part of. */
export interface Run {
  readonly io: Io;
  readonly reporter: Reporter;
  readonly version: string;
  /** Help and version, as commander prints them. */
  readonly printed: (text: string, error: boolean) => void;
  /** The exit code of the command that ran. */
  readonly done: (code: ExitCode) => void;
}

/** What `bibliotheek` has beside the options of others. */
interface TypedSearch {
  readonly zoek?: string;
}

/** The example that is made when no name is given. */
const DEFAULT_EXAMPLE = 'koffieochtend';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Wat u erachter zet:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
};

/** The whole command line in Dutch. What a command needs is loaded when it runs, so that help is there at once. */
export function createProgram(run: Run): Command {
  const program = new Command('samenspel');
  // Before the first command(): commands copy these.
  program
    .exitOverride()
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      subcommandTerm: (command) =>
        [command.name(), ...command.registeredArguments.map((one) => argument(one))].join(' '),
    })
    .configureOutput({
      writeOut: (text) => run.printed(text, false),
      writeErr: (text) => run.printed(text, true),
      outputError: () => undefined, // its sentences are English; main.ts has Dutch ones
      getOutHelpWidth: () => screenWidth(run.io.out.columns),
      getErrHelpWidth: () => screenWidth(run.io.err.columns),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .helpOption('-h, --help', 'Toont deze hulp.')
    .helpCommand('help [opdracht]', 'Toont de hulp bij een opdracht.')
    .version(run.version, '-V, --version', 'Toont de versie.')
    .usage('[opdracht] [opties]')
    .description(
      'Maakt alles voor een bijeenkomst van ouders en school: uitnodiging, agenda en nieuwsbrief, als PDF en HTML.\n' +
        'Zonder opdracht stelt samenspel u de vragen.',
    )
    .action(async () => {
      if (run.io.stdin.isTTY && run.io.out.isTTY) return interview('.', {});
      program.outputHelp({ error: true });
      run.done(EXIT.wrongUse);
    });

  const interview = async (folder: string, options: TypedMakeOptions) => {
    const { newMeeting } = await import('./commands/interview.ts');
    run.done(await newMeeting(run.io, run.reporter, folder, checked(options)));
  };
  const checked = (options: TypedMakeOptions) => checkMakeOptions(options, run.io.today);

  makeOptions(program.command('nieuw [map]'))
    .description('Stelt de vragen, bewaart de antwoorden en maakt de stukken.')
    .action((folder: string | undefined, options: TypedMakeOptions) => interview(folder ?? '.', options));

  jsonOption(dryRunOption(makeOptions(program.command('maak <bestand>'))))
    .description('Maakt de stukken uit een bestand met antwoorden. Een streepje (-) leest van stdin.')
    .option('--afspraken <bestand>', 'Wat u afsprak, ingevuld na afloop. Dan komt er een terugblik.')
    .option('--vorige <bestand>', 'Het ingevulde bestand van de vorige keer. Daarmee begint de agenda.')
    .action(async (path: string, options: TypedMakeOptions) => {
      const { make } = await import('./commands/make.ts');
      run.done(await make(run.io, run.reporter, { path }, checked(options)));
    });

  jsonOption(dryRunOption(makeOptions(program.command('voorbeeld [naam]'))))
    .description('Maakt de stukken van een voorbeeld, om te zien wat u krijgt.')
    .action(async (name: string | undefined, options: TypedMakeOptions) => {
      const { makeExample } = await import('./commands/example.ts');
      run.done(await makeExample(run.io, run.reporter, name ?? DEFAULT_EXAMPLE, checked(options)));
    });

  jsonOption(contentOption(todayOption(program.command('controleer <bestanden...>'))))
    .description(
      'Kijkt bestanden na en verandert niets: antwoorden, school, inhoud (.md, of een hele map), sjablonen (.hbs) en de taal van teksten (.txt).',
    )
    .action(async (files: string[], options: TypedMakeOptions) => {
      const { check } = await import('./commands/check.ts');
      const { today, content } = checked(options);
      run.done(await check(run.io, run.reporter, files, today, content));
    });

  jsonOption(contentOption(program.command('bibliotheek [soort] [id]')))
    .description(
      'Toont wat er te kiezen is: onderwerpen, werkvormen, soorten, thuistips, rollen, taken en meer. Met een id erachter toont dit alles over één stuk.',
    )
    .option('--zoek <tekst>', 'Toont alleen waar deze tekst in staat, aan het begin van een woord.')
    .action(
      async (kind: string | undefined, id: string | undefined, options: TypedMakeOptions & TypedSearch) => {
        const { showLibrary } = await import('./commands/library.ts');
        const wish = { kind, id, search: options.zoek };
        run.done(await showLibrary(run.io, run.reporter, wish, checked(options).content));
      },
    );

  jsonOption(contentOption(todayOption(program.command('datum <dag>'))))
    .description('Zegt waarmee een dag botst, voor wie, en welke dagen beter zijn.')
    .option('--regio <regio>', 'De vakantieregio: noord, midden of zuid. Anders: alle drie.')
    .option('--school <bestand>', 'Het bestand van uw school, met eigen vakanties, toetsweken en agenda.')
    .option('--start <tijd>', 'Hoe laat het begint. Anders: 19:30.')
    .option('--minuten <aantal>', 'Hoe lang het duurt. Anders: 90.')
    .action(async (day: string, options: TypedDateOptions) => {
      const [{ guardDate }, { checkDateOptions }] = await Promise.all([
        import('./commands/date.ts'),
        import('./date-options.ts'),
      ]);
      run.done(await guardDate(run.io, run.reporter, checkDateOptions(day, options, run.io.today)));
    });

  const year = program.command('jaarplan <school>');
  jsonOption(dryRunOption(styleOptions(templatesOption(contentOption(todayOption(year))))))
    .description(
      'Deelt een schooljaar in: contact met ouders in vier periodes, met een bestand per bijeenkomst.',
    )
    .option('--jaar <jaar>', 'Het jaar waarin het schooljaar begint, zoals 2027. Anders: het volgende.')
    .option('--licht', 'Een licht jaar: alleen wat echt nodig is.')
    .option('--uit <map>', 'De map waar alles komt. Anders: naast het bestand van de school.')
    .option('--overschrijf', 'Vervangt bestanden die er al staan.')
    .option('--stil', 'Zegt alleen iets als het misgaat.')
    .action(async (path: string, options: TypedYearOptions) => {
      const { planSchoolYear } = await import('./commands/year.ts');
      run.done(await planSchoolYear(run.io, run.reporter, path, options));
    });

  jsonOption(program.command('sjablonen <map>'))
    .description('Zet een kopie van de sjablonen in een map, om zelf te veranderen. Daarna: --sjablonen MAP.')
    .option('--overschrijf', 'Vervangt bestanden die er al staan.')
    .action(async (folder: string, options: { readonly overschrijf?: boolean }) => {
      const { copyTemplates } = await import('./commands/templates.ts');
      run.done(await copyTemplates(run.io, run.reporter, folder, options.overschrijf ?? false));
    });

  program
    .command('schema')
    .description('Toont het JSON Schema van een bestand met antwoorden, voor editors.')
    .action(async () => {
      const { printSchema } = await import('./commands/schema.ts');
      run.done(await printSchema(run.io));
    });

  for (const command of program.commands) command.usage(usageOf(command));
  return program;
}

function makeOptions(command: Command): Command {
  const withFolder = command
    .option(
      '--uit <map>',
      'De map waar de stukken komen. Anders: naast het bestand, genoemd naar dag en soort.',
    )
    .option(
      '--formaat <lijst>',
      'Wat u wilt hebben van pdf, html, tekst en mail, zoals pdf,html. Anders: alle vier.',
    )
    .option('--stukken <lijst>', `Kies uit ${PIECES.join(', ')}. Anders: wat bij de bijeenkomst past.`)
    .option('--boekje', 'Maakt ook boekje.pdf: alle stukken in één, met inhoud en printlijst.')
    .option('--overschrijf', 'Vervangt bestanden die er al staan.')
    .option('--stil', 'Zegt alleen iets als het misgaat.');
  return contentOption(todayOption(styleOptions(templatesOption(withFolder))));
}

function templatesOption(command: Command): Command {
  return command.option('--sjablonen <map>', 'Een eigen map met sjablonen, die over de onze heen gaan.');
}

function styleOptions(command: Command): Command {
  return command
    .option('--thema <thema>', 'Hoe het eruitziet: helder, warm of zuinig (met weinig inkt).')
    .option('--letters <maat>', 'gewoon of groot. Groot is 16 punten en meer.');
}

function contentOption(command: Command): Command {
  return command.option('--inhoud <map>', 'Een eigen map met inhoud, die over de onze heen gaat.');
}

function todayOption(command: Command): Command {
  return command.option('--datum-nu <dag>', 'Doet alsof het vandaag deze dag is, zoals 2026-11-21.');
}

function dryRunOption(command: Command): Command {
  return command.option('--proef', 'Bewaart niets: toont het programma, met de redenen.');
}

function jsonOption(command: Command): Command {
  return command.option('--json', "Geeft één JSON-object op stdout, voor andere programma's.");
}

function usageOf(command: Command): string {
  return ['[opties]', ...command.registeredArguments.map((one) => argument(one))].join(' ');
}

function argument(one: Argument): string {
  const name = one.name() + (one.variadic ? '…' : '');
  return one.required ? `<${name}>` : `[${name}]`;
}
