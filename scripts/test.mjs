// npm test: from a fresh clone to a verdict.
import { launch } from './launch/launch.mjs';

await launch('test/all.ts', { development: true });
