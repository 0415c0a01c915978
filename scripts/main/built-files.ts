import { globSync, readFileSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { ROOT } from '../root.ts';

/** Scripts and styles of the build, each named by its own digest. */
const FOLDER = path.join(ROOT, '.next', 'static');
const ADDRESS = '/_next/static/';
const TYPES = { '.js': 'application/javascript; charset=UTF-8', '.css': 'text/css; charset=UTF-8' };
/** The better first. */
const ENDINGS = { br: '.br', gzip: '.gz' };

type Encoding = keyof typeof ENDINGS;
type Copy = { headers: Record<string, string | number>; body: Buffer };

/** Puts a brotli and a gzip copy beside each script and style of the build, so that no request compresses it again. */
export async function compressBuiltFiles(folder = FOLDER): Promise<void> {
  for await (const file of glob('**/*.{js,css}', { cwd: folder })) {
    const name = path.join(folder, file);
    const content = await readFile(name);
    await writeFile(name + ENDINGS.br, await promisify(brotliCompress)(content)); // its default is its best
    await writeFile(name + ENDINGS.gzip, await promisify(gzip)(content, { level: 9 }));
  }
}

/**
 * Answers for the compressed files of the build out of memory (some 740 kB); everything else goes to `rest`: faces,
 * other methods, ranges, browsers that take neither copy, names that do not exist.
 */
export function builtFiles(rest: RequestListener, folder = FOLDER): RequestListener {
  const copies = new Map(encodings().flatMap((encoding) => copiesIn(folder, encoding)));
  return (request, response) => {
    const { method, url, headers } = request;
    const isPlain = method === 'GET' && headers.range === undefined && url?.startsWith(ADDRESS);
    const encoding = isPlain && encodingFor(headers['accept-encoding']);
    const copy = encoding && copies.get(`${encoding} ${url}`);
    if (!copy) return rest(request, response);
    response.writeHead(200, copy.headers).end(copy.body);
  };
}

function encodings(): Encoding[] {
  return Object.keys(ENDINGS) as Encoding[];
}

/** Only what is named without conditions: whoever weighs encodings is answered by the general handler. */
function encodingFor(accepted: string | string[] | undefined): Encoding | undefined {
  const named = String(accepted ?? '')
    .split(',')
    .map((name) => name.trim());
  return encodings().find((encoding) => named.includes(encoding));
}

function copiesIn(folder: string, encoding: Encoding): [string, Copy][] {
  const ending = ENDINGS[encoding];
  return globSync(`**/*{${Object.keys(TYPES).join()}}${ending}`, { cwd: folder }).map((file) => {
    const body = readFileSync(path.join(folder, file));
    const name = file.slice(0, -ending.length).split(path.sep).join('/');
    const headers = {
      'content-type': TYPES[path.extname(name) as keyof typeof TYPES],
      'content-encoding': encoding,
      'content-length': body.byteLength,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
    };
    return [`${encoding} ${ADDRESS}${name}`, { headers, body }];
  });
}
