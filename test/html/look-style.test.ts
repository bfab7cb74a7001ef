import { describe, expect, it } from 'vitest';
import { lookRules, onPhone } from '../../src/html/look-style.ts';
import { LOOK_NAMES, type LookName } from '../../src/model/look.ts';
import { schoolTheme } from '../../src/model/theme.ts';

const rulesOf = (look: LookName) => lookRules(schoolTheme('#1d3f7a', '#aa3311', look));

describe('lookRules', () => {
  it('differ from look to look', () => {
    expect(new Set(LOOK_NAMES.map(rulesOf)).size).toBe(LOOK_NAMES.length);
  });

  it('name colours by variable only, so that they follow the dark scheme', () => {
    for (const look of LOOK_NAMES) expect(rulesOf(look)).not.toMatch(/#[0-9a-f]{3,6}\b/i);
  });

  it('have no ground where ink is saved, and pictures in outline', () => {
    expect(rulesOf('zuinig')).not.toMatch(/background:var\(--(?!paper)/);
    expect(rulesOf('zuinig')).toContain('rect.hoofd{fill:var(--paper);stroke:var(--main)');
    expect(rulesOf('helder')).not.toContain('rect.hoofd');
  });

  it('mark headings as the PDF does', () => {
    expect(rulesOf('warm')).toContain('h2::before');
    expect(rulesOf('zuinig')).toMatch(/h2\{border-bottom:1px solid var\(--ink\)/);
    expect(rulesOf('helder')).not.toMatch(/h2[{:]/);
  });
});

describe('onPhone', () => {
  it('takes room away only where there is some', () => {
    expect(onPhone(schoolTheme())).toContain('.held{padding');
    expect(onPhone(schoolTheme(undefined, undefined, 'zuinig'))).not.toContain('.held');
    expect(onPhone(schoolTheme(undefined, undefined, 'warm'))).not.toContain('th:first-child');
  });
});
