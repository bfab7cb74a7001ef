import { DATE_RULES } from './date-rules.ts';
import { LANGUAGE_RULES } from './language-rules.ts';
import { MEETING_RULES } from './meeting-rules.ts';
import { PARTNER_RULES } from './partner-rules.ts';
import { REACH_RULES } from './reach-rules.ts';
import type { Rule } from './rule.ts';
import { TEXT_RULES } from './text-rules.ts';

/** All rules, in the order of their codes. A code never gets another meaning: briefs silence rules by it. */
export const RULES: readonly Rule[] = [
  ...MEETING_RULES,
  ...DATE_RULES,
  ...TEXT_RULES,
  ...LANGUAGE_RULES,
  ...PARTNER_RULES,
  ...REACH_RULES,
].sort((a, b) => (a.code < b.code ? -1 : 1));
