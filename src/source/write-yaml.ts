import { CORE_SCHEMA, dump } from 'js-yaml';

/**
 * Plain data (texts, numbers, lists, objects) as YAML that `readYaml` reads back. Keys without a value are left out.
 * Days and times stand without quotes; long lines are not folded, so that a text stands in the file as it was typed.
 */
export function writeYaml(value: object): string {
  return dump(value, { noRefs: true, lineWidth: -1, schema: CORE_SCHEMA, skipInvalid: true });
}
