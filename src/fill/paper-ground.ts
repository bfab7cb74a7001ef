import type { Pictures } from '../model/picture.ts';
import type { Programme } from '../model/programme.ts';
import type { Toolkit } from '../model/toolkit.ts';
import type { Engine } from './engine.ts';
import type { View } from './view.ts';

/** What the variables of one paper are made from. */
export interface PaperGround {
  readonly programme: Programme;
  readonly toolkit: Toolkit;
  readonly engine: Engine;
  readonly pictures: Pictures;
  /** The variables that every paper has. */
  readonly view: View;
  /** Fills the variables in a text of the content. */
  readonly say: (text: string) => string;
}
