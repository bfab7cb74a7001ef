import { isAboutOneChild, type MeetingKind } from '../model/meeting-kind.ts';
import type { Programme } from '../model/programme.ts';
import type { Werkvorm } from '../model/werkvorm.ts';
import { finding, type Rule } from './rule.ts';

function hasPhase({ blocks }: Programme, phase: string): boolean {
  return blocks.some((block) => block.phase === phase);
}

function asksBothWays({ topics }: Programme): boolean {
  return topics.every(({ item }) => item.questions.some((q) => q.toParents !== '' && q.toSchool !== ''));
}

/** The werkvormen that agreements hang on: none when the kind has a moment of its own for them, which says how they end. */
function werkvormenForAgreements({ blocks }: Programme): readonly Werkvorm[] {
  const agreeing = blocks.filter(({ phase }) => phase === 'afspreken');
  if (agreeing.some(({ werkvorm, goals }) => !werkvorm && goals.includes('afspraken'))) return [];
  return agreeing.flatMap(({ werkvorm }) => werkvorm?.item ?? []);
}

/** Whether a guest tells something in this programme whom nobody has named yet. */
function lacksSpeaker({ blocks, brief: { meeting } }: Programme): boolean {
  return !meeting.speaker && blocks.some(({ lead }) => /^(?:de )?spreker$/i.test(lead));
}

/** Whether a meeting of this kind is the parents' own: one of them welcomes everybody. */
function isHostedByParents({ moments }: MeetingKind): boolean {
  return /(?<!\p{L})ouders?(?!\p{L})/iu.test(moments[0]?.lead ?? '');
}

