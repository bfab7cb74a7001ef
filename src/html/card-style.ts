/**
 * Cards on a page: front and back of each side by side, or under one another where the screen is narrow. A browser cannot
 * match the two sides of a sheet, so in print they stay side by side as well.
 */
export const CARD_RULES = `.kaart{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15em),1fr));gap:1px;margin:0 0 1em;border:1px solid var(--line);background:var(--line)}
.kaart>*{min-width:0;padding:.8em 1em;background:var(--paper)}
.kaart h3{margin-top:0}
.kaart>*>:last-child{margin-bottom:0}`;

/** In print a card is not cut by the end of a page, and each set of cards begins on a new one. */
export const PRINTED_CARD_RULES = `.kaart{break-inside:avoid}
.kaarten{break-before:page}`;
