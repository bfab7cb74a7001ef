// Runs in the page that is checked: pages.check.ts puts it there, and asks it by these names.
globalThis.inPage = { runAxe, tooWide, visibleText, tryToBreakOut };

/** What axe finds of these groups of rules; axe itself must be in the page. */
function runAxe(values) {
  return globalThis.axe.run({ runOnly: { type: 'tag', values } });
}

/** What reaches over the right edge of the window, so that a reader would have to scroll sideways. */
function tooWide() {
  const { scrollWidth } = document.documentElement;
  if (scrollWidth <= innerWidth) return [];
  const reaching = [...document.querySelectorAll('main *')].filter(
    (element) => element.getBoundingClientRect().right > innerWidth,
  );
  return [`${scrollWidth} px`, ...reaching.slice(-1).map((element) => element.outerHTML.slice(0, 80))];
}

/** The words of a page; what one can press is of no use on paper. */
function visibleText() {
  for (const button of document.querySelectorAll('button, summary')) button.hidden = true;
  return document.body.innerText.replace(/\s+/g, ' ');
}

/** Puts a script, an event handler and a picture from outside into the page, and tells what came of them. */
async function tryToBreakOut() {
  const kinds = new Set();
  document.addEventListener('securitypolicyviolation', (event) => kinds.add(event.effectiveDirective));
  const script = document.createElement('script');
  script.textContent = 'window.ranScript = true';
  const link = document.createElement('a');
  link.setAttribute('onclick', 'window.ranScript = true');
  const image = document.createElement('img');
  image.src = 'https://school.invalid/beeld.png';
  document.body.append(script, link, image);
  link.click();
  await document.fonts.ready;
  await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    scriptRan: 'ranScript' in window,
    blocked: [...kinds].sort(),
    ownStyle: getComputedStyle(document.body).fontFamily.includes('Atkinson'),
    ownLetters: [...document.fonts].some((font) => font.status === 'loaded'),
  };
}
