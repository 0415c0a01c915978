import { expect, test } from 'vitest';
import { lacksSandbox } from './sandbox.ts';

test.each([
  '[err] [1125/18:FATAL:zygote_host_impl_linux.cc(128)] No usable sandbox! If you are running on Ubuntu 23.10+',
  '[err] Failed to move to new namespace: PID namespaces supported, Network namespace supported, but failed: errno = Operation not permitted',
  '[err] [FATAL:setuid_sandbox_host.cc(163)] The SUID sandbox helper binary was found, but is not configured correctly.',
  '[err] [FATAL:../sandbox/linux/services/credentials.cc:131] Check failed: . : Permission denied (13)',
])('is one: %s', (words) => expect(lacksSandbox(words)).toBe(true));

test.each([
  'Timeout 20000ms exceeded.',
  '[err] Creating shared memory in /tmp/.org.chromium.Chromium.IYaL3P failed: No space left on device (28)',
  '[err] pthread_create: Resource temporarily unavailable (11)',
  'spawn /usr/bin/chromium EACCES',
  '<launching> /usr/bin/chromium --headless --disable-gpu-sandbox',
])('is none: %s', (words) => expect(lacksSandbox(words)).toBe(false));
