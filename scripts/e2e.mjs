// npm run e2e: the journeys in a browser; arguments go to Playwright.
import { launch } from './launch/launch.mjs';

await launch('test/journeys.ts', { development: true });
