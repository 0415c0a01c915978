import { readApart } from './apart/read-apart.ts';
import { contentType } from './content-type.ts';
import { guardedFetch } from './guarded-fetch.ts';
import { LARGEST_PAGE } from './limits.ts';
import { publicInternet, type Reach } from './net/reach.ts';
import { type IntakeRefusal, isRefusal } from './refusal.ts';
import { sniffSource } from './sniff.ts';
import { declaredInHtml, decodeText } from './text/decode-text.ts';
import { webAddress } from './web-address.ts';

/** What fills a source made from a pasted address; each part only where the page says it. `publishedOn` is YYYY-MM-DD. */
export type PageFacts = {
  title?: string;
  publisher?: string;
  author?: string;
  publishedOn?: string;
  finalUrl: string;
};

/** Someone pastes an address on a claim and waits; what a page says about itself stands near its start. */
const PATIENCE_MS = 8_000;

/** The facts of the page at an address. What is there but is no page (a PDF, a picture) has only its address. */
export async function pageFacts(
  url: string,
  { reach = publicInternet }: { reach?: Reach } = {},
): Promise<PageFacts | IntakeRefusal> {
  const fetched = await guardedFetch(webAddress(url), { bytes: LARGEST_PAGE, timeMs: PATIENCE_MS }, reach);
  if (isRefusal(fetched)) return fetched;
  const { bytes, finalUrl } = fetched;
  if (sniffSource(bytes) !== 'html') return { finalUrl };
  const html = decodeText(bytes, contentType(fetched.contentType)[1] ?? declaredInHtml(bytes));
  const about = await readApart({ kind: 'pageFacts', html, address: finalUrl });
  if (isRefusal(about)) return { finalUrl };
  const { title, publisher, byline: author, publishedOn } = about;
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(author && { author }),
    ...(publishedOn && { publishedOn }),
    finalUrl,
  };
}
