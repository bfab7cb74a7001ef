import type { Details } from './details.ts';

/** What is wrong with the headings of a document, and what to do. */
export function headingSentence(d: Details): string {
  switch (d.text('reason')) {
    case 'no-title':
      return 'Dit stuk heeft geen titel. Zet er bovenaan één <h1> in.';
    case 'title-not-first':
      return `De eerste kop is <${d.text('element')}>. Begin met de titel, in een <h1>.`;
    case 'second-title':
      return 'Hier staat een tweede <h1>. Een stuk heeft één titel: maak hier <h2> van.';
    default:
      return `Na <${d.text('before')}> komt hier <${d.text('element')}>. Sla geen kop over: maak er <${d.text('right')}> van.`;
  }
}

/** What is wrong with a table, and what to do. */
export function tableSentence(d: Details): string {
  switch (d.text('reason')) {
    case 'second-head':
      return 'Deze tabel heeft een tweede <thead>. Laat er één staan.';
    case 'head-not-first':
      return 'De <thead> staat onder de rijen. Zet hem boven <tbody>.';
    case 'caption-not-first':
      return 'De <caption> staat niet vooraan. Zet er één, als eerste in de tabel.';
    default: {
      const cells = d.text('cells');
      return `Deze rij heeft ${cells} ${cells === '1' ? 'cel' : 'cellen'}, en de eerste rij heeft er ${d.text('right')}. Maak dat gelijk; een lege cel mag.`;
    }
  }
}
