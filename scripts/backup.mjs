// npm run backup -- FILE: everything a newsroom has put into Galley, in one file.
import { launch } from './launch/launch.mjs';

await launch('backup/backup-main.ts');
