import { readApart } from './apart/read-apart.ts';
import { contentType, plainContentType } from './content-type.ts';
import { type Fetched, guardedFetch } from './guarded-fetch.ts';
import { importText } from './import-file.ts';
import type { Imported } from './imported.ts';
import { FETCHING_TIME_MS, LARGEST_PAGE } from './limits.ts';
import { publicInternet, type Reach } from './net/reach.ts';
import { type IntakeRefusal, isRefusal } from './refusal.ts';
import { sniffSource } from './sniff.ts';
import { declaredInHtml, decodeText } from './text/decode-text.ts';
import { webAddress } from './web-address.ts';

/** `contentType` is what the server said, as far as it is needed to read the bytes again. */
export type ImportedPage = Imported & { bytes: Uint8Array; contentType: string; finalUrl: string };

/** The article (or text, Markdown, Word file) at a web address. A missing `https://` is supplied. */
export async function importAddress(
  url: string,
  { reach = publicInternet }: { reach?: Reach } = {},
): Promise<ImportedPage | IntakeRefusal> {
  const fetched = await guardedFetch(
    webAddress(url),
    { bytes: LARGEST_PAGE, timeMs: FETCHING_TIME_MS },
    reach,
  );
  if (isRefusal(fetched)) return fetched;
  return importPage({ ...fetched, contentType: plainContentType(fetched.contentType) });
}

/** The same from bytes that were fetched before, so that what is stored is what was shown. */
export async function importPage(fetched: Fetched): Promise<ImportedPage | IntakeRefusal> {
  const kind = sniffSource(fetched.bytes);
  if (isRefusal(kind)) return kind;
  const result = await readFetched(fetched, kind);
  if (isRefusal(result)) return result;
  const { bytes, finalUrl, contentType } = fetched;
  const metadata = { ...result.metadata, address: finalUrl };
  return { ...result, metadata, bytes, finalUrl, contentType };
}

function readFetched(fetched: Fetched, kind: 'archive' | 'html' | 'text'): Promise<Imported | IntakeRefusal> {
  const { bytes, finalUrl } = fetched;
  const [mediaType = '', charset] = contentType(fetched.contentType);
  if (kind === 'archive') return readApart({ kind: 'docx', bytes });
  if (kind === 'html' || /html/.test(mediaType)) {
    return readApart({
      kind: 'page',
      html: decodeText(bytes, charset ?? declaredInHtml(bytes)),
      address: finalUrl,
    });
  }
  return importText(
    decodeText(bytes, charset),
    mediaType === 'text/markdown' || /\.(md|markdown)$/i.test(finalUrl),
  );
}
