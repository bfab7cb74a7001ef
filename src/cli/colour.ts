import type { Io, Output } from './io.ts';

/** Puts colour around a text, or leaves it as it is. Colour never carries the meaning alone. */
export interface Colours {
  strong(text: string): string;
  error(text: string): string;
  warning(text: string): string;
  hint(text: string): string;
  faint(text: string): string;
}

/** Colours for a screen; none in a file or a pipe, and none when NO_COLOR is set (https://no-color.org). */
export function coloursFor(io: Io, output: Output): Colours {
  const on = output.isTTY && !io.env.NO_COLOR && io.env.TERM !== 'dumb';
  const paint = (code: number) => (text: string) => (on ? `\u001b[${code}m${text}\u001b[0m` : text);
  return { strong: paint(1), error: paint(31), warning: paint(33), hint: paint(36), faint: paint(2) };
}
