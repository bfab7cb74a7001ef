import { templateReference } from './template-reference.ts';

/** docs/templates.md, for who writes templates: the words here, the tables from the program's own. */
export function templatePage(): string {
  const part = templateReference();
  return `# Sjablonen maken en veranderen

Deze bladzijde is voor wie de stukken van samenspel wil veranderen. U hoeft niet te programmeren. Wat HTML en geduld is
genoeg.

Deze bladzijde wordt gemaakt uit het programma zelf, met \`npm run docs\`. Verander hem dus niet met de hand.

## Wat een sjabloon is

Een sjabloon is een bestand dat eindigt op \`.hbs\`. Het zegt wat er op een stuk staat, en in welke volgorde. Van één sjabloon
komen twee bestanden: de PDF en de webpagina. Ze zeggen hetzelfde. Stukjes die vaker voorkomen, staan in de map \`delen\`.

Een sjabloon bestaat uit HTML en namen. Een naam staat tussen dubbele accolades. Daar komt de tekst:

\`\`\`
<h1>{{bijeenkomst.titel}}</h1>
{{#if meenemen}}
<p><strong>Wat kunt u meenemen?</strong> {{meenemen}}</p>
{{/if}}
<ul>
  {{#each doelen}}<li>{{voor_ouders}}</li>{{/each}}
</ul>
\`\`\`

- \`{{#if naam}} … {{else}} … {{/if}}\` kijkt of er iets is. \`{{#unless naam}}\` kijkt of er niets is.
- \`{{#each lijst}} … {{/each}}\` herhaalt, voor alles in een lijst. In een lijst van teksten is elke tekst \`{{this}}\`.
- \`{{#with groep}} … {{/with}}\` maakt namen korter.
- \`{{> deel}}\` zet een deel neer.

Meer is er niet: ${part.helpers}. Een sjabloon kan niet rekenen.

## Zelf beginnen

\`\`\`
samenspel sjablonen mijn-sjablonen
samenspel maak bijeenkomst.yaml --sjablonen mijn-sjablonen
\`\`\`

De eerste regel zet een kopie van alle sjablonen in een map. Verander die. De tweede regel maakt de stukken ermee.

## Kleuren, koppen en kaders kiezen

In de map staat ook \`thema.yaml\`. Daarin kiest u hoe alle stukken eruitzien. Er staat nog niets aan: alles staat achter een
hekje (\`#\`). Haal het hekje weg voor wat u wilt veranderen, en kies iets anders. Wat u niet kiest, komt uit het bestand van uw
school. Staat het daar ook niet, dan komt het uit het thema. Kiest u iets met \`--thema\` of \`--letters\`, dan gaat dat voor.

${part.thema}

Is een kleur te licht om te lezen? Dan maakt het programma hem donkerder, en zegt dat. Kijk uw keuzes na met
\`samenspel controleer mijn-sjablonen/thema.yaml\`. Voor het jaarplan gelden ze ook, met \`samenspel jaarplan --sjablonen\`.

## Een eigen regel boven en onder

In het bestand van uw school kunt u twee regels zetten:

\`\`\`yaml
kop: Samen groeien, elke dag
voet: Schoolstraat 1, 1234 AB Lindenmeer, 030 123 45 67
\`\`\`

\`kop\` staat onder de naam van de school, boven aan elk stuk. Er passen 60 tekens. \`voet\` staat onder aan elke geprinte bladzijde.
Er passen 90 tekens. Zonder \`voet\` staan daar naam en plaats.

## Nakijken

\`\`\`
samenspel controleer mijn-sjablonen/agenda.hbs
\`\`\`

Dit vult uw sjabloon met alle voorbeelden. Het verandert niets. Elke fout krijgt een regel: waar hij staat, wat er mis is, en
wat daar wel mag. Kijk daarna ook zelf naar de PDF en naar de webpagina.

## Wat wordt geweigerd

- Een element, attribuut of klasse die hieronder niet staat.
- Een element op een plek waar het niet mag staan.
- Een element dat u niet sluit, of dat u te vaak sluit.
- Een naam die niet bestaat. U ziet welke naam er het meest op lijkt.
- \`{{{naam}}}\` en \`{{&naam}}\`. Die laten HTML door die niemand heeft nagekeken.
- Een attribuut zonder aanhalingstekens, zoals \`href={{naam}}\`.
- Een link zonder woorden, of naar een adres dat niet mag.
- \`style\`, \`id\`, \`onclick\` en scripts. Kleuren en letters komen uit het thema.
- Een sjabloon dat te groot of te diep is. Het programma noemt de grens.
- Een teken dat geen enkel lettertype van ons kan tekenen.
- Een stuk zonder \`h1\`, met twee, of met een andere kop ervoor.
- Een kop die een stap overslaat: onder een \`h2\` komt een \`h3\`.
- Een rij met meer of minder cellen dan de eerste rij van de tabel. Een lege cel mag wel.
- Een tweede \`thead\`, een \`thead\` onder de rijen, of een \`caption\` die niet vooraan staat.

Zo kan een stuk geen gevaar zijn voor wie het opent. En zo weet een schermlezer altijd wat er staat.

## Wat alleen u kunt doen

- Kies koppen die zeggen waar het stuk over gaat.
- Geef elk beeld en elke tekening woorden die zeggen wat erop staat.
- Gebruik in een tabel \`th\` voor wat een kop is.
- Zet bij woorden in een andere taal welke taal het is, met \`lang\`.
- Schrijf kort en gewoon. Lees het stuk hardop.

## Elementen

Blokken staan onder elkaar: ${part.blokken}. Woorden staan in een regel: ${part.woorden}.

In de laatste kolom staat wat een schermlezer in de PDF vindt. Versiering leest hij niet voor.

${part.elementen}

### Attributen

Elk element mag ook \`class\` (één klasse), \`lang\` (een taal, zoals \`tr\`) en \`dir\` (${part.talen}) hebben.

${part.attributen}

### Klassen

${part.klassen}

Een \`div\` in een \`dl\` mag een tekeningetje hebben: ${part.feiten}. Bij \`beeld\` staat er een eigen beeld in de \`dd\`.

Vormen in een tekening hebben als klasse een kleur van het thema: ${part.kleuren}.

## Namen

Wat niet bekend is, is leeg. Zet er dan \`{{#if naam}}\` omheen. Een punt gaat naar binnen: \`{{school.naam}}\`.

${part.namen}

## Delen

${part.delen}
`;
}
