// node scripts/verify-history.mjs history.jsonl [earlier.jsonl]
import { launch } from './launch/launch.mjs';

launch('history/verify.ts');
