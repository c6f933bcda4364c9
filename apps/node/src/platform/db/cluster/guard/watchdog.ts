import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { ClusterLog } from '../cluster.ts';
import type { HomeFolders } from '../home-folders.ts';
import { identity, programEnvironment } from '../server/run-program.ts';
import type { FileOwner } from '../server/write-whole-file.ts';
import type { FolderLock } from './folder-lock.ts';

/** A small process that outlives us and stops the server if we die. */
interface Watchdog {
  /** Sends it away and waits until it has gone, and its hold on the lock with it. */
  dismiss(): Promise<void>;
}

/**
 * Waits on a pipe that only we hold open. A line means that we end in order. The end without a line means that
 * we are dead: the server is stopped as we would stop it. It holds the folder's lock meanwhile, so that nobody
 * starts a second server before the first has ended. Without /proc (macOS) a living process counts as ours.
 */
const script = `
trap '' INT TERM HUP
if read -r word; then exit 0; fi
data=$1
ours() {
  if [ -d /proc/self ]; then [ "/proc/$pid/cwd" -ef "$data" ]; else kill -0 "$pid" 2>/dev/null; fi
}
pid=
for try in 1 2 3 4; do
  read -r pid < "$data/postmaster.pid" && [ -n "$pid" ] && break
  sleep 0.5
done 2>/dev/null
[ -n "$pid" ] && ours || exit 0
kill -INT "$pid"
waited=0
while ours && [ $waited -lt 900 ]; do
  sleep 0.1
  waited=$((waited + 1))
  [ $waited -eq 600 ] && kill -QUIT "$pid"
done
exit 0
`;

interface WatchdogOptions {
  readonly folders: HomeFolders;
  readonly user: FileOwner | undefined;
  readonly lock: FolderLock;
  readonly log: ClusterLog;
}

/** Sets the watchdog up, and another in its place should it die before us. */
export function setWatchdog(options: WatchdogOptions): Watchdog {
  let dismissed = false;
  let child = launch(options);
  const replace = () => {
    if (dismissed) return;
    options.log('db.watchdog_replaced');
    child = launch(options);
    child.once('exit', replace);
  };
  child.once('exit', replace);
  return {
    async dismiss() {
      dismissed = true;
      const gone = child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
      const exit = gone ? undefined : once(child, 'exit');
      child.stdin?.end('done\n');
      await exit;
    },
  };
}

function launch(options: WatchdogOptions): ChildProcess {
  const child = spawn('/bin/sh', ['-c', script, 'tutela-watchdog', options.folders.data], {
    ...identity(options.user),
    cwd: '/',
    env: programEnvironment(),
    // Out of reach of a terminal's Ctrl-C and of a signal to our group.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore', options.lock.fd],
  });
  child.on('error', (error) => options.log('db.watchdog_failed', { reason: error.message }));
  child.stdin?.on('error', () => undefined);
  return child;
}
