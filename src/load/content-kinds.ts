import { kindSource, werkvormSource } from '../model/meeting-source.ts';
import {
  goalSource,
  newsletterBlockSource,
  reminderSource,
  roleSource,
  tipSource,
  topicSource,
} from '../model/toolkit-source.ts';
import type { Schema } from '../source/schema.ts';

/** The folders of `content/`: each holds one kind of content, one file for each piece. */
export const CONTENT_FOLDERS = [
  'doelen',
  'onderwerpen',
  'werkvormen',
  'soorten',
  'nieuwsbriefblokken',
  'thuistips',
  'rollen',
  'herinneringen',
] as const;
/** One of them. */
export type ContentFolder = (typeof CONTENT_FOLDERS)[number];

/** What a file of one kind has to look like. */
export interface ContentKind {
  readonly schema: Schema<object>;
  /** The field of the noun that the Markdown body becomes; absent when everything stands in the front matter. */
  readonly body?: 'background' | 'tips' | 'bodyForLeader' | 'body';
}

/** The schema of each folder, and what becomes of the body. */
export const CONTENT_KINDS: Readonly<Record<ContentFolder, ContentKind>> = {
  doelen: { schema: goalSource },
  onderwerpen: { schema: topicSource, body: 'background' },
  werkvormen: { schema: werkvormSource, body: 'tips' },
  soorten: { schema: kindSource, body: 'bodyForLeader' },
  nieuwsbriefblokken: { schema: newsletterBlockSource, body: 'body' },
  thuistips: { schema: tipSource, body: 'body' },
  rollen: { schema: roleSource },
  herinneringen: { schema: reminderSource, body: 'body' },
};
