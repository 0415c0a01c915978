// npm run restore -- FILE: into an empty database and DATA_DIR.
import { launch } from './launch/launch.mjs';

launch('backup/restore-main.ts');
