import { type SpawnOptions, spawnSync } from 'node:child_process';
import { chownSync, existsSync, lchownSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../refusal.ts';
import type { Binaries } from './binaries.ts';

/**
 * Who runs PostgreSQL, which refuses root. `prefix` is put before the command, `options` go to spawn, and `own` hands
 * a file, or a folder with all in it, over to that account.
 */
export type Account = {
  prefix: string[];
  options: Pick<SpawnOptions, 'uid' | 'gid'>;
  own: (file: string) => void;
};

type Owner = { uid: number; gid: number };

const ROOT: Owner = { uid: 0, gid: 0 };
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
 * A cluster that root copied or restored is handed over.
 */
export function accountFor(binaries: Binaries, dataDir: string, cluster: string): Account {
  if (process.getuid?.() !== 0) return SELF;
  const exists = existsSync(cluster);
  const owner = exists ? ownerOf(cluster) : ROOT;
  const candidates = owner.uid === ROOT.uid ? unprivileged() : [dropTo(owner)];
  const account = candidates.find((candidate) => reaches(candidate, binaries, dataDir));
  if (!account) {
    throw new Refusal(
      `PostgreSQL does not run as root, and no unprivileged user can reach ${dataDir} or ${binaries.folder}: start Galley as an ordinary user, or put it and DATA_DIR where everyone may enter, such as under /srv.`,
    );
  }
  if (exists && owner.uid === ROOT.uid) account.own(cluster);
  return account;
}

function unprivileged(): Account[] {
  return [...['postgres', 'nobody'].flatMap(systemUser).map(dropTo), NAMESPACE];
}

function ownerOf(folder: string): Owner {
  const { uid, gid } = statSync(folder);
  return { uid, gid };
}

function systemUser(name: string): Owner[] {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return [];
  return [{ uid: Number(uid.stdout), gid: Number(gid.stdout) }];
}

function dropTo({ uid, gid }: Owner): Account {
  return {
    prefix: [],
    options: { uid, gid },
    own(file) {
      chownSync(file, uid, gid);
      if (!statSync(file).isDirectory()) return;
      for (const name of readdirSync(file, { recursive: true, encoding: 'utf8' }))
        lchownSync(path.join(file, name), uid, gid);
    },
  };
}

/** Tried rather than derived from modes: access lists, mounts and containers have a say too. */
function reaches(account: Account, binaries: Binaries, dataDir: string): boolean {
  return runs(account, [binaries.postgres, '--version']) && runs(account, ['test', '-x', dataDir]);
}

function runs(account: Account, words: string[]): boolean {
  const [command = '', ...rest] = [...account.prefix, ...words];
  return spawnSync(command, rest, { ...account.options, cwd: '/', stdio: 'ignore' }).status === 0;
}
