import { expect, it } from 'vitest';
import { faultsOf, type Job, type Rule } from './verapdf.ts';

const RULE: Rule = {
  specification: 'ISO 14289-1:2014',
  clause: '7.1',
  testNumber: 11,
  failedChecks: 2,
  checks: [{ context: 'root/document[0]', errorMessage: 'StructTreeRoot entry is not present' }],
};

function job(compliant: boolean, rules: readonly Rule[]): Job {
  const details = { passedRules: 105, failedRules: rules.length, ruleSummaries: rules };
  return { itemDetails: { name: '/map/gewoon/agenda.pdf' }, validationResult: [{ compliant, details }] };
}

it('tells the clause and the file of every rule that is broken', () => {
  expect(faultsOf('/map', job(false, [RULE]))).toEqual([
    'gewoon/agenda.pdf: ISO 14289-1:2014, 7.1-11, 2 keer: StructTreeRoot entry is not present (root/document[0])',
  ]);
  expect(faultsOf('/map', job(true, []))).toEqual([]);
});

it('takes no verdict, a verdict without a reason, and a file that cannot be read for faults', () => {
  const itemDetails = { name: '/map/x.pdf' };
  expect(faultsOf('/map', { itemDetails })).toHaveLength(1);
  expect(faultsOf('/map', job(false, []))).toHaveLength(1);
  expect(faultsOf('/map', { itemDetails, taskException: { exceptionMessage: 'kapot' } })).toEqual([
    'x.pdf: kapot',
  ]);
});
