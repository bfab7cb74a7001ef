/** Dots to write on, inside a line. */
export const DOTS = Array(10).fill('.').join('\u00a0');
