import type { Brief } from '../model/brief.ts';
import { compact } from '../model/compact.ts';
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
  /** Who signs the foreword; `null` when nobody does, or when its last paragraph names them already. */
  readonly ondertekening: { readonly naam: string; readonly rol: string | null } | null;
  readonly berichten: readonly { readonly kop: string; readonly alineas: readonly string[] }[];
  readonly blokken: readonly BlockView[];
  /** Blocks in a box, side by side at the end. */
  readonly kaders: readonly BoxView[];
}

/** A box; a tip names what it rests on. */
export interface BoxView {
  readonly titel: string;
  readonly tekst: Printable;
  readonly bron: string | null;
}

interface BlockView {
  readonly titel: string;
  readonly tekst: Printable;
  /** Who does what; only under the block that introduces it. */
  readonly rollen:
    | readonly {
        readonly titel: string;
        readonly doet: string;
        readonly doet_niet: string | null;
        /** When to go there; `null` when there are many roles already. */
        readonly wanneer: string | null;
      }[]
    | null;
  /** What is tried now stands under this block. */
  readonly met_proef: boolean;
}

/** When there are more roles than this, none says when to go there: the leaflet does, and a newsletter stays short. */
const MOST_WHENS = 4;

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
  const { newsletter, school, meeting } = programme.brief;
  const say = (text: string): string => engine.fillText(text, content);
  const foreword = paragraphsOf(newsletter.foreword ?? '');
  const chosen = programme.newsletter.blocks.map((choice) => choice.item);
  const roles = programme.roles.map((role) => ({
    titel: say(role.title),
    doet: say(role.does),
    doet_niet: role.doesNot ? say(role.doesNot) : null,
    wanneer: programme.roles.length <= MOST_WHENS ? say(role.when) : null,
  }));
  return {
    titel: newsletter.moment === 'start' ? `Een nieuw jaar bij ${school.name}` : `Nieuws van ${school.name}`,
    voorwoord: foreword.length > 0 ? foreword : null,
    ondertekening: signatureOf(programme.brief, foreword.at(-1) ?? ''),
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
        met_proef: meeting.trial !== undefined && block.withTrial,
      })),
    kaders: boxesOf(programme.newsletter, toolkit, engine, content),
  };
}

/** The blocks of a newsletter that stand in a box, and its tip for home. */
export function boxesOf(
  { blocks, tip }: Programme['newsletter'],
  toolkit: Toolkit,
  engine: Engine,
  content: ContentVariables,
): readonly BoxView[] {
  const say = (text: string): string => engine.fillText(text, content);
  const boxes = blocks
    .filter(({ item }) => item.boxed)
    .map(({ item }) => ({ titel: say(item.title), tekst: engine.fillHtml(item.body, content), bron: null }));
  if (!tip) return boxes;
  const { title, body, references } = tip.item;
  const tipBox = {
    titel: `Tip voor thuis: ${say(title)}`,
    tekst: engine.fillHtml(body, content),
    bron: sourceLine(references, toolkit),
  };
  return [...boxes, tipBox];
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

/** The signature under a foreword: the person's own choice, or who took the initiative. */
function signatureOf({ school, meeting, newsletter }: Brief, last: string): NewsletterView['ondertekening'] {
  const usual =
    meeting.initiative === 'school' ? compact({ name: school.head, role: 'directeur' }) : meeting.organiser;
  const { name, role } = newsletter.signature ?? usual;
  return name && !isSignedBy(last, name) ? { naam: name, rol: role ?? null } : null;
}

/** Whether a paragraph names someone, or ends with their first name: `Tot dan! Eva`. */
function isSignedBy(paragraph: string, name: string): boolean {
  const first = name.split(' ')[0] ?? name;
  return paragraph.includes(name) || paragraph.replace(/[.!\s]+$/, '').endsWith(first);
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\n/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}
