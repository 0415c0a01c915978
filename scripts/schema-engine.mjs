#!/usr/bin/env node
// Stands in for Prisma's native schema engine where that cannot be downloaded: answers the same calls of Prisma's
// command line, with Prisma's own engine compiled to WebAssembly. Started by Prisma itself, see prisma/command.ts.
import { runSchemaEngine } from './schema-engine/run.ts';

await runSchemaEngine(process.argv.slice(2));
