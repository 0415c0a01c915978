import type { Env } from '#lib/env.ts';
export function keepBrowserReady(_env: Env, _file: string, _signal: AbortSignal): void {}
