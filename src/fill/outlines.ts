/** Path data for the outline of a circle. */
export function circle(x: number, y: number, radius: number): string {
  const side = radius * 2;
  return `M${round(x - radius)} ${round(y)}a${radius} ${radius} 0 1 0 ${side} 0a${radius} ${radius} 0 1 0 ${-side} 0z`;
}

/** Path data for a rectangle with its top left corner at (x, y), with round corners when asked. */
export function box(x: number, y: number, width: number, height: number, radius = 0): string {
  const [across, down] = [round(width - 2 * radius), round(height - 2 * radius)];
  const corner = (dx: number, dy: number): string =>
    radius > 0 ? `a${radius} ${radius} 0 0 1 ${dx * radius} ${dy * radius}` : '';
  return (
    `M${round(x + radius)} ${round(y)}h${across}${corner(1, 1)}v${down}${corner(-1, 1)}` +
    `h${-across}${corner(-1, -1)}v${-down}${corner(1, -1)}z`
  );
}

/** Rounds to two decimals: finer than any printer. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
