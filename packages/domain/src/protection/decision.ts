import type { RefusalCode, RefusalDetails } from '@tutela/kernel';
import type { Because } from './because.ts';
import type { FileEntry } from './file/entries.ts';
import type { Header } from './header.ts';

export type Decision =
  | { readonly ok: true; readonly entries: readonly FileEntry[]; readonly header: Partial<Header> }
  | { readonly ok: false; readonly code: RefusalCode; readonly details: RefusalDetails };

export const refuse = (code: RefusalCode, details: RefusalDetails = {}): Decision => ({
  ok: false,
  code,
  details,
});

/** The procedure does not allow this now, for a reason that whoever reads it can act on. */
export const refuseBecause = (because: Because, details: RefusalDetails = {}): Decision =>
  refuse('protection.procedure', { because, ...details });

/** Entries to append, with the parts of the header that change. */
export const told = (entries: readonly FileEntry[], header: Partial<Header> = {}): Decision => ({
  ok: true,
  entries,
  header,
});
