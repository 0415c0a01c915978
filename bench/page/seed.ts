import type { BrowserContext } from 'playwright-core';

const WORDS =
  'the harbour master counted nine ferries before noon and wrote each name in a ledger that nobody had opened since the strike of that year'.split(
    ' ',
  );
const SENTENCE_WORDS = 14;
const PARAGRAPH_SENTENCES = 6;
const AT_ONCE = 24;

/** Plain prose of about this many characters, the same at every run. */
export function prose(characters: number): string {
  const paragraphs: string[] = [];
  for (let length = 0, at = 0; length < characters; at += PARAGRAPH_SENTENCES) {
    const sentences = Array.from({ length: PARAGRAPH_SENTENCES }, (_, one) => sentence(at + one));
    paragraphs.push(sentences.join(' '));
    length += (paragraphs.at(-1)?.length ?? 0) + 1;
  }
  return paragraphs.join('\n');
}

function sentence(at: number): string {
  const words = Array.from(
    { length: SENTENCE_WORDS },
    (_, word) => WORDS[(at * 7 + word * 3) % WORDS.length],
  );
  return `In ${1900 + (at % 120)} ${words.join(' ')} ${at}.`;
}

/** A document with claims spread evenly over it, made through the API as a program makes them; its path. */
export async function seed(
  context: BrowserContext,
  url: string,
  characters: number,
  claims: number,
): Promise<string> {
  const call = async (name: string, data: unknown) => {
    const response = await context.request.post(`${url}/api/v1/${name}`, {
      data,
      headers: { 'Sec-Fetch-Site': 'same-origin' },
      timeout: 120_000,
    });
    if (!response.ok()) throw new Error(`${name}: ${await response.text()}`);
    return response.json();
  };
  const { teams } = await (await context.request.get(`${url}/api/v1/teams.list`)).json();
  const [{ id: teamId, slug }] = teams;
  const document = await call('documents.import', {
    teamId,
    origin: { kind: 'paste', text: prose(characters) },
    title: `${characters} characters`,
  });
  const step = Math.floor(characters / claims);
  for (let at = 0; at < claims; at += AT_ONCE) {
    const batch = Array.from({ length: Math.min(AT_ONCE, claims - at) }, (_, one) => (at + one) * step);
    await Promise.all(
      batch.map((start) =>
        call('claims.create', { documentId: document.id, start, end: start + Math.min(40, step) }),
      ),
    );
  }
  return `/${slug}/documents/${document.id}`;
}
