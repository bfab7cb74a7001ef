import type { CommanderError } from 'commander';
import { nearest } from '../source/nearest.ts';

/** Wrong use of the command line, with a Dutch sentence that says what to type instead. Exit code 2. */
export class UsageError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'UsageError';
  }
}

/**
 * A Dutch sentence for what commander found wrong. Its own sentences are English, so the code decides and the names
 * between its quotes are kept.
 */
export function usageSentence(
  error: CommanderError,
  argv: readonly string[],
  commands: readonly string[],
): string {
  const [first = '', second = ''] = Array.from(
    error.message.matchAll(/'([^']*)'/g),
    (match) => match[1] ?? '',
  );
  const near = /Did you mean (\S+?)\?/.exec(error.message)?.[1];
  switch (error.code) {
    case 'commander.unknownOption':
      return `De optie ${first} bestaat niet. ${near ? `Bedoelt u ${near}?` : 'Kijk met: samenspel --help.'}`;
    case 'commander.optionMissingArgument':
      return `Achter ${first} ontbreekt iets. Kijk met: samenspel --help.`;
    case 'commander.missingArgument':
      return `Er ontbreekt iets: ${first}. Kijk met: samenspel ${commandIn(argv, commands)}--help.`;
    case 'commander.conflictingOption':
      return `${first} en ${second} gaan niet samen. Kies één van de twee.`;
    case 'commander.excessArguments':
    case 'commander.unknownCommand': {
      const word = argv.find((one) => !one.startsWith('-')) ?? '';
      if (commands.includes(word))
        return `Er staat te veel achter ${word}. Kijk met: samenspel ${word} --help.`;
      const meant = nearest(word, commands);
      return `De opdracht "${word}" bestaat niet. ${meant ? `Bedoelt u ${meant}?` : 'Kijk met: samenspel --help.'}`;
    }
    default:
      return 'Deze opdracht klopt niet. Kijk met: samenspel --help.';
  }
}

function commandIn(argv: readonly string[], commands: readonly string[]): string {
  const command = argv.find((word) => commands.includes(word));
  return command ? `${command} ` : '';
}
