/** What each name at the top holds, in a line of Dutch. */
export const VARIABLE_PURPOSES: Readonly<Record<string, string>> = {
  woord: 'Woorden die per soort school anders zijn, zoals leerkracht of mentor.',
  school: 'De school. `logo` is leeg als er geen logo is.',
  contact: 'Wie ouders kunnen bereiken, en hoe. `bereik` zegt of dat kan.',
  samenwerkingsverband: 'De scholen in de regio die samen extra hulp regelen.',
  proef: 'Wat een tijd wordt geprobeerd: vier zinnen. Leeg als er geen proef is.',
  steunpunt: 'Het ouder- en jeugdsteunpunt van de regio.',
  bijeenkomst: 'Wanneer, waar, voor wie en met wie. Namen op `_iso` zijn voor `datetime`.',
  papier: 'Het soort papier, zoals Agenda.',
  soort: 'De soort bijeenkomst.',
  doelen: 'Waarvoor u bij elkaar komt.',
  opening: 'De eerste zin voor ouders.',
  onderwerpen: 'Waar het over gaat.',
  vragen: 'Dezelfde vraag, aan ouders en aan school.',
  verwachten: 'Wat er gebeurt, in korte zinnen.',
  ontmoeten: 'Wie ouders ontmoeten, in één zin.',
  meenemen: 'Wat ouders kunnen meenemen.',
  groet: 'De groet onder de uitnodiging.',
  tijd_en_plek: 'De tijd en de plek in één zin.',
  invulpuntjes: 'Puntjes om op te schrijven, in een regel.',
  tijdbalk: 'De tekening van de tijden, voor het deel `tekening`.',
  zaal_wisselt: 'Of de zaal tijdens de bijeenkomst anders wordt gezet.',
  programma: 'Het programma, een rij per onderdeel. Een opstelling heeft `beeld` en `alt`.',
  nieuwsbrief:
    'Alles van de nieuwsbrief. `tekst` is al HTML. `rollen` is een lijst met `titel`, `doet`, `doet_niet` en `wanneer`.',
  colofon: 'Waar de ideeën vandaan komen.',
  stukken: 'De stukken met hun bestanden. Alleen in `index.hbs`.',
  keuzes: 'Waarom dit programma zo is. Alleen in `index.hbs`.',
};

/** What each partial gives, in a line of Dutch. */
export const PARTIAL_PURPOSES: Readonly<Record<string, string>> = {
  bereik: 'Eén zin: bellen of mailen, met links.',
  feiten: 'De lijst met dag, tijd, plek en meer.',
  kop: 'De kop met logo, school en soort papier.',
  tekening: 'Een tekening, zoals `{{#with tijdbalk}}{{> tekening}}{{/with}}`.',
};
