/** Types of the part of `bidi-js` that we use: its own are those of an ES module, and Node loads the other one. */
declare module 'bidi-js' {
  interface Bidi {
    /** The embedding level of each UTF-16 unit; odd runs to the left. Isolates and marks count as they do in UAX 9. */
    getEmbeddingLevels(text: string, base: 'ltr' | 'rtl' | 'auto'): { readonly levels: Uint8Array };
    /** The mirror image of a bracket and the like, or null when it has none. */
    getMirroredCharacter(character: string): string | null;
  }
  function bidiFactory(): Bidi;
  export = bidiFactory;
}
