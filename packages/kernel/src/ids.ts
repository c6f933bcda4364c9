import { type Branded, branded } from './brand.ts';
import type { Clock, Random } from './ports.ts';

/** A file of one child. Random (UUIDv4), so that an address cannot be guessed or ordered. */
export type FileId = Branded<string, 'FileId'>;
/** An append-only entry. Ordered by time (UUIDv7). */
export type EntryId = Branded<string, 'EntryId'>;
export type AccountId = Branded<string, 'AccountId'>;
export type MandateId = Branded<string, 'MandateId'>;
export type AgencyId = Branded<number, 'AgencyId'>;

export const fileId = (text: string): FileId => branded<'FileId', string>(text);
export const entryId = (text: string): EntryId => branded<'EntryId', string>(text);
export const accountId = (text: string): AccountId => branded<'AccountId', string>(text);
export const mandateId = (text: string): MandateId => branded<'MandateId', string>(text);
export const agencyId = (number: number): AgencyId => branded<'AgencyId', number>(number);

/** A random UUIDv4 (RFC 9562, 5.4). */
export function randomId(random: Random): string {
  return formatUuid(withVersion(random.bytes(16), 0x40));
}

/** A UUIDv7 (RFC 9562, 5.7): 48 bits of milliseconds, then random bits. */
export function timeOrderedId(clock: Clock, random: Random): string {
  const bytes = withVersion(random.bytes(16), 0x70);
  const milliseconds = clock.now().getTime();
  for (let i = 0; i < 6; i += 1) bytes[i] = Math.floor(milliseconds / 2 ** (8 * (5 - i))) % 256;
  return formatUuid(bytes);
}

function withVersion(bytes: Uint8Array, version: number): Uint8Array {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | version;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes;
}

function formatUuid(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
