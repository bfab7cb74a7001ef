import type { BriefSource } from '../ask/brief-file.ts';
import type { Engine } from '../fill/engine.ts';
import type { OwnTemplates } from '../fill/template-files.ts';
import type { IsoDate } from '../model/date.ts';
import type { LookName } from '../model/look.ts';
import type { Format } from '../model/output.ts';
import type { Paper, Piece } from '../model/paper.ts';
import type { Programme } from '../model/programme.ts';
import type { Letters } from '../model/scale.ts';
import type { Theme } from '../model/theme.ts';
import type { Toolkit } from '../model/toolkit.ts';
import type { Resources } from './resources.ts';

/** What to make, and with what. */
export interface PackOptions {
  /** Own choice; absent means those that the meeting needs. */
  readonly pieces?: readonly Piece[];
  readonly formats: readonly Format[];
  /** Also all papers in one PDF. */
  readonly booklet?: boolean;
  /** Today, for advice only: nothing on paper depends on it. */
  readonly today: IsoDate;
  /** The folder of the program, with `templates/` and `content/` in it. */
  readonly root: string;
  /** A school's own templates, laid over ours. */
  readonly templates?: OwnTemplates;
  /** These go before what the school's file says. */
  readonly look?: LookName;
  readonly letters?: Letters;
  /** Called with a file's name when it is rendered. */
  readonly onProgress?: (name: string) => void;
}

/** What rendering needs, made once for all pieces. */
export interface Workshop {
  readonly programme: Programme;
  readonly engine: Engine;
  readonly theme: Theme;
  readonly resources: Resources;
  readonly pieces: readonly Piece[];
  /** The variables of a paper's template. */
  readonly viewOf: (paper: Pick<Paper, 'name' | 'label'>) => object;
  readonly source: BriefSource;
  readonly toolkit: Toolkit;
}
