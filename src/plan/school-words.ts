import type { Brief } from '../model/brief.ts';
import { SCHOOL_WORD_NAMES } from '../model/content-variable-names.ts';
import { schoolWords, type Toolkit } from '../model/toolkit.ts';

/**
 * A content text in the words of the brief's school: `de {{woord.leerkracht}}` becomes `de mentor`. Only content goes
 * through here; what a person wrote stays as it is, braces and all.
 */
export function inSchoolWords(brief: Brief, toolkit: Toolkit, text: string): string {
  const words = schoolWords(toolkit, brief.school.type);
  return text.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (braces, name: string) => {
    const word = SCHOOL_WORD_NAMES[name];
    if (name === 'school.naam') return brief.school.name;
    return word ? words[word] : braces;
  });
}
