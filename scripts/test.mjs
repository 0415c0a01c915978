// npm test: from a fresh clone to a verdict.
import { launch } from './launch/launch.mjs';

launch('test/all.ts', { development: true });
