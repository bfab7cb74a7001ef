import type { Forms } from '../model/forms.ts';
import type { Outcome } from '../model/problem.ts';
import { type Layer, layeredList } from './layers.ts';
import type { KnownIds } from './references.ts';

/** Keeps what an outcome holds, and its problems for later; undefined when it holds nothing. */
type Keep = <T>(outcome: Outcome<T>) => T | undefined;

/** Reads the lists of forms and worksheets over all layers; undefined when one of them is not in order. */
export function loadForms(layers: readonly Layer[], known: KnownIds, keep: Keep): Forms | undefined {
  const evaluation = keep(layeredList(layers, 'evaluatie', known));
  const contactStrategy = keep(layeredList(layers, 'contactstrategie', known));
  const wayOfWorking = keep(layeredList(layers, 'werkwijze', known));
  const selfCheck = keep(layeredList(layers, 'zelfcheck', known));
  if (!evaluation || !contactStrategy || !wayOfWorking || !selfCheck) return undefined;
  return {
    evaluation: byId(evaluation),
    contactStrategy: byId(contactStrategy),
    wayOfWorking: byId(wayOfWorking),
    selfCheck: byId(selfCheck),
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
