import type { Viewer } from '../../auth/viewer.ts';
import type { Db } from '../../db/client.ts';
import { rightsOf } from '../rights.ts';

/** Whether a viewer may be seen in a document: a person in a browser, in the document's team. Streams of teams have nobody in them. */
export async function mayBeIn(db: Db, viewer: Viewer, documentId: string, now: Date): Promise<boolean> {
  if (viewer.kind !== 'session') return false;
  const [rights = []] = await rightsOf(db, [{ viewer, streams: [documentId] }], now);
  return rights.some(({ stream, team }) => stream !== team);
}
