import { BARE_LINE, type Card } from '../../src/model/card.ts';
import type { Toolkit } from '../../src/model/toolkit.ts';
import type { TrustedHtml } from '../../src/model/trusted-html.ts';

/** A text of the content, and where it stands. */
export interface ContentText {
  /** `thuistips/rekenen-bij-de-bakker` */
  readonly file: string;
  readonly field: string;
  readonly text: string;
}

/** Every text of the content that parents read. */
export function parentTexts(toolkit: Toolkit): readonly ContentText[] {
  return [
    ...texts('doelen', toolkit.goals, (g) => ({ why: `${g.why}`, forParents: g.forParents })),
    ...texts('onderwerpen', toolkit.topics, (t) => ({
      why: t.why,
      questions: t.questions.map((q) => q.toParents).join('\n\n'),
      invitation: t.invitation,
      newsletter: t.newsletter,
    })),
    ...texts('werkvormen', toolkit.werkvormen, (w) => ({ title: w.title, forParents: w.forParents })),
    ...texts('soorten', toolkit.kinds, (k) => ({
      opening: k.opening,
      bring: k.bring.join('\n'),
      moments: k.moments.map((m) => m.forParents ?? '').join('\n\n'),
    })),
    ...texts('nieuwsbriefblokken', toolkit.newsletterBlocks, (b) => ({
      title: b.title,
      body: plain(b.body),
    })),
    ...texts('thuistips', toolkit.tips, (t) => ({ title: t.title, body: plain(t.body) })),
    ...texts('rollen', toolkit.roles, (r) => ({ text: [r.does, r.when, r.doesNot ?? ''].join('\n\n') })),
    ...texts('herinneringen', toolkit.reminders, (r) => ({ body: plain(r.body) })),
    ...texts('evaluatie', toolkit.forms.evaluation, ({ parents, pictures }) => ({
      parents: [parents?.question ?? '', ...(parents?.answers ?? [])].join('\n\n'),
      pictures: pictures?.question ?? '',
    })),
    ...texts('werkwijze', toolkit.forms.wayOfWorking, (p) => ({ text: `${p.title}\n\n${p.text}` })),
    ...texts('zelfcheck', toolkit.forms.selfCheck, (p) => ({ text: p.text })),
    ...texts('kaarten', cardsFor(toolkit, 'parents'), sidesOf),
  ].map(filled);
}

/** Every text of the content that the one who leads or organises reads, or says aloud. */
export function leaderTexts(toolkit: Toolkit): readonly ContentText[] {
  return [
    ...texts('onderwerpen', toolkit.topics, (t) => ({
      questions: t.questions.map((q) => q.toSchool).join('\n\n'),
      pitfalls: t.pitfalls.join('\n\n'),
      followUp: t.followUp.join('\n\n'),
      background: plain(t.background),
    })),
    ...texts('werkvormen', toolkit.werkvormen, (w) => ({
      steps: w.steps.map((s) => `${s.action}\n\n${s.say ?? ''}`).join('\n\n'),
      adapt: w.adapt.join('\n\n'),
      tips: plain(w.tips),
    })),
    ...texts('soorten', toolkit.kinds, (k) => ({
      when: k.when,
      moments: k.moments.map((m) => `${m.action ?? ''}\n\n${m.say ?? ''}`).join('\n\n'),
      body: plain(k.bodyForLeader),
    })),
    ...texts('kaarten', cardsFor(toolkit, 'leader'), sidesOf),
    ...texts('taken', toolkit.tasks, (t) => ({ text: `${t.title}\n${t.why}` })),
    ...texts('feestdagen', toolkit.feastDays, (f) => ({ advice: f.advice })),
    ...texts('evaluatie', toolkit.forms.evaluation, (q) => ({ team: q.team ?? '' })),
    ...texts('contactstrategie', toolkit.forms.contactStrategy, (p) => ({ text: p.text })),
  ].map(filled);
}

/** The cards that one of the two holds; those for a hard talk are for the one who leads. */
function cardsFor({ cards }: Toolkit, reader: 'parents' | 'leader'): ReadonlyMap<string, Card> {
  return new Map([...cards].filter(([, { set }]) => (set === 'lastig-gesprek') === (reader === 'leader')));
}

function sidesOf(card: Card): Readonly<Record<string, string>> {
  const back = [
    ...card.phrases,
    ...card.back,
    ...card.ticks,
    ...card.lines.filter((words) => words !== BARE_LINE),
  ];
  return { front: `${card.title}\n\n${card.front}`, back: back.join('\n\n') };
}

function texts<T>(
  folder: string,
  items: ReadonlyMap<string, T>,
  fields: (item: T) => Readonly<Record<string, string>>,
): readonly ContentText[] {
  return [...items].flatMap(([id, item]) =>
    Object.entries(fields(item)).map(([field, text]) => ({ file: `${folder}/${id}`, field, text })),
  );
}

/** The text of HTML, with a paragraph or a list item on lines of its own. */
function plain({ html }: TrustedHtml): string {
  return html
    .replace(/<li>/g, '- ')
    .replace(/<\/(?:li)>/g, '\n')
    .replace(/<\/p>\s*/g, '\n\n')
    .replace(/(?<!\n)\n(?![\n-])/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .trim();
}

/** A text as one school would read it: each condition holds, each variable is a short word. */
function filled(text: ContentText): ContentText {
  const known = text.text
    .replace(
      /\{\{#if [^}]+\}\}([^{]*(?:\{\{(?!else|\/if)[^}]+\}\}[^{]*)*)(?:\{\{else\}\}.*?)?\{\{\/if\}\}/gs,
      '$1',
    )
    .replace(/\{\{woord\.(\w+)\}\}/g, '$1')
    .replace(/\{\{[^}]+\}\}/g, 'De Linde');
  return { ...text, text: known };
}
