/** Types of the part of `linebreak` that we use: it ships none. */
declare module 'linebreak' {
  interface Break {
    /** Offset in UTF-16 units after which the line may break. */
    readonly position: number;
    /** Whether the line must break here. */
    readonly required?: boolean;
  }
  class LineBreaker {
    constructor(text: string);
    nextBreak(): Break | null;
  }
  export = LineBreaker;
}
