import type { Imported } from '../imported.ts';
import type { Metadata } from '../metadata.ts';
import type { IntakeRefusal } from '../refusal.ts';

/** Work on bytes from outside that is done in a process of its own. */
export type Job =
  | { kind: 'docx'; bytes: Uint8Array }
  | { kind: 'markdown'; text: string }
  | { kind: 'pastedHtml'; html: string }
  | { kind: 'htmlFile'; html: string }
  | { kind: 'page'; html: string; address: string }
  | { kind: 'pageFacts'; html: string; address: string };

/** What a job of each kind comes back with. */
export type JobResult<Kind extends Job['kind']> =
  | (Kind extends 'pageFacts' ? Metadata : Imported)
  | IntakeRefusal;
