// npm run account -- password-link ADDRESS: lets someone in again whom no owner of a team can.
import { launch } from './launch/launch.mjs';

await launch('account/account-main.ts');
