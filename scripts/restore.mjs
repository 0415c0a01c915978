// npm run restore -- FILE: into an empty database and DATA_DIR.
import { launch } from './launch/launch.mjs';

await launch('backup/restore-main.ts');
