// npm start: from a fresh clone to a running product.
import { launch } from './launch/launch.mjs';

launch('main/start.ts');
