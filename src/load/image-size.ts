/** Why an image cannot be used: damaged, of no kind that we know, in printer's colours (CMYK), or a rare variant. */
export type ImageFault = 'broken' | 'kind' | 'cmyk' | 'variant';

/** What looking into an image gives: its size in pixels as it is shown, or why it cannot be used. */
export type ImageSize = { readonly width: number; readonly height: number } | { readonly fault: ImageFault };
