import { beforeAll, it } from 'vitest';
import { conclude, need } from './check.ts';
import { documents, FOLDER } from './make-documents.ts';
import { faultsOf, fetchVeraPdf, validate } from './verapdf.ts';

let missing: string | undefined;

beforeAll(async () => {
  missing = await fetchVeraPdf();
});

it.for([
  ['PDF/UA-1', 'ua1'],
  ['PDF/A-2a', '2a'],
] as const)('veraPDF, %s', async ([, flavour], context) => {
  need(context, 'veraPDF', missing);
  const jobs = await validate(FOLDER, flavour);
  const expected = documents('.pdf').length;
  const rules = Math.max(
    0,
    ...jobs.flatMap(({ validationResult = [] }) =>
      validationResult.map(({ details }) => details.passedRules + details.failedRules),
    ),
  );
  conclude(context, `${jobs.length} PDF's, ${rules} regels`, [
    ...(jobs.length === expected ? [] : [`veraPDF las ${jobs.length} van de ${expected} bestanden`]),
    ...jobs.flatMap((job) => faultsOf(FOLDER, job)),
  ]);
});
