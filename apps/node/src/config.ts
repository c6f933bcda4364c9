import { join, resolve } from 'node:path';
import { readProvider } from './config/read-provider.ts';
import { type Environment, readSetting, wrong } from './config/setting.ts';
import { settings } from './config/settings.ts';
import type { OidcProvider } from './platform/auth/oidc/providers.ts';
import type { SessionLimits } from './platform/auth/session/session-rules.ts';
import type { LogLevel } from './platform/log/log.ts';

const minute = 60_000;

/** The settings of a node, all from environment variables. */
export interface Config {
  /** Absolute path. */
  readonly home: string;
  /** For a new database only; an existing one is reopened by what its cluster.json names. */
  readonly databaseUrl?: string;
  readonly host: string;
  readonly port: number;
  /** The address that people type, such as `https://node.example.org`, when it is not this machine's own. */
  readonly publicOrigin?: string;
  readonly logLevel: LogLevel;
  readonly logForm: 'json' | 'plain';
  /** Who may read /metrics: this machine alone, or whoever reaches the port. */
  readonly metrics: 'loopback' | 'open';
  /** Years that a closed file is kept. The default is ours: confirm it with national law. */
  readonly retentionYears: number;
  readonly sessionLimits: SessionLimits;
  /** The most that one photo or document may have, in units of 1024 × 1024 bytes. */
  readonly mostUploadMegabytes: number;
  readonly oidcProviders: readonly OidcProvider[];
}

/** What the machine tells about itself. */
export interface MachineFacts {
  readonly root: boolean;
  readonly userHome: string;
  /** Standard output is a terminal, with a person before it. */
  readonly terminal: boolean;
}

/** Reads the settings. Refuses (`platform.configuration_invalid`) with the variable's name and what it may be. */
export function readConfig(env: Environment, machine: MachineFacts): Config {
  const read = <Name extends keyof typeof settings>(name: Name) => readSetting(env, name, settings[name]);
  const databaseUrl = read('DATABASE_URL');
  const publicOrigin = read('TUTELA_ORIGIN');
  const host = read('TUTELA_HOST');
  if (publicOrigin === undefined && !['127.0.0.1', '::1', 'localhost'].includes(host)) throw originMissing();
  return {
    home: resolve(read('TUTELA_HOME') ?? defaultHome(env, machine)),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    host,
    port: read('TUTELA_PORT'),
    ...(publicOrigin === undefined ? {} : { publicOrigin }),
    logLevel: read('TUTELA_LOG'),
    logForm: read('TUTELA_LOG_FORM') ?? (machine.terminal ? 'plain' : 'json'),
    metrics: read('TUTELA_METRICS'),
    retentionYears: read('TUTELA_RETENTION_YEARS'),
    sessionLimits: {
      idle: {
        office: read('TUTELA_OFFICE_IDLE_MINUTES') * minute,
        field: read('TUTELA_FIELD_IDLE_MINUTES') * minute,
      },
      absolute: read('TUTELA_SESSION_HOURS') * 60 * minute,
    },
    mostUploadMegabytes: read('TUTELA_UPLOAD_MEGABYTES'),
    oidcProviders: read('TUTELA_OIDC').map((id) => readProvider(env, id)),
  };
}

function defaultHome(env: Environment, { root, userHome }: MachineFacts): string {
  if (root) return '/var/lib/tutela';
  return join(env.XDG_DATA_HOME || join(userHome, '.local', 'share'), 'tutela');
}

function originMissing() {
  return wrong(
    'TUTELA_ORIGIN',
    'TUTELA_HOST opens this node to other machines, so TUTELA_ORIGIN must say the address that people type, such ' +
      'as https://node.example.org. Set it, or remove TUTELA_HOST.',
  );
}
