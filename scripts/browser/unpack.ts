// Unpacks the packaged Chromium into TMPDIR; see packaged.ts.
import { createRequire } from 'node:module';
import path from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';

const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
await chromium.executablePath();
await inflate(path.join(path.dirname(entry), '..', 'bin', 'al2023.tar.br'));
