import type { Picture, Pictures } from '../model/picture.ts';
import type { Programme } from '../model/programme.ts';
import type { Setting } from '../model/werkvorm.ts';
import { CARD_DRAWINGS } from './card-pictures.ts';
import { codeSide, qrCode } from './qr-code.ts';
import { QUESTION_DRAWINGS } from './question-pictures.ts';
import { ROOM_SETUPS, setupName } from './room-setups.ts';

/** A picture as templates name it: `<img src="beeld:{{beeld}}" alt="{{alt}}" width="…" height="…">`. */
export interface NamedPicture {
  readonly beeld: string;
  /** Alternative text. */
  readonly alt: string;
}

/** The QR code of a link, with its side in points. */
export interface NamedCode extends NamedPicture {
  readonly maat: number;
}

const CODE = 'qr-code';
const LOGO = 'logo';

/** All pictures that templates can name: set-ups of a room, drawings of a look back and of cards, the QR code of a link or a map, the logo. */
export function picturesOf(programme: Programme, logo: Picture | undefined): Pictures {
  const link = linkToScan(programme);
  const code = link ? qrCode(link) : undefined;
  return new Map<string, Picture>([
    ...Object.entries(ROOM_SETUPS).map(
      ([setting, { drawing }]) => [setupName(setting as Setting), drawing] as const,
    ),
    ...QUESTION_DRAWINGS,
    ...CARD_DRAWINGS,
    ...(code ? [[CODE, code] as const] : []),
    ...(logo ? [[LOGO, logo] as const] : []),
  ]);
}

/** The name and the words of a set-up. */
export function namedSetup(setting: Setting): NamedPicture {
  return { beeld: setupName(setting), alt: ROOM_SETUPS[setting].words };
}

/** What a parent can scan: the way into a meeting online, or else the map of the place. */
function linkToScan({ brief }: Programme): string | undefined {
  return brief.meeting.online ?? brief.meeting.map;
}

/** The name, the words and the size of the code to scan; null when there is none. */
export function namedCode(programme: Programme, pictures: Pictures): NamedCode | null {
  const code = pictures.get(CODE);
  if (code?.kind !== 'drawing') return null;
  const alt = `QR-code met de link ${linkToScan(programme)}`;
  return { beeld: CODE, alt, maat: codeSide(code) };
}

/** Size of the logo, for its proportions; null when the school has none. */
export function logoSize(pictures: Pictures): { readonly breedte: number; readonly hoogte: number } | null {
  const logo = pictures.get(LOGO);
  return logo ? { breedte: logo.width, hoogte: logo.height } : null;
}
