/**
 * The script of the overview, whole: it copies what a message is, as text or as a mail, and prints one paper. It asks
 * nothing of a network, keeps nothing, and knows only what stands in its own page. It copies by the copy command first: the
 * newer way rewrites a mail under the page's own policy, which takes the style out of it, and is there for a browser
 * without that command.
 */
export const INDEX_SCRIPT = `(() => {
'use strict';
const root = document.documentElement;
const report = document.getElementById('melding');
const stored = (kind, name) => {
  const found = document.getElementById(kind + '-' + name);
  return found ? found.content.textContent : '';
};
const say = (words) => { report.textContent = words; };
for (const next of ['pointerdown', 'keydown']) addEventListener(next, () => say(''));
const copyByCommand = (values) => {
  const fill = (event) => {
    for (const [type, value] of Object.entries(values)) event.clipboardData.setData(type, value);
    event.preventDefault();
  };
  document.addEventListener('copy', fill);
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('h1') || document.body);
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
  const done = document.execCommand('copy');
  selection.removeAllRanges();
  document.removeEventListener('copy', fill);
  if (!done) throw new Error('copy');
};
const copy = async (values) => {
  try {
    copyByCommand(values);
  } catch {
    const parts = Object.entries(values).map(([type, value]) => [type, new Blob([value], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
  }
};
const print = async (name, button) => {
  const paper = document.getElementById('druk-' + name);
  const sheet = document.getElementById('druk');
  const title = document.title;
  sheet.replaceChildren(paper.content.cloneNode(true));
  const images = [...sheet.querySelectorAll('img[data-beeld]')];
  for (const image of images) {
    const kept = document.querySelector('#beeld-' + image.dataset.beeld + ' image');
    if (kept) image.src = kept.getAttribute('href');
  }
  root.dataset.druk = paper.dataset.vel;
  document.title = paper.dataset.titel;
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  addEventListener('afterprint', () => {
    delete root.dataset.druk;
    document.title = title;
    sheet.replaceChildren();
    button.focus();
  }, { once: true });
  window.print();
};
const act = {
  tekst: async (name) => {
    await copy({ 'text/plain': stored('tekst', name) });
    say('Gekopieerd. Plak de tekst in uw app of mail.');
  },
  mail: async (name) => {
    await copy({ 'text/html': stored('mail', name), 'text/plain': stored('tekst', name) });
    say('Gekopieerd. Plak dit in een nieuwe mail.');
  },
  bericht: async (name) => {
    await copy({ 'text/html': stored('mail', name), 'text/plain': stored('tekst', name) });
    say('Gekopieerd. Plak dit in uw app of mail.');
  },
  druk: print,
};
for (const list of document.querySelectorAll('details.berichten')) list.hidden = false;
for (const button of document.querySelectorAll('button[data-doe]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    act[button.dataset.doe](button.dataset.stuk, button).catch(() => {
      say('Kopiëren lukt hier niet. Open het bestand en kopieer de tekst daar.');
    });
  });
}
})();`;
