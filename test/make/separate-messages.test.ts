import { describe, expect, it } from 'vitest';
import { separateMessages } from '../../src/make/separate-messages.ts';
import { textOf } from '../../src/model/document.ts';
import { treeOf } from '../pdf/fake-font.ts';

const PAPER = treeOf(`<h1>Teksten</h1>
<aside class="kader"><p>Zo gebruikt u dit.</p></aside>
<section><h2>Mails</h2>
<aside class="kader"><h3>Nog een week</h3><p class="klein"><time datetime="2027-04-08">8 april</time></p><p>Beste ouders,</p><p>Tot dan.</p></aside>
<aside class="kader"><h3>Dank</h3><p>Dank u wel.</p></aside>
</section>
<section><h2>App</h2><aside class="kader"><h3>Morgen</h3><p class="klein">14 april</p><ul><li>19.30 uur</li></ul></aside></section>`);

describe('separateMessages', () => {
  it('finds every box with a heading, with what it is called and where it stands', () => {
    expect(separateMessages(PAPER).map(({ title, where }) => `${title}: ${where}`)).toEqual([
      'Nog een week: Mails, 8 april',
      'Dank: Mails',
      'Morgen: App, 14 april',
    ]);
  });

  it('copies the message alone, without its title and its day', () => {
    const told = separateMessages(PAPER).map(({ content }) => content.children.map(textOf).join(' '));
    expect(told).toEqual(['Beste ouders, Tot dan.', 'Dank u wel.', '19.30 uur']);
  });

  it('finds nothing in a paper without such boxes', () => {
    expect(separateMessages(treeOf('<h1>Brief</h1><p>Dag.</p>'))).toEqual([]);
  });
});
