import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import type { Bench } from './page.ts';

export type Cell = { length: number; marks: number };
export type Row = Cell & {
  name: string;
  paint: { script: number; painted: number };
  add: { script: number; painted: number };
  hits: { first: number; right: number };
  scroll: { dropped: number };
};

const COLOURS = ['#ffe08a', '#b7f0b1', '#f7b0b0', '#b5d4ff'];
const LAUNCH = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];
const QUIET = ['--disable-background-networking', '--disable-component-update'];

/** Runs each contender on each cell, `times` over, one after the other in turn, so that a busy moment hits all alike. */
export async function run(
  executablePath: string,
  names: string[],
  cells: Cell[],
  times: number,
): Promise<Row[]> {
  const { address, close } = await servePage();
  const browser = await chromium.launch({ executablePath, args: [...LAUNCH, ...QUIET] });
  const rows: Row[] = [];
  try {
    for (const cell of cells) {
      for (let turn = 0; turn < times; turn++) {
        for (const name of names) {
          if (turn === 0 || !isSlow(name, cell)) rows.push(await measure(browser, address, name, cell));
        }
      }
    }
  } finally {
    await browser.close();
    close();
  }
  return rows;
}

/** Recogito takes half a minute to paint many marks: once is enough to see that. */
function isSlow(name: string, { marks }: Cell): boolean {
  return name === 'recogito' && marks > 5_000;
}

async function measure(browser: Browser, address: string, name: string, cell: Cell): Promise<Row> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  const step = <Name extends 'paint' | 'add' | 'hits' | 'scroll'>(which: Name) =>
    page.evaluate((which) => (window as unknown as { bench: Bench }).bench[which](), which) as Promise<
      Row[Name]
    >;
  try {
    await page.goto(address);
    await page.evaluate(
      ([name, length, marks]) => (window as unknown as { bench: Bench }).bench.prepare(name, length, marks),
      [name, cell.length, cell.marks] as const,
    );
    const paint = await step('paint');
    await page.waitForTimeout(300);
    return {
      ...cell,
      name,
      paint,
      add: await step('add'),
      hits: await step('hits'),
      scroll: await step('scroll'),
    };
  } finally {
    await page.close();
  }
}

async function servePage(): Promise<{ address: string; close: () => void }> {
  const script = await bundle();
  const server = createServer((request, response) => {
    // Without these headers a browser rounds its clock to 0.1 ms.
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    const asked = request.url === '/page.js';
    response.setHeader('Content-Type', `${asked ? 'text/javascript' : 'text/html'}; charset=utf-8`);
    response.end(asked ? script : PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: [new URL('./page.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}

const highlight = (kind: number) => [
  `::highlight(k${kind}-1)`,
  `::highlight(k${kind}-2)`,
  `::highlight(k${kind}-3)`,
  `.k${kind}`,
];
const PAGE = `<!doctype html><meta charset="utf-8"><title>Paint</title><style>
body { margin: 0; font: 16px/1.6 serif }
#root { max-width: 720px; margin: 0 auto; position: relative }
p { margin: 0 0 1em }
${COLOURS.map((colour, kind) =>
  highlight(kind)
    .map((selector) => `${selector} { background: ${colour} }`)
    .join('\n'),
).join('\n')}
</style><div id="root"></div><script src="/page.js"></script>`;
