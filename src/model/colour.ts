/** Least contrast of running text (WCAG 2.2, success criterion 1.4.3). */
export const TEXT_CONTRAST = 4.5;

/** Contrast ratio of two colours, 1–21 (WCAG 2.2, relative luminance). */
export function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour itself, or the least darkened one that reaches the ratio against the background. */
export function darkenUntil(colour: string, background: string, ratio: number): string {
  let dark = colour;
  for (let step = 1; contrast(dark, background) < ratio && step <= 50; step++)
    dark = mix(colour, '#000000', 1 - step / 50);
  return dark;
}

/** The colour itself, or the least lightened one that reads as text on every one of the grounds. */
export function lightenUntil(colour: string, grounds: readonly string[]): string {
  for (let share = 1; share > 0; share -= 0.05) {
    const light = mix(colour, '#ffffff', share);
    if (grounds.every((ground) => contrast(light, ground) >= TEXT_CONTRAST)) return light;
  }
  return '#ffffff';
}

/** `share` of the first colour over the second. */
export function mix(first: string, second: string, share: number): string {
  const [a, b] = [channels(first), channels(second)];
  const mixed = a.map((value, i) => Math.round(value * share + (b[i] ?? 0) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
