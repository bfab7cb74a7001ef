import type { LeadMoment, LeadTip } from '../model/lead-tip.ts';
import type { Material } from '../model/material.ts';
import { fact, idsOf, type Part, type Reading, textOf, yesNo } from './library-part.ts';

const MOMENTS: Readonly<Record<LeadMoment, string>> = {
  vooraf: 'voor het begin',
  chat: 'online, bij de chat',
  inloggen: 'online, bij het inloggen',
  duidelijk: 'na uitleg',
  erna: 'meteen erna',
};

/** A small thing to do for whoever leads. */
export function leadTipParts(tip: LeadTip, reading: Reading): readonly Part[] {
  return [
    ...fact('moment', 'Moment', tip.moment, MOMENTS[tip.moment]),
    ...idsOf('als', 'Alleen als', tip.conditions),
    ...idsOf('soorten', 'Alleen bij', tip.kinds, reading.toolkit.kinds),
    ...textOf('hoe', 'Hoe', tip.how, reading),
    ...textOf('zeggen', 'U kunt zeggen', tip.say, reading),
  ];
}

/** Something that has to lie ready. */
export function materialParts(material: Material, { toolkit }: Reading): readonly Part[] {
  const { count } = material;
  return [
    ...fact('groep', 'Groep', material.group),
    ...yesNo('altijd', 'Ook zonder werkvorm', material.always),
    ...idsOf('namen', 'Heet ook', material.names),
    ...(count ? fact('aantal', 'Hoeveel', count, `${count.number} per ${count.by}`) : []),
    ...idsOf('opstelling', 'Alleen als de zaal zo staat', material.settings),
    ...idsOf('als', 'Alleen als', material.conditions),
    ...idsOf('soorten', 'Alleen bij', material.kinds, toolkit.kinds),
  ];
}
