// npm start: from a fresh clone to a running product.
import { launch } from './launch/launch.mjs';

await launch('main/start.ts');
