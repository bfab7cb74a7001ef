/** A school's logo, read whole and checked: small enough to decode, and of a kind that page and PDF can both show. */
export interface Logo {
  /** The file as it is. */
  readonly bytes: Uint8Array;
  readonly kind: 'png' | 'jpeg';
  /** Pixels, as it is shown: a photo that was taken sideways is already turned. */
  readonly width: number;
  readonly height: number;
}
