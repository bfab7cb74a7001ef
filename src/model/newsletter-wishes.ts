import type { NewsletterMoment } from './newsletter-moments.ts';

/** What the person adds to the newsletter, or chooses for it. */
export interface NewsletterWishes {
  /** When the newsletter goes out; before the meeting when absent. */
  readonly moment?: Exclude<NewsletterMoment, 'na'>;
  /** Own foreword, plain text; blank lines part paragraphs. */
  readonly foreword?: string;
  /** Who signs the foreword; without it the head does, or the organiser when the meeting is not of school alone. */
  readonly signature?: { readonly name: string; readonly role?: string };
  /** Own messages, in order, after the foreword. */
  readonly messages: readonly { readonly heading: string; readonly text: string }[];
  /** Own choice of blocks by id; empty when the program chooses. */
  readonly blocks: readonly string[];
  /** Own choice of a home tip by id. */
  readonly tip?: string;
}
