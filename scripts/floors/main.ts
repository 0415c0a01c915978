import { ROOT } from '../root.ts';
import { findViolations } from './check.ts';
import { readModules } from './modules.ts';

const violations = findViolations(readModules(ROOT));
for (const violation of violations) console.error(violation);
process.exitCode = violations.length > 0 ? 1 : 0;
