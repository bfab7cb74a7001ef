import { styleText } from 'node:util';

const KEYS: Readonly<Record<string, string>> = { space: 'spatie', '⏎': 'Enter' };

const ACTIONS: Readonly<Record<string, string>> = {
  navigate: 'bewegen',
  select: 'kiezen',
  all: 'alles',
  invert: 'omkeren',
  submit: 'klaar',
};

/** The prompts in Dutch, with the reason for a question on a line of its own until the question is answered. */
export const DUTCH_THEME = {
  keywords: {
    yes: 'ja',
    no: 'nee',
    error: () => 'Typ ja of nee.',
  },
  style: {
    message(text: string, status: string): string {
      const [question = '', ...why] = text.split('\n');
      const asked = styleText('bold', question);
      return status === 'done'
        ? asked
        : [asked, ...why.map((line) => `  ${styleText('dim', line)}`), ' '].join('\n');
    },
    keysHelpTip(keys: readonly (readonly [key: string, action: string])[]): string {
      return keys.map(([key, action]) => `${KEYS[key] ?? key}: ${ACTIONS[action] ?? action}`).join(' · ');
    },
  },
  i18n: { disabledError: 'Dit kunt u nu niet kiezen.' },
};
