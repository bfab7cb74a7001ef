/** What a newsletter consists of, in the order of one before a meeting. */
export const NEWSLETTER_SECTIONS = [
  'opening',
  'bijeenkomst',
  'waarom',
  'werkwijze',
  'wie-doet-wat',
  'bereikbaar',
  'steunpunt',
  'leren',
  'welbevinden',
  'meedoen',
  'vraag',
  'thuistip',
  'terugvinden',
  'dank',
] as const;
/** One of them. */
export type NewsletterSection = (typeof NEWSLETTER_SECTIONS)[number];

/** When a newsletter goes out: at the start of the year, before a meeting, after it. */
export const NEWSLETTER_MOMENTS = ['start', 'voor', 'na'] as const;
/** One of them. */
export type NewsletterMoment = (typeof NEWSLETTER_MOMENTS)[number];

/**
 * What a newsletter holds at each moment, in its order. At the start of the year comes first who does what and how to reach
 * school; after a meeting it is short, and about that meeting.
 */
export const SECTIONS_AT: Readonly<Record<NewsletterMoment, readonly NewsletterSection[]>> = {
  start: [
    'opening',
    'werkwijze',
    'wie-doet-wat',
    'bereikbaar',
    'steunpunt',
    'waarom',
    'meedoen',
    'leren',
    'welbevinden',
    'bijeenkomst',
    'vraag',
    'thuistip',
    'terugvinden',
    'dank',
  ],
  voor: NEWSLETTER_SECTIONS,
  na: ['opening', 'bijeenkomst', 'terugvinden', 'vraag', 'bereikbaar', 'steunpunt', 'thuistip', 'dank'],
};
