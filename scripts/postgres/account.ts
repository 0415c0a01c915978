import { type SpawnOptions, spawnSync } from 'node:child_process';
import { chownSync, existsSync, statSync } from 'node:fs';
import { Refusal } from '../refusal.ts';
import type { Binaries } from './binaries.ts';

/**
 * Who runs PostgreSQL, which refuses root. `prefix` is put before the command, `options` go to spawn, and `own` hands
 * a file or folder over to that account.
 */
export type Account = {
  prefix: string[];
  options: Pick<SpawnOptions, 'uid' | 'gid'>;
  own: (file: string) => void;
};

const SELF: Account = { prefix: [], options: {}, own: () => {} };
/** Shown as "nobody" to PostgreSQL, while the files stay root's: reaches folders that only root may enter. */
const NAMESPACE: Account = {
  prefix: ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'],
  options: {},
  own: () => {},
};

/**
 * The account for a cluster: ourselves, unless we are root; then whoever owns the cluster already, else `postgres`,
 * else `nobody`. Where that account cannot reach the binaries or the data (a home folder of mode 0700), a user namespace.
 */
export function accountFor(binaries: Binaries, dataDir: string, cluster: string): Account {
  if (process.getuid?.() !== 0) return SELF;
  const candidates = existsSync(cluster)
    ? [accountOf(ownerOf(cluster))]
    : [...['postgres', 'nobody'].flatMap(systemUser).map(accountOf), NAMESPACE];
  const account = candidates.find((candidate) => reaches(candidate, binaries, dataDir));
  if (account) return account;
  throw new Refusal(
    `PostgreSQL does not run as root, and no unprivileged user can reach ${dataDir} or ${binaries.folder}: start Galley as an ordinary user, or put it and DATA_DIR where everyone may enter, such as under /srv.`,
  );
}

function ownerOf(folder: string): { uid: number; gid: number } {
  const { uid, gid } = statSync(folder);
  return { uid, gid };
}

function systemUser(name: string): { uid: number; gid: number }[] {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return [];
  return [{ uid: Number(uid.stdout), gid: Number(gid.stdout) }];
}

/** A cluster of root's was made in the namespace. */
function accountOf({ uid, gid }: { uid: number; gid: number }): Account {
  if (uid === 0) return NAMESPACE;
  return { prefix: [], options: { uid, gid }, own: (file) => chownSync(file, uid, gid) };
}

/** Tried rather than derived from modes: access lists, mounts and containers have a say too. */
function reaches(account: Account, binaries: Binaries, dataDir: string): boolean {
  return runs(account, [binaries.postgres, '--version']) && runs(account, ['test', '-x', dataDir]);
}

function runs(account: Account, words: string[]): boolean {
  const [command = '', ...rest] = [...account.prefix, ...words];
  return spawnSync(command, rest, { ...account.options, cwd: '/', stdio: 'ignore' }).status === 0;
}
