/** After the styles, layout and paint of the next frame. */
export function frame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });
  });
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

export type Scroll = { dropped: number };

const FRAMES = 120;
const STEP = 400;
const FRAME_MS = 1000 / 60;

/** 120 frames of 400 px each, from the top; how many frames of the screen went by without a new picture. */
export async function scroll(): Promise<Scroll> {
  window.scrollTo(0, 0);
  await frame();
  await sleep(200);
  const times: number[] = [];
  for (let at = 0; at <= FRAMES; at++) {
    window.scrollTo(0, (at * STEP) % (document.documentElement.scrollHeight - innerHeight));
    times.push(await new Promise<number>((resolve) => requestAnimationFrame(resolve)));
  }
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? 0));
  return { dropped: gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME_MS) - 1), 0) };
}
