import { usualUploadMegabytes } from '@tutela/contract';
import { z } from 'zod';
import { logLevels } from '../platform/log/log.ts';
import type { Setting } from './setting.ts';

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.int().min(from).max(to));

/** Every variable but those of single sign-on, with its default. `docs/OPERATIONS.md` lists them. */
export const settings = {
  DATABASE_URL: {
    schema: z
      .string()
      .regex(/^postgres(ql)?:\/\//)
      .optional(),
    wanted: 'an address such as postgres://user:password@host:5432/postgres',
  },
  TUTELA_HOME: {
    schema: z.string().optional(),
    wanted: 'a folder',
  },
  TUTELA_HOST: {
    schema: z
      .string()
      .regex(/^[A-Za-z0-9.:-]{1,253}$/)
      .default('127.0.0.1'),
    wanted: 'an address or name of this machine to listen on, such as 127.0.0.1',
  },
  TUTELA_PORT: {
    schema: wholeNumber(1, 65_535).default(4517),
    wanted: 'a port number from 1 to 65535, such as 4517',
  },
  TUTELA_ORIGIN: {
    schema: z.string().refine(isOrigin).optional(),
    wanted:
      'the address that people type, without a path, such as https://node.example.org (plain http only for localhost)',
  },
  TUTELA_LOG: {
    schema: z.enum(logLevels).default('info'),
    wanted: `one of ${logLevels.join(', ')}`,
  },
  TUTELA_LOG_FORM: {
    schema: z.enum(['json', 'plain']).optional(),
    wanted: 'json (one object a line) or plain (for a person to read)',
  },
  TUTELA_METRICS: {
    schema: z.enum(['loopback', 'open']).default('loopback'),
    wanted: 'loopback (only this machine may read /metrics) or open (whoever reaches the port may)',
  },
  /** The default is ours; docs/OPERATIONS.md says: confirm it with national law. */
  TUTELA_RETENTION_YEARS: {
    schema: wholeNumber(1, 150).default(5),
    wanted: 'the number of years that a closed file is kept, from 1 to 150; confirm it with national law',
  },
  /** May be shorter than security.md C5 says, never longer. Below these the warning of the end comes too late. */
  TUTELA_OFFICE_IDLE_MINUTES: {
    schema: wholeNumber(3, 15).default(15),
    wanted:
      'the number of minutes, from 3 to 15, after which a session in an office ends when nobody uses it',
  },
  TUTELA_FIELD_IDLE_MINUTES: {
    schema: wholeNumber(2, 5).default(5),
    wanted: 'the number of minutes, from 2 to 5, after which a session in the field ends when nobody uses it',
  },
  TUTELA_SESSION_HOURS: {
    schema: wholeNumber(1, 12).default(12),
    wanted: 'the number of hours, from 1 to 12, after which every session ends',
  },
  TUTELA_UPLOAD_MEGABYTES: {
    schema: wholeNumber(1, 50).default(usualUploadMegabytes),
    wanted: 'the number of megabytes, from 1 to 50, that one photo or document may have',
  },
  TUTELA_OIDC: {
    schema: z
      .string()
      .regex(/^[a-z0-9-]{1,60}(\s*,\s*[a-z0-9-]{1,60}){0,9}$/)
      .transform((text) => text.split(/\s*,\s*/))
      .refine((ids) => new Set(ids).size === ids.length)
      .default([]),
    wanted:
      'a list of short names of up to ten providers of single sign-on, such as ministry,police: small letters, digits, hyphens',
  },
} as const satisfies Record<string, Setting>;

/** Scheme, host and port alone; encrypted, since sign-in works on nothing else outside one machine. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol, hostname } = new URL(text);
  return origin === text && (protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost'));
}
