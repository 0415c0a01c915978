// node scripts/verify-history.mjs history.jsonl [earlier.jsonl]
import { launch } from './launch/launch.mjs';

await launch('history/verify.ts');
