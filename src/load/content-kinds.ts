import { kindSource, werkvormSource } from '../model/meeting-source.ts';
import {
  goalSource,
  newsletterBlockSource,
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
] as const;
export type ContentFolder = (typeof CONTENT_FOLDERS)[number];

/** What a file of one kind has to look like. */
export interface ContentKind {
  readonly schema: Schema<Fields>;
  /** The field of the noun that the Markdown body becomes; absent when everything stands in the front matter. */
  readonly body?: 'background' | 'tips' | 'bodyForLeader' | 'body';
}

/** What the schemas of all kinds have in common: enough to check references; the rest goes through untouched. */
export interface Fields {
  readonly title: string;
  readonly references: readonly { readonly source: string; readonly evidence: string }[];
  readonly goals?: readonly string[];
  readonly kinds?: readonly string[];
  /** Steps of a kind of meeting, or the times of the year of a newsletter block. */
  readonly moments?: readonly (string | { readonly goals: readonly string[] })[];
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
};
