// node scripts/prisma.mjs generate | migrate dev --name … | migrate deploy | …
import { launch } from './launch/launch.mjs';

await launch('prisma/cli.ts');
