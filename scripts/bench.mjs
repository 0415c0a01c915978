// npm run bench [-- SUITE…] [--json FILE] [--corpus DIR]: the measurements, beside the peers.
import { launch } from './launch/launch.mjs';

await launch('bench/main.ts', { development: true });
