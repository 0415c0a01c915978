// npm run bench [-- SUITE…] [--json FILE] [--corpus DIR]: the measurements, beside the peers.
import { launch } from './launch/launch.mjs';

launch('bench/main.ts', { development: true });
