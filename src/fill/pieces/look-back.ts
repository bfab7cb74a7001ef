import type { Agreement } from '../../model/agreements.ts';
import { dateInWords } from '../../model/date.ts';
import type { NewsletterSection } from '../../model/newsletter-moments.ts';
import { asSentence, capital } from '../../model/words.ts';
import { shortLink } from '../content-variables.ts';
import type { Printable } from '../engine.ts';
import { type BoxView, boxesOf } from '../newsletter-view.ts';
import type { PaperGround } from '../paper-ground.ts';
import { stateOf } from '../previous-view.ts';
import { colophon } from '../view.ts';

/** The variables of the newsletter after a meeting (M24, M116). */
export interface LookBackVariables {
  readonly terugblik: {
    /** `Er waren 34 ouders.` */
    readonly aantal: string | null;
    readonly opening: Printable | null;
    readonly gezegd: readonly string[] | null;
    readonly afspraken:
      | readonly {
          readonly wat: string;
          /** `De leerkrachten, uiterlijk dinsdag 11 mei 2027.` */
          readonly wie_en_wanneer: string | null;
          readonly merken: string | null;
          readonly stand: string | null;
          readonly uitleg: string | null;
        }[]
      | null;
    /** What parents can do with the agreements. */
    readonly afspraken_tekst: Printable | null;
    readonly wat_wij_doen: readonly string[] | null;
    readonly terugkijken:
      | readonly { readonly titel: string; readonly link: string; readonly adres: string | null }[]
      | null;
    readonly terugvinden: TextView | null;
    /** `Op dinsdag 8 juni 2027 kijken we samen terug.` */
    readonly volgende_keer: string | null;
    /** A question of the school's own, or else a block with one. */
    readonly vraag: string | null;
    readonly vraag_tekst: TextView | null;
    readonly blokken: readonly TextView[];
    readonly kaders: readonly BoxView[];
    readonly dank: string | null;
    readonly dank_tekst: TextView | null;
    readonly colofon: string;
  };
}

interface TextView {
  readonly titel: string;
  readonly tekst: Printable;
}

/** Sections that have a place of their own among what was filled in. */
const PLACED: readonly NewsletterSection[] = ['opening', 'bijeenkomst', 'terugvinden', 'vraag', 'dank'];

/** The variables of the newsletter after a meeting, from what was filled in and from the blocks that were chosen. */
export function lookBackVariables(ground: PaperGround): LookBackVariables {
  const { programme, toolkit, engine, view, say } = ground;
  const { agreements } = programme.brief;
  const chosen = programme.lookBack ?? { blocks: [] };
  const texts = chosen.blocks
    .filter(({ item }) => !item.boxed)
    .map(({ item }) => ({
      section: item.section,
      text: { titel: say(item.title), tekst: engine.fillHtml(item.body, view) },
    }));
  const textOf = (section: NewsletterSection) => texts.find((one) => one.section === section)?.text ?? null;
  return {
    terugblik: {
      aantal: agreements?.parents ? parentsInWords(agreements.parents) : null,
      opening: textOf('opening')?.tekst ?? null,
      gezegd: sentences(agreements?.said),
      afspraken: agreements?.made.length
        ? agreements.made.map((agreement) => ({
            wat: asSentence(agreement.what),
            wie_en_wanneer: whoAndWhen(agreement),
            merken: agreement.sign ? asTyped(agreement.sign) : null,
            stand: stateOf(agreement),
            uitleg: agreement.why ? asSentence(agreement.why) : null,
          }))
        : null,
      afspraken_tekst: textOf('bijeenkomst')?.tekst ?? null,
      wat_wij_doen: sentences(agreements?.use),
      terugkijken: agreements?.again.length
        ? agreements.again.map(({ title, link }) => ({ titel: title, link, adres: shortLink(link) }))
        : null,
      terugvinden: textOf('terugvinden'),
      volgende_keer: agreements?.lookBack
        ? `Op ${dateInWords(agreements.lookBack)} kijken we samen terug.`
        : null,
      vraag: agreements?.question ? asSentence(agreements.question) : null,
      vraag_tekst: textOf('vraag'),
      blokken: texts.filter(({ section }) => !PLACED.includes(section)).map(({ text }) => text),
      kaders: boxesOf(chosen, toolkit, engine, view),
      dank: agreements?.thanks ? asSentence(agreements.thanks) : null,
      dank_tekst: textOf('dank'),
      colofon: colophon(programme, toolkit, chosen),
    },
  };
}

function sentences(texts: readonly string[] | undefined): readonly string[] | null {
  return texts?.length ? texts.map(asSentence) : null;
}

/** A sentence that goes on after a colon: its first letter stays as it was typed. */
function asTyped(text: string): string {
  return text.charAt(0) + asSentence(text).slice(1);
}

function parentsInWords(count: number): string {
  return count === 1 ? 'Er was één ouder.' : `Er waren ${count} ouders.`;
}

function whoAndWhen({ who, when }: Agreement): string | null {
  const day = when && `uiterlijk ${dateInWords(when)}`;
  const words = [who, day].filter((one) => one !== undefined).join(', ');
  return words === '' ? null : asSentence(capital(words));
}