/** Rules about partnership: who leads, who decides, and what school itself gives. */
export const PARTNER_RULES: readonly Rule[] = [
  {
    code: 'R25',
    title: 'Bij een moeilijk gesprek bent u met z’n tweeën',
    level: 'hint',
    mission: 'M50',
    source: 'webinar',
    evidence: 'praktijk',
    find: ({ kind, brief: { meeting } }) =>
      finding(kind.hardTalk && !meeting.second && meeting.partners.length === 0, {
        key: 'bijeenkomst.tweede',
        says: 'Dit kan een moeilijk gesprek zijn, en u leidt het alleen.',
      }),
    why: 'Met een tweede persoon luistert u beter. Die let op het gezin en op de tijd.',
    remedy: 'Vraag een collega, bijvoorbeeld een gedragsdeskundige, en zet die bij ‘tweede’.',
  },
  {
    code: 'R26',
    title: 'Aan het eind staan er afspraken',
    level: 'warning',
    mission: 'M68',
    source: 'lectoraat',
    evidence: 'onderzoek',
    find: (programme) =>
      finding(
        programme.brief.goals.includes('afspraken') &&
          !hasPhase(programme, 'afspreken') &&
          programme.blocks.length > 1,
        { key: 'doelen', says: 'U wilt afspraken maken, en daar is geen tijd voor in het programma.' },
      ),
    why: 'In een onderzoek lag zelden vast wie wat doet. Dan wacht iedereen op elkaar.',
    remedy: 'Neem meer tijd, of kies een soort bijeenkomst die met afspraken eindigt.',
  },
  {
    code: 'R27',
    title: 'Over hulp beslissen ouders mee',
    level: 'warning',
    mission: 'M71',
    source: 'lectoraat',
    evidence: 'onderzoek',
    find: ({ kind, parentsShare }) =>
      finding(isAboutOneChild(kind) && kind.hardTalk && parentsShare < 0.4, {
        key: 'bijeenkomst.minuten',
        says: 'Het gaat over hulp voor één kind, en ouders praten minder dan 40 procent van de tijd.',
      }),
    why: 'Ouders kennen hun kind het best. De helft van de leraren in een onderzoek kende geen voorbeeld waarin ouders meebeslisten.',
    remedy: 'Geef ouders meer tijd, en vraag eerst wat zij zelf al doen.',
  },
  {
    code: 'R28',
    title: 'Dezelfde vraag gaat beide kanten op',
    level: 'warning',
    mission: 'M31',
    source: 'partnerschap',
    evidence: 'mening',
    find: (programme) =>
      finding(!asksBothWays(programme), {
        key: 'onderwerpen',
        says: 'Bij een onderwerp staan alleen vragen aan ouders, en geen vraag aan school.',
      }),
    why: 'Wie alleen vraagt, houdt een verhoor. Ook school vertelt wat ze ziet en verwacht.',
    remedy: 'Zet bij het onderwerp ook een vraag aan school.',
  },
  {
    code: 'R33',
    title: 'De schoolleider zegt waarom het telt',
    level: 'hint',
    mission: 'M13',
    source: 'ib-interview',
    evidence: 'mening',
    find: ({ brief: { school, meeting }, kind }) =>
      finding(!school.head && !isAboutOneChild(kind) && meeting.initiative !== 'ouders', {
        key: 'school.directeur',
        says: 'De naam van de directeur is niet ingevuld.',
      }),
    why: 'Staat de schoolleider erachter, dan telt samenwerken voor het hele team.',
    remedy: 'Vul de naam in, en vraag om een paar zinnen als voorwoord.',
  },
  {
    code: 'R41',
    title: 'Ouders die zelf beginnen, leiden ook zelf',
    level: 'hint',
    mission: 'M4',
    source: 'ib-interview',
    evidence: 'mening',
    find: ({ brief: { meeting } }) =>
      finding(
        meeting.initiative === 'ouders' &&
          !/ouder|vader|moeder|verzorger/i.test(
            `${meeting.organiser.role ?? ''} ${meeting.leader?.role ?? ''}`,
          ),
        {
          key: 'bijeenkomst.gespreksleider',
          says: 'Ouders begonnen deze bijeenkomst, en geen ouder organiseert of leidt haar.',
        },
      ),
    why: 'Anders wordt het toch een avond van school.',
    remedy: 'Vraag of een ouder wil organiseren of leiden, met uw hulp.',
  },
  {
    code: 'R42',
    title: 'Aan het eind kijkt u samen terug',
    level: 'hint',
    mission: 'M29',
    source: 'ib-interview',
    evidence: 'mening',
    find: (programme) =>
      finding(!hasPhase(programme, 'afsluiten') && programme.blocks.length > 2, {
        key: 'bijeenkomst.minuten',
        says: 'Het programma heeft geen moment om samen terug te kijken.',
      }),
    why: 'Dan hoort u niet wat anders moet, en komen dezelfde fouten terug.',
    remedy: 'Neem vijf minuten meer, en sluit af met de vraag hoe het was.',
  },
  {
    code: 'R43',
    title: 'Bij een afspraak staan een naam en een dag',
    level: 'hint',
    mission: 'M68',
    source: 'lectoraat',
    evidence: 'onderzoek',
    find: (programme) => {
      const werkvormen = werkvormenForAgreements(programme);
      return finding(
        programme.brief.goals.includes('afspraken') &&
          werkvormen.length > 0 &&
          !werkvormen.some(({ namesWhoAndWhen }) => namesWhoAndWhen),
        {
          key: 'werkvormen',
          says: `U wilt afspraken maken. De werkvorm ‘${werkvormen[0]?.title}’ eindigt niet met wie het doet en wanneer.`,
        },
      );
    },
    why: 'Zonder naam en dag is een afspraak een wens. Ouders en leraren spreken dit zelden precies af.',
    remedy: 'Schrijf bij elke afspraak een naam en een dag, of kies de werkvorm ‘wie-wat-wanneer’.',
  },
  {
    code: 'R45',
    title: 'Er is een gast die ouders vertrouwen',
    level: 'hint',
    mission: 'M107',
    source: 'schouder',
    evidence: 'praktijk',
    find: (programme) =>
      finding(lacksSpeaker(programme), {
        key: 'bijeenkomst.spreker',
        says: 'In het programma is tijd voor een spreker, en die staat er nog niet bij.',
      }),
    why: 'Een gast uit de kring van ouders trekt anderen over de drempel. Wie komt, wil weten wie er spreekt.',
    remedy: 'Vraag iemand die ouders kennen, en zet die bij ‘spreker’. Anders vertellen ouders zelf.',
  },
  {
    code: 'R46',
    title: 'Nodigen ouders uit, dan is het hun bijeenkomst',
    level: 'hint',
    mission: 'M4',
    source: 'ib-interview',
    evidence: 'praktijk',
    find: ({ kind, brief: { meeting } }) =>
      finding(isHostedByParents(kind) && meeting.initiative === 'school', {
        key: 'bijeenkomst.initiatief',
        says: 'Bij deze soort bijeenkomst nodigen ouders uit, en als begin staat er school.',
      }),
    why: 'Dan nodigt school uit in de plaats van ouders, en klinkt het als een avond van school.',
    remedy: 'Zet ‘initiatief’ op ‘ouders’. Als school toch zelf begint, past een andere soort beter.',
  },
];
