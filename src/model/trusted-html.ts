declare const trusted: unique symbol;

/**
 * HTML that our own Markdown reader made from checked content. Only `load/markdown.ts` may make one, and a test says
 * so; templates print everything else escaped. The HTML may hold `{{ }}` variables that `fill/` still fills.
 */
export interface TrustedHtml {
  readonly html: string;
  readonly [trusted]: true;
}

/** Marks HTML as trusted. Call it from `load/markdown.ts` only. */
export function trustHtml(html: string): TrustedHtml {
  return { html } as TrustedHtml;
}
