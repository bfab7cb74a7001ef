// npm run conformance: makes every document of every example and lets outside programs judge them: veraPDF, qpdf, poppler,
// axe in a real browser, an HTML validator. One line a check. What is not on this machine is skipped by name; with CI=true
// it is a failure. The documents stay in uit/conformiteit, to look at.
import { join } from 'node:path';
import { ensureReady, ROOT, say } from './setup.js';

ensureReady();
const { startVitest } = await import('vitest/node');

/** Tells each check in one line, with what was counted, and what is wrong under it. */
class Lines {
  counts = { passed: 0, failed: 0, skipped: 0 };

  onTestCaseResult(test) {
    const { state, errors, note } = test.result();
    this.counts[state]++;
    const seconds = Math.round((test.diagnostic()?.duration ?? 0) / 1000);
    const counted = test.meta().counted;
    if (state === 'skipped') say(`- ${test.name}: overgeslagen: ${note ?? ''}`);
    else say(`${state === 'passed' ? '✓' : '✗'} ${test.name}${counted ? `: ${counted}` : ''} (${seconds} s)`);
    for (const error of errors ?? []) say(indented(error.message));
  }

  onTestRunEnd(modules, unhandled) {
    const faults = [...modules.flatMap((module) => module.errors()), ...unhandled];
    for (const fault of faults) say(indented(fault.stack ?? fault.message));
    const { passed, failed, skipped } = this.counts;
    say(`\n${passed} controles in orde, ${failed + faults.length} niet, ${skipped} overgeslagen.`);
  }
}

function indented(text) {
  return text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}

const home = join(ROOT, 'test', 'conformance');
const vitest = await startVitest('test', process.argv.slice(2), {
  root: ROOT,
  config: false,
  watch: false,
  include: ['test/conformance/*.check.ts'],
  globalSetup: [join(home, 'make-documents.ts')],
  setupFiles: [join(ROOT, 'test', 'property-seed.ts')],
  pool: 'forks',
  maxWorkers: 2,
  // A check of a thousand documents; a machine may be busy.
  testTimeout: 2_400_000,
  hookTimeout: 120_000,
  reporters: [new Lines()],
});
await vitest.close();
