/** Columns to write in: those of the screen, and no lines that are too long to read; 80 when it is no screen. */
export function screenWidth(columns: number | undefined): number {
  return Math.min(columns ?? 80, 100);
}

/** Text in lines of at most `width` characters, broken between words; every line but the first begins with `indent`. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width || line.trim() === '') {
      line = longer;
      continue;
    }
    lines.push(line);
    line = indent + word;
  }
  return line === '' ? lines : [...lines, line];
}
