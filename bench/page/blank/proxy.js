export { config, proxy } from '../../../proxy.ts';
