import type { Brief } from '../model/brief.ts';
import { type SchoolWords, schoolWords, type Toolkit } from '../model/toolkit.ts';

/**
 * A content text in the words of the brief's school: `de {{woord.leerkracht}}` becomes `de mentor`. Only content goes
 * through here; what a person wrote stays as it is, braces and all.
 */
export function inSchoolWords(brief: Brief, toolkit: Toolkit, text: string): string {
  const words = schoolWords(toolkit, brief.school.type);
  return text.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (braces, name: string) =>
    name === 'school.naam' ? brief.school.name : (NAMES[name]?.(words) ?? braces),
  );
}

const NAMES: Readonly<Record<string, (words: SchoolWords) => string>> = {
  'woord.leerkracht': (words) => words.teacher,
  'woord.groep': (words) => words.group,
  'woord.kind': (words) => words.child,
  'woord.kinderen': (words) => words.children,
  'woord.begeleider': (words) => words.coordinator,
};
