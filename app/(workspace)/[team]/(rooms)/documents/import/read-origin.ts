import type { Origin } from '#app/_ui/screens/import-screen.tsx';
import { type Answer, send, upload } from '#app/door.ts';
import { newKey } from '#app/new-key.ts';
import type { Preview } from './preview.tsx';

type ServerPreview = Omit<Preview, 'key'>;

/** Has the server read what was brought; a file's bytes go first. Each reading gets a key of its own, so that saving it twice stores it once. */
export async function fetchPreview(teamId: string, origin: Origin): Promise<Answer<Preview>> {
  const brought = await broughtOf(teamId, origin);
  if (!brought.ok) return brought;
  const answer = await send<ServerPreview>('documents.preview', { teamId, origin: brought.result });
  return answer.ok ? { ok: true, result: { ...answer.result, key: newKey() } } : answer;
}

/** What to say while it is read. */
export function readingOf(origin: Origin): string {
  if (origin.kind === 'file') return `Reading ${origin.file.name}`;
  return origin.kind === 'address' ? 'Fetching the page' : 'Reading the text';
}

async function broughtOf(teamId: string, origin: Origin): Promise<Answer<unknown>> {
  if (origin.kind === 'address') return { ok: true, result: origin };
  if (origin.kind === 'paste')
    return {
      ok: true,
      result: { kind: 'paste', text: origin.text, ...(origin.html ? { html: origin.html } : {}) },
    };
  const kept = await upload(teamId, origin.file);
  return kept.ok
    ? { ok: true, result: { kind: 'file', sha256: kept.result.sha256, name: origin.file.name } }
    : kept;
}
