import { join, resolve } from 'node:path';

/** Every path of a node's home that the database uses. */
export interface HomeFolders {
  readonly home: string;
  readonly database: string;
  readonly data: string;
  readonly socket: string;
  readonly archive: string;
  /** Present once a backup has been made: from then on the write-ahead log is kept in `archive`. */
  readonly archiveWanted: string;
  /** Log segments that a restore still has to replay. */
  readonly replay: string;
  /** Present while a restore is under way. */
  readonly restoring: string;
  readonly record: string;
  readonly lock: string;
  readonly serverLog: string;
  readonly lastSeen: string;
  readonly passwords: string;
  readonly backups: string;
}

/** The paths below `home`, which may be relative. */
export function homeFolders(home: string): HomeFolders {
  const root = resolve(home);
  const database = join(root, 'database');
  return {
    home: root,
    database,
    data: join(database, 'data'),
    socket: join(database, 'socket'),
    archive: join(database, 'archive'),
    archiveWanted: join(database, 'archive-wanted'),
    replay: join(database, 'replay'),
    restoring: join(database, 'restoring'),
    record: join(database, 'cluster.json'),
    lock: join(database, 'supervisor.lock'),
    serverLog: join(database, 'server.log'),
    lastSeen: join(database, 'last-seen'),
    passwords: join(root, 'keys', 'database.json'),
    backups: join(root, 'backups'),
  };
}
