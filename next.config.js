/** What every answer says; scripts and styles are answered by scripts/main/built-files.ts. Whoever speaks TLS adds HSTS. */
const SAFE_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // The optimiser fetches and decodes foreign pictures on the server: surface without use here.
  images: { unoptimized: true },
  // `npm test` and `npm run check` hold the types; checking them again would only delay a start.
  typescript: { ignoreBuildErrors: true },
  // A folder above may hold another lock file; the project ends here.
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  headers: async () => [
    {
      source: '/:path*',
      headers: Object.entries(SAFE_HEADERS).map(([key, value]) => ({ key, value })),
    },
  ],
  // Native, reading files beside themselves, or perhaps absent: left for Node to load.
  serverExternalPackages: [
    '@aws-sdk/client-s3',
    '@aws-sdk/s3-request-presigner',
    '@node-rs/argon2',
    '@prisma/adapter-pg',
    'flydrive',
    'linkedom',
    'mammoth',
    'pg',
    'pino',
    'playwright-core',
    'undici',
  ],
};
