import path from 'node:path';
import product from '../../../next.config.js';

/** A blank dynamic page with the product's own security headers and content security policy: what any Next page costs under them. */
const root = path.resolve(import.meta.dirname, '../../..');
export default {
  poweredByHeader: false,
  images: { unoptimized: true },
  turbopack: { root },
  outputFileTracingRoot: root,
  headers: product.headers,
};
