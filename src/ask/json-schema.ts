import { fieldsJsonSchema } from '../model/brief-source.ts';

type Node = { [key: string]: unknown; properties?: Record<string, Node>; items?: Node; anyOf?: Node[] };

/** What each key is, by its place in the brief, where the fields themselves do not say it. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  'school.plaats': 'Plaats van de school.',
  'school.contact': 'Wie ouders kunnen bereiken met een vraag.',
  'school.contact.telefoon': 'Telefoonnummer voor ouders.',
  'school.contact.email': 'E-mailadres voor ouders.',
  'school.steunpunt': 'Het ouder- en jeugdsteunpunt in uw regio.',
  'school.steunpunt.telefoon': 'Telefoonnummer van het steunpunt.',
  'school.steunpunt.email': 'E-mailadres van het steunpunt.',
  'school.steunpunt.website': 'Website van het steunpunt.',
  'school.kleuren': 'Eigen kleuren van de school, als #1d5b79.',
  'school.kleuren.hoofd': 'Kleur van koppen.',
  'school.kleuren.accent': 'Tweede kleur.',
  bijeenkomst: 'De bijeenkomst zelf.',
  'bijeenkomst.titel': 'Eigen titel. Anders geeft de soort bijeenkomst de titel.',
  'bijeenkomst.organisator.rol': 'Rol, bijvoorbeeld: intern begeleider.',
  'bijeenkomst.gespreksleider.rol': 'Rol, bijvoorbeeld: leerkracht.',
  'bijeenkomst.tweede.rol': 'Rol, bijvoorbeeld: gedragsspecialist.',
  'bijeenkomst.spreker.rol': 'Rol, bijvoorbeeld: orthopedagoog.',
  'bijeenkomst.partners.rol': 'Rol, bijvoorbeeld: jeugdarts.',
  nieuwsbrief: 'Eigen wensen voor de nieuwsbrief.',
  'nieuwsbrief.berichten': 'Eigen berichten, in volgorde.',
  'nieuwsbrief.berichten.kop': 'Kop van het bericht.',
  'nieuwsbrief.berichten.tekst': 'Tekst. Een lege regel begint een nieuwe alinea.',
};

/**
 * The JSON Schema of a brief (draft 2020-12) with Dutch descriptions, which `samenspel schema` prints. `school` may also
 * be the path of a school file.
 */
export function briefJsonSchema(): object {
  const { $schema, ...schema } = structuredClone(fieldsJsonSchema()) as Node;
  describe(schema, '');
  const school = schema.properties?.school;
  if (schema.properties && school) {
    const { description, ...mapping } = school;
    schema.properties.school = { description, anyOf: [{ type: 'string' }, mapping] };
  }
  return {
    $schema,
    title: 'Een bijeenkomst van ouders en school',
    description: 'Invoer voor: samenspel maak',
    ...schema,
  };
}

function describe(node: Node, place: string): void {
  const text = DESCRIPTIONS[place];
  if (text !== undefined && node.description === undefined) node.description = text;
  for (const [key, inner] of Object.entries(node.properties ?? {})) {
    describe(inner, place === '' ? key : `${place}.${key}`);
  }
  if (node.items) describe(node.items, place);
}
