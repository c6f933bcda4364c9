import type { ClockName } from '../clock/names.ts';
import type { ToldEntry } from '../file/entries.ts';
import type { Identity } from '../file/identity.ts';
import type { Header } from '../header.ts';
import type { Section } from '../sections.ts';
import type { CopyRecipient } from './copies.ts';

/** Names of staff and agencies by their ids. */
export interface PrintedNames {
  person(accountId: string | null): string | undefined;
  agency(agencyId: number | null): string | undefined;
}

/** All that a printed file is made of: facts and entries as their reader may see them, not yet words. */
export interface FileMaterial {
  readonly codeName: string;
  readonly header: Header;
  readonly registeredAt: string;
  /** Due on a day, `YYYY-MM-DD`. */
  readonly clocks: readonly { readonly name: ClockName; readonly due: string }[];
  /** The guardian in office, empty where there is none; null where the copy does not say. */
  readonly guardian: string | null;
  /** Only where it was asked for. */
  readonly identity: Identity | null;
  /** In the order of the file. */
  readonly sections: readonly Section[];
  /** Oldest first. */
  readonly entries: readonly MaterialEntry[];
  readonly names: PrintedNames;
  readonly copyFor: CopyRecipient;
  readonly copyForName: string;
  readonly printedBy: string;
  readonly printedAt: string;
}

export interface MaterialEntry {
  readonly entry: ToldEntry;
  readonly happenedAt: string;
  readonly actorName: string;
  readonly role: string;
}
