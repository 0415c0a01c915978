// node scripts/prisma.mjs generate | migrate dev --name … | migrate deploy | …
import { launch } from './launch/launch.mjs';

launch('prisma/cli.ts');
