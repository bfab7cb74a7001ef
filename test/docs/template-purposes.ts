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
  bericht: 'Of het stuk een bericht wordt, voor app of mail. Dan is er geen strook om af te knippen.',
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
  wie_doet_wat: 'De mensen van de school, voor poster en folder. `rijen` heeft ze twee aan twee.',
  vorige:
    'Wat u de vorige keer afsprak, en hoe het nu staat. Leeg zonder ingevuld bestand van de vorige keer.',
  terugblik: 'Alles van de terugblik. `tekst` is al HTML. Alleen in `terugblik.hbs`.',
  afspraken:
    'Wat er op het afsprakenblad past bij deze soort. Alleen in `afspraken.hbs` en `sociaal-contract.hbs`.',
  draaiboek: 'Wat wie leidt doet en zegt, per blok en per stap. Alleen in `draaiboek.hbs`.',
  materialen: 'Wat er klaar moet liggen, geteld en in groepen. Alleen in `materialen.hbs`.',
  naamkaartjes: 'Hoeveel vellen u print. Alleen in `naamkaartjes.hbs`.',
  aanwezigheid: 'Hokjes om te turven, talen en gesprekken. Alleen in `aanwezigheid.hbs`.',
  uitnodigen: 'Lege regels en de dag waarop u klaar bent. Alleen in `aanwezigheid-uitnodigen.hbs`.',
  colofon: 'Waar de ideeën vandaan komen.',
  evaluatie:
    'Vragen om terug te kijken, voor ouders, in plaatjes en voor het team. Alleen in `evaluatie.hbs`, `evaluatie-plaatjes.hbs` en `evaluatie-team.hbs`.',
  kaarten: 'De kaarten in soorten, elk met een voorkant en een achterkant. Alleen in `kaarten.hbs`.',
  contactstrategie: 'Welk contact voor wie, en vragen aan het team. Alleen in `contactstrategie.hbs`.',
  werkwijze: 'Hoe de hele school met ouders werkt. Alleen in `zo-werken-wij.hbs`.',
  zelfcheck: 'Stellingen in groepen. Alleen in `zelfcheck.hbs`.',
  planning:
    'De taken met dag, reden en wie. `tijdlijn` is een tekening, voor het deel `tekening`. `groepen` heeft de taken die er altijd zijn, `extra` de rest.',
  herinneringen:
    'De teksten om te herinneren: `lijst` op volgorde van dag, `kanalen` met de teksten. `tekst` is al HTML.',
  poster: 'De posters, een per bladzijde. `boven` is leeg als de titel alles zegt.',
  stukken: 'De stukken met hun bestanden. Alleen in `index.hbs`.',
  printlijst: 'Wat er geprint wordt, en hoe vaak. Alleen in `index.hbs` en `boekje.hbs`.',
  boekje: 'De inhoud van het boekje, met bladzijden. Alleen in `boekje.hbs`.',
  keuzes: 'Waarom dit programma zo is. Alleen in `index.hbs`.',
};

/** What each partial gives, in a line of Dutch. */
export const PARTIAL_PURPOSES: Readonly<Record<string, string>> = {
  antwoord: 'Hoe ouders antwoorden op een bericht, in plaats van op de strook.',
  bereik: 'Eén zin: bellen of mailen, met links.',
  feiten: 'De lijst met dag, tijd, plek en meer.',
  kop: 'De kop met logo, school en soort papier.',
  printlijst: 'De tabel met wat er geprint wordt.',
  samen: 'Het slot van het afsprakenblad: besluiten, op de hoogte blijven, terugkijken.',
  tekening: 'Een tekening, zoals `{{#with tijdbalk}}{{> tekening}}{{/with}}`.',
  vorige: 'De lijst van wat u de vorige keer afsprak, met hoe het nu staat.',
};
