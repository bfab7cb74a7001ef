import type { AttributeRule } from '../model/elements.ts';

/** Links may leave by these schemes only, point into the page, or name a file beside it in the same pack. */
const LINK =
  /^(https:\/\/[^\s<>"]+|mailto:[^\s<>"]+|tel:\+?[\d-]+|#[\w-]+|[a-z0-9-]+(\.[a-z0-9-]+)*\.(pdf|html|yaml|ics|json))$/i;
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
      return /^beeld:[a-z]+$/.test(value);
    case 'date-time':
      return /^(\d{4}-\d{2}-\d{2})?T?(\d{2}:\d{2})?$/.test(value) && value !== '';
    case 'number':
      return NUMBER.test(value);
    case 'numbers':
      return value.split(' ').every((part) => NUMBER.test(part));
    case 'path':
      return /^[MmLlHhVvCcSsQqTtAaZz\d\s.,-]+$/.test(value);
    case 'true':
      return value === 'true';
  }
}
