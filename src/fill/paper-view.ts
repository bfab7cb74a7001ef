import type { Paper } from '../model/papers.ts';
import type { Pictures } from '../model/picture.ts';
import type { Programme } from '../model/programme.ts';
import type { Toolkit } from '../model/toolkit.ts';
import type { Engine } from './engine.ts';
import { type View, view } from './view.ts';

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

/** The variables that one paper has on top of those of every paper, by the name of the paper. */
const OWN_VARIABLES: Readonly<Record<string, (ground: PaperGround) => object>> = {};

/**
 * The variables of each paper: those that all share, made once, and its own. They are made when a paper is filled, so that a
 * paper that nobody asked for costs nothing.
 */
export function papersViewed(
  programme: Programme,
  toolkit: Toolkit,
  engine: Engine,
  pictures: Pictures,
): (paper: Pick<Paper, 'name' | 'label'>) => View {
  const shared = view(programme, toolkit, engine, pictures);
  const say = (text: string): string => engine.fillText(text, shared);
  const ground: PaperGround = { programme, toolkit, engine, pictures, view: shared, say };
  return ({ name, label }) => ({ ...shared, papier: label, ...OWN_VARIABLES[name]?.(ground) });
}

/** The papers that have variables of their own; a partial may stand in any of them. */
export const PAPERS_WITH_OWN_VARIABLES: readonly string[] = Object.keys(OWN_VARIABLES);
