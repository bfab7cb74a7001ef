import { BARE_LINE, type Card } from '../model/card.ts';
import { fact, idsOf, listOf, type Part, type Reading, textOf } from './library-part.ts';

/** A card to print and cut, both its sides (M31, M46, M49, M117). */
export function cardParts(card: Card, reading: Reading): readonly Part[] {
  const back = card.back.length > 0 ? card.back.join('\n\n') : undefined;
  return [
    ...fact('set', 'Soort kaart', card.set, card.set.replaceAll('-', ' ')),
    ...fact('beeld', 'Tekening', card.picture),
    ...idsOf('als', 'Alleen als', card.conditions),
    ...idsOf('soorten', 'Alleen bij', card.kinds, reading.toolkit.kinds),
    ...textOf('voor', 'Op de voorkant', card.front, reading),
    ...textOf('achter', 'Op de achterkant', back, reading),
    ...listOf('zinnen', 'Dit kunt u zeggen', card.phrases, reading),
    ...listOf('hokjes', 'Om aan te kruisen', card.ticks, reading),
    ...listOf(
      'regels',
      'Om op te schrijven',
      card.lines.filter((words) => words !== BARE_LINE),
      reading,
    ),
  ];
}
