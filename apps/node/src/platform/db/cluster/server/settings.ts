/**
 * The settings of a node's own server. They stand in front of postgresql.conf, so that what an operator sets
 * there or by ALTER SYSTEM wins; the durable ones are then checked before and after every start.
 */
export function settingsText(forTests: boolean): string {
  const lines = forTests
    ? [...place, ...memory, ...privacy, ...throwAway]
    : [...place, ...memory, ...privacy, ...durable];
  return `# Written by Tutela at every start. Put your own settings into postgresql.conf.\n${lines.join('\n')}\n`;
}

/** Kept when a backup exists to which it belongs. Written whole, flushed, renamed; never over another file. */
const archiveCommand =
  'test ! -f ../archive-wanted || ' +
  'if test -f ../archive/%f; then cmp -s %p ../archive/%f; else ' +
  'cp %p ../archive/%f.partial && sync ../archive/%f.partial && mv ../archive/%f.partial ../archive/%f; fi';

const place = [
  "listen_addresses = ''",
  'unix_socket_permissions = 0700',
  'ssl = off',
  'password_encryption = scram-sha-256',
  "timezone = 'UTC'",
  "log_timezone = 'UTC'",
];

const durable = [
  'fsync = on',
  'full_page_writes = on',
  'synchronous_commit = on',
  'wal_level = replica',
  'archive_mode = on',
  `archive_command = '${archiveCommand}'`,
  'max_connections = 60',
];

const throwAway = [
  'fsync = off',
  'full_page_writes = off',
  'synchronous_commit = off',
  'wal_level = minimal',
  'max_wal_senders = 0',
  'archive_mode = off',
  'max_connections = 200',
];

/** For a small machine: node and database together idle within 512 MB. */
const memory = [
  'shared_buffers = 128MB',
  'work_mem = 8MB',
  'maintenance_work_mem = 64MB',
  'effective_cache_size = 512MB',
  'wal_compression = on',
  'max_wal_size = 512MB',
  'random_page_cost = 1.1',
  'jit = off',
  // Parallel workers take shared memory that containers often do not have.
  'max_parallel_workers_per_gather = 0',
  'max_worker_processes = 4',
  'autovacuum_max_workers = 2',
];

/** The server's log must hold no value of a row: errors go to whoever asked, not to a file. */
const privacy = [
  'log_min_messages = log',
  'log_min_error_statement = panic',
  'log_error_verbosity = terse',
  'log_parameter_max_length = 0',
  'log_parameter_max_length_on_error = 0',
  'log_statement = none',
  'log_checkpoints = off',
];
