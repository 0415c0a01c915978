// npm run check: lint, import floors, types and unit tests.
import { launch } from './launch/launch.mjs';

await launch('test/quick.ts', { development: true });
