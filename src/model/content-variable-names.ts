import type { SchoolWords } from './toolkit.ts';

/** The names that content texts may use between double braces; `fill/content-variables.ts` gives them their values. */
export const CONTENT_VARIABLE_NAMES: readonly string[] = [
  'woord.leerkracht',
  'woord.groep',
  'woord.kind',
  'woord.kinderen',
  'woord.begeleider',
  'school.naam',
  'school.plaats',
  'school.vindplaats',
  'school.spreekuur',
  'school.plein',
  'contact.naam',
  'contact.rol',
  'contact.telefoon',
  'contact.telefoonlink',
  'contact.email',
  'contact.bereikbaar',
  'contact.antwoord',
  'contact.bereik',
  'steunpunt.naam',
  'steunpunt.telefoon',
  'steunpunt.email',
  'steunpunt.website',
  'samenwerkingsverband.naam',
  'samenwerkingsverband.website',
  'bijeenkomst.titel',
  'bijeenkomst.datum',
  'bijeenkomst.tijd',
  'bijeenkomst.plek',
  'bijeenkomst.groep',
  'proef.wat',
  'proef.periode',
  'proef.meten',
  'proef.terug',
];

/** The names by which content texts ask for the words of a type of school. */
export const SCHOOL_WORD_NAMES: Readonly<Record<string, keyof SchoolWords>> = {
  'woord.leerkracht': 'teacher',
  'woord.groep': 'group',
  'woord.kind': 'child',
  'woord.kinderen': 'children',
  'woord.begeleider': 'coordinator',
};
