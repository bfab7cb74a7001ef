import { isIsoDate } from '../model/date.ts';
import type { AttributeRule } from '../model/elements.ts';

/** Links may leave by these schemes only, point into the page, or name a file beside it in the same pack. */
const LINK =
  /^(https:\/\/[^\s<>"]+|mailto:[^\s<>"]+|tel:\+?[\d-]+|#[\w-]+|[a-z0-9-]+(\.[a-z0-9-]+)*\.(pdf|html|txt|yaml|ics|json))$/i;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** Whether an attribute's value is of the kind that the table of elements asks. */
export function fits(rule: AttributeRule, value: string): boolean {
  if (typeof rule === 'object') return rule.includes(value);
  switch (rule) {
    case 'text':
      return value.trim() !== '';
    case 'language':
      return /^[a-z]{2,3}(-[A-Za-z]{2,8})*$/.test(value);
    case 'link':
      return LINK.test(value);
    case 'image':
      return /^beeld:[a-z]+(-[a-z]+)*$/.test(value);
    case 'date-time':
      return isDateTime(value);
    case 'number':
      return NUMBER.test(value);
    case 'view-box':
      return isViewBox(value.split(' '));
    case 'path':
      return /^[MmLlHhVvCcSsQqTtAaZz\d\s.,-]+$/.test(value);
  }
}

/** Four numbers: left, top, width, height; a drawing has some size. */
function isViewBox(parts: readonly string[]): boolean {
  return (
    parts.length === 4 &&
    parts.every((part) => NUMBER.test(part)) &&
    Number(parts[2]) > 0 &&
    Number(parts[3]) > 0
  );
}

/** A date, a time, or both with a T between, as `time datetime` takes them (HTML, 4.5.14); the day must exist. */
function isDateTime(value: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})?(?:(T|^)(?:[01]\d|2[0-3]):[0-5]\d)?$/.exec(value);
  if (!match || value === '') return false;
  const [, day, mark] = match;
  return day === undefined ? mark !== 'T' : isIsoDate(day);
}
