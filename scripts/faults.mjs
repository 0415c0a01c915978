// npm run faults: the kill tests alone; GALLEY_FAULTS=80 makes a long run of them, GALLEY_FAULTS_SEED repeats one.
import { launch } from './launch/launch.mjs';

await launch('test/faults.ts', { development: true });
