import { runScript } from '../refusal.ts';
import { build, faults } from './parts.ts';
import { runParts } from './run-parts.ts';

await runScript(() => runParts([build, faults]));
