/** The signs that our Markdown reader writes as an entity. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/**
 * The words of content HTML, as they come out when they are pasted in a message: paragraphs and items on lines of their own.
 * Variables between braces stay as they are.
 */
export function contentText(html: string): string {
  return html
    .replace(/\s*\n\s*/g, ' ')
    .replace(/<br\s*\/?> */g, '\n')
    .replace(/<\/(p|li)> */g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/ *\n */g, '\n')
    .trim();
}
