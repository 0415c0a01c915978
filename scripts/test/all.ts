import { runScript } from '../refusal.ts';
import { build, faults, floors, journeys, lint, types, unit } from './parts.ts';
import { runParts } from './run-parts.ts';

await runScript(() => runParts([lint, floors, types, unit, build, faults, journeys]));
