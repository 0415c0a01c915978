import { existsSync, statfsSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import type { Env } from '#lib/env.ts';
import { errorCode, Refusal } from '../refusal.ts';
import { ROOT } from '../root.ts';

const MEGABYTE = 1_000_000;
/** A fresh database takes 40 MB and its log up to 64; a build 60. Below this a start would break off in the middle. */
const ROOM_TO_START = 200 * MEGABYTE;

/** Looks before anything is built whether the port can be had. */
export function refuseTakenPort({ HOST, PORT }: Env): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error) => reject(portRefusal(error, HOST, PORT)));
    probe.listen(PORT, HOST, () => probe.close(() => resolve()));
  });
}

/** What a failed bind means, in a sentence. */
export function portRefusal(error: Error, host: string, port: number): Error {
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return new Refusal(
        `Port ${port} is taken by another program: stop that one, or set PORT to a free port.`,
      );
    case 'EACCES':
      return new Refusal(`Port ${port} may not be used by this account: set PORT to one above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Refusal(
        `HOST ${host} is no address of this machine: use 127.0.0.1, 0.0.0.0 or one that it has.`,
      );
    default:
      return error;
  }
}

/** Refuses a disk that is nearly full, for the data and for the build. */
export function refuseWithoutRoom(dataDir: string): void {
  for (const folder of [existingParent(dataDir), ROOT]) {
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize >= ROOM_TO_START) continue;
    const left = Math.floor((bavail * bsize) / MEGABYTE);
    throw new Refusal(
      `The disk of ${folder} is full: ${left} MB are left and Galley needs ${ROOM_TO_START / MEGABYTE} MB. Make room, or set DATA_DIR to a folder on another disk.`,
    );
  }
}

function existingParent(folder: string): string {
  return existsSync(folder) ? folder : existingParent(path.dirname(folder));
}
