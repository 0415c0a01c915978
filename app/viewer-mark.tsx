import { currentViewer } from './viewer.ts';

/** Says in the page whom it was made for, so that what it sends names them (app/door.ts). */
export async function ViewerMark() {
  const viewer = await currentViewer();
  return viewer && <meta name="galley-viewer" content={viewer.userId} />;
}
