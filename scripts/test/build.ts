import { buildIfStale } from '../main/build.ts';
import { runScript } from '../refusal.ts';

await runScript(() => buildIfStale(new AbortController().signal));
