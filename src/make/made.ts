/**
 * When all files say that they were made. It changes with the program, not with the clock: the same brief gives the same
 * bytes on any day.
 */
export const MADE = new Date(Date.UTC(2026, 10, 21));
