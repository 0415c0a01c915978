import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import type { Cut } from './cut.ts';

/** The process that `cutFaces` starts: takes one list, answers, ends. */
process.once('message', async (cuts: Cut[]) => {
  const faces: Uint8Array[] = [];
  for (const cut of cuts) faces.push(await cutOut(cut));
  process.send?.(faces, () => process.disconnect());
});

/** A weight that is fixed makes an ordinary face: a variable one becomes drawings (Type 3) in a PDF. */
async function cutOut({ file, letters, weight }: Cut): Promise<Uint8Array> {
  return subsetFont(await readFile(file), letters, {
    targetFormat: 'woff2',
    ...(weight !== null && { variationAxes: { wght: weight } }),
  });
}
