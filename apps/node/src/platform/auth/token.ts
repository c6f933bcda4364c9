import { createHash } from 'node:crypto';
import type { Random } from '@tutela/kernel';

/** 256 random bits as 43 characters of base64url: a session's or a one-time link's secret. */
export const newToken = (random: Random): string => Buffer.from(random.bytes(32)).toString('base64url');

/** What the database keeps of a token. A plain hash is enough: 256 random bits cannot be guessed. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
