import { join } from 'node:path';
import type { BriefSource, Place } from '../ask/brief-file.ts';
import { check } from '../check/check.ts';
import { loadEngine } from '../fill/engine.ts';
import { papersViewed } from '../fill/paper-view.ts';
import { picturesOf } from '../fill/pictures.ts';
import { readLogo } from '../load/image.ts';
import { contrast } from '../model/colour.ts';
import type { OutputFile } from '../model/output.ts';
import type { Picture } from '../model/picture.ts';
import { bad, good, type Outcome, type Problem } from '../model/problem.ts';
import type { Programme } from '../model/programme.ts';
import { themeOf, withStyle } from '../model/school-style.ts';
import type { Theme } from '../model/theme.ts';
import type { Toolkit } from '../model/toolkit.ts';
import { plan } from '../plan/plan.ts';
import { nearestTo } from '../source/nearest.ts';
import { agreementsForm, lookBackProblems } from './agreements.ts';
import { renderBooklet } from './booklet.ts';
import { calendarFiles } from './calendars.ts';
import { renderIndex } from './index-file.ts';
import { pdfWriter } from './paper-writers.ts';
import { renderPapers } from './render.ts';
import { loadResources } from './resources.ts';
import type { PackOptions } from './workshop.ts';

/** A whole pack, rendered and not yet written. */
export interface Pack {
  readonly programme: Programme;
  readonly files: readonly OutputFile[];
  /** Warnings and hints; no errors. */
  readonly advice: readonly Problem[];
}

/**
 * The pipeline: brief and toolkit → programme → filled templates → document trees → files. Everything is rendered
 * before anything is written. The same brief, content and version give the same bytes.
 */
export async function makePack(
  asked: BriefSource,
  toolkit: Toolkit,
  options: PackOptions,
): Promise<Outcome<Pack>> {
  const source = { ...asked, brief: { ...asked.brief, school: withStyle(asked.brief.school, options) } };
  const planned = plan(source.brief, toolkit);
  const logo = readOwnLogo(source);
  const engine = loadEngine(join(options.root, 'templates'), options.templates);
  if (!planned.ok || !logo.ok || !engine.ok) {
    return bad([...placed(planned.problems, source), ...logo.problems, ...engine.problems]);
  }
  const programme = planned.value;
  const pieces = options.pieces ?? programme.pieces;
  const remarks = [
    ...planned.problems,
    ...lookBackProblems(pieces, programme),
    ...check(programme, toolkit, options.today),
  ];
  const advice = placed(remarks, source);
  if (advice.some((problem) => problem.level === 'error')) return bad(advice);

  const theme = themeOf(source.brief.school);
  const pictures = picturesOf(programme, logo.value);
  const resources = loadResources(options.root, pictures);
  const viewOf = papersViewed(programme, toolkit, engine.value, pictures);
  const shop = { programme, engine: engine.value, theme, resources, pieces, viewOf, source, toolkit };
  const needsPaper = options.booklet || options.formats.includes('pdf');
  const pdf = needsPaper ? await pdfWriter(resources) : undefined;
  const rendered = await renderPapers(shop, options, pdf);
  if (!rendered.ok) return rendered;
  const booklet = options.booklet && pdf ? await renderBooklet(shop, rendered.value, pdf) : undefined;
  if (booklet && !booklet.ok) return booklet;
  if (booklet) options.onProgress?.(booklet.value.name);
  const files: readonly OutputFile[] = [
    ...rendered.value.flatMap((one) => one.files),
    ...(booklet ? [booklet.value] : []),
    ...agreementsForm(pieces, programme),
    ...calendarFiles(pieces, programme, toolkit, viewOf({ name: 'uitnodiging', label: '' }), engine.value),
  ];
  const index = renderIndex(shop, rendered.value, files, pdf);
  if (!index.ok) return index;
  return good({
    programme,
    files: [...files, index.value],
    advice: [...advice, ...rendered.problems, ...colourAdvice(source, theme)],
  });
}

function readOwnLogo(source: BriefSource): Outcome<Picture | undefined> {
  const { logoPath } = source;
  if (!logoPath) return good(undefined);
  const named = source.brief.school.logo ?? logoPath;
  const logo = readLogo(logoPath, named);
  const place = source.placeOf('school.logo');
  return logo.ok ? logo : bad(logo.problems.map((problem) => atPlaceOfName(problem, named, place)));
}

/** What is wrong with an image is mended where it is named; a file that cannot be read, where it stands. */
function atPlaceOfName(problem: Problem, value: string, place: Place): Problem {
  return problem.code.startsWith('image-')
    ? { ...problem, ...place, detail: { ...problem.detail, value } }
    : { ...problem, detail: { ...problem.detail, namedIn: place.file, namedAt: place.line } };
}

/** The same problems; those that name a key and no file get their place, and an unknown id the id that comes nearest. */
function placed(problems: readonly Problem[], source: BriefSource): readonly Problem[] {
  return problems.map((problem) => {
    const { key, file, code, detail } = problem;
    const there = key === undefined || file !== undefined ? problem : { ...problem, ...source.placeOf(key) };
    if (code !== 'reference-unknown' || !Array.isArray(detail?.allowed)) return there;
    return { ...there, detail: { ...detail, ...nearestTo(String(detail.value), detail.allowed) } };
  });
}

/** A school's colour that is too light to read is made darker, and we say so. */
function colourAdvice(source: BriefSource, theme: Theme): Problem[] {
  const own = source.brief.school.colours?.main;
  if (!own || own === theme.colours.main) return [];
  const detail = {
    colour: own,
    corrected: theme.colours.main,
    contrast: Math.round(contrast(own, theme.colours.paper) * 10) / 10,
  };
  return [{ code: 'colour-corrected', level: 'hint', ...source.placeOf('school.kleuren.hoofd'), detail }];
}
