import type { Region } from '../model/brief.ts';

/**
 * Large places whose holiday region is certain. Places that share their name with one in another region are left out,
 * such as Hengelo and Rijswijk, and so are places on the border of two regions.
 */
const PLACES: Readonly<Record<Region, string>> = {
  noord:
    'Alkmaar, Almelo, Almere, Amstelveen, Amsterdam, Assen, Deventer, Drachten, Emmen, Enschede, Groningen, Haarlem, ' +
    'Heerenveen, Hilversum, Hoofddorp, Hoorn, Kampen, Leeuwarden, Lelystad, Purmerend, Zaandam, Zwolle',
  midden:
    'Alphen aan den Rijn, Amersfoort, Apeldoorn, Delft, Den Haag, Dordrecht, Ede, Gouda, Leiden, Nieuwegein, Rotterdam, ' +
    "'s-Gravenhage, Schiedam, Spijkenisse, Utrecht, Veenendaal, Vlaardingen, Zeist, Zoetermeer",
  zuid:
    'Arnhem, Bergen op Zoom, Breda, Den Bosch, Eindhoven, Heerlen, Helmond, Maastricht, Middelburg, Nijmegen, Oss, ' +
    "Roermond, Roosendaal, 's-Hertogenbosch, Sittard, Tilburg, Venlo, Vlissingen, Weert",
};

const REGIONS: ReadonlyMap<string, Region> = new Map(
  (['noord', 'midden', 'zuid'] as const).flatMap((region) =>
    PLACES[region].split(', ').map((place) => [folded(place), region]),
  ),
);

/** The holiday region of a large place, however its name is spaced or capitalised; undefined for any other place. */
export function regionOf(place: string): Region | undefined {
  return REGIONS.get(folded(place));
}

/** `’s-Hertogenbosch` and `s hertogenbosch` alike. */
function folded(place: string): string {
  return place
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}
