import path from 'node:path';

/** A blank dynamic page with the product's own content security policy: what any Next page costs. */
const root = path.resolve(import.meta.dirname, '../../..');
export default {
  poweredByHeader: false,
  images: { unoptimized: true },
  turbopack: { root },
  outputFileTracingRoot: root,
};
