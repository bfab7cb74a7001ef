import type { Evidence, Reference } from '../model/item.ts';
import type { Programme } from '../model/programme.ts';
import type { Toolkit } from '../model/toolkit.ts';
import type { ContentVariables } from './content-variables.ts';
import type { Engine, Printable } from './engine.ts';

/** The newsletter's variables. */
export interface NewsletterView {
  readonly titel: string;
  /** Own foreword, a paragraph an entry; `null` when there is none. */
  readonly voorwoord: readonly string[] | null;
  readonly berichten: readonly { readonly kop: string; readonly alineas: readonly string[] }[];
  readonly blokken: readonly BlockView[];
  /** Blocks in a box, side by side at the end. */
  readonly kaders: readonly {
    readonly titel: string;
    readonly tekst: Printable;
    readonly bron: string | null;
  }[];
}

interface BlockView {
  readonly titel: string;
  readonly tekst: Printable;
  /** Who does what; only under the block that introduces it. */
  readonly rollen:
    | readonly { readonly titel: string; readonly doet: string; readonly doet_niet: string | null }[]
    | null;
}

const STRENGTH: Readonly<Record<Evidence, string>> = {
  onderzoek: 'uit onderzoek',
  praktijk: 'ervaring uit de praktijk',
  mening: 'een mening, geen onderzoek',
  eigen: 'eigen idee',
};

/** The newsletter's variables from the programme; content is filled and escaped here. */
export function newsletterView(
  programme: Programme,
  toolkit: Toolkit,
  engine: Engine,
  content: ContentVariables,
): NewsletterView {
  const { newsletter, school } = programme.brief;
  const say = (text: string): string => engine.fillText(text, content);
  const chosen = programme.newsletter.blocks.map((choice) => choice.item);
  const roles = programme.roles.map((role) => ({
    titel: say(role.title),
    doet: say(role.does),
    doet_niet: role.doesNot ? say(role.doesNot) : null,
  }));
  const tip = programme.newsletter.tip?.item;
  const boxes = chosen
    .filter((block) => block.boxed)
    .map((block) => ({
      titel: say(block.title),
      tekst: engine.fillHtml(block.body, content),
      bron: null as string | null,
    }));
  const tipBox = tip
    ? [
        {
          titel: `Tip voor thuis: ${say(tip.title)}`,
          tekst: engine.fillHtml(tip.body, content),
          bron: sourceLine(tip.references, toolkit),
        },
      ]
    : [];
  return {
    titel: `Nieuws van ${school.name}`,
    voorwoord: newsletter.foreword ? paragraphsOf(newsletter.foreword) : null,
    berichten: newsletter.messages.map((message) => ({
      kop: message.heading,
      alineas: paragraphsOf(message.text),
    })),
    blokken: chosen
      .filter((block) => !block.boxed)
      .map((block) => ({
        titel: say(block.title),
        tekst: engine.fillHtml(block.body, content),
        rollen: block.section === 'wie-doet-wat' && roles.length > 0 ? roles : null,
      })),
    kaders: [...boxes, ...tipBox],
  };
}

/** `Bron: … (ervaring uit de praktijk)`: every claim carries its source and how strong it is. */
function sourceLine(references: readonly Reference[], toolkit: Toolkit): string | null {
  const reference = references[0];
  if (!reference) return null;
  const source = toolkit.sources.get(reference.source);
  return source
    ? `Bron: ${source.title} (${STRENGTH[reference.evidence]}).`
    : `Een idee van de makers van samenspel.`;
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\n/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}
