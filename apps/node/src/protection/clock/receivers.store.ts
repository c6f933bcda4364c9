import type { ClockReceiver } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';

/** What must be known of a clock and its file to say whom it tells. */
export interface ToldFile {
  readonly file_id: string;
  readonly section: string;
  readonly agency_id: number;
  readonly caseworker_id: string | null;
  readonly hidden: boolean;
}

export interface Receivers {
  /** The accounts of these receivers, each once. */
  of(file: ToldFile, to: readonly ClockReceiver[]): readonly string[];
}

/** Who supervises the agencies of these files, and who was let into the files: two queries for all of them. */
export async function readReceivers(
  tx: Tx<'protection'>,
  files: readonly ToldFile[],
  now: Date,
): Promise<Receivers> {
  if (files.length === 0) return { of: () => [] };
  const [mandates, grants] = await Promise.all([
    currentMandates(tx, now),
    tx
      .selectFrom('protection.file_grant')
      .select(['file_id', 'section', 'account_id'])
      .where(
        'file_id',
        'in',
        files.map(({ file_id }) => file_id),
      )
      .where('account_id', 'is not', null)
      .where('ended_at', 'is', null)
      .where('until', '>', now)
      .execute(),
  ]);
  const isLetIn = (accountId: string, { file_id, section }: ToldFile): boolean =>
    grants.some(
      (grant) => grant.account_id === accountId && grant.file_id === file_id && grant.section === section,
    );
  const supervisorsOf = ({ agency_id }: ToldFile): string[] =>
    mandates.filter((each) => each.role === 'supervisor' && each.agency_id === agency_id).map(idOf);
  const guardiansOf = (file: ToldFile): string[] =>
    mandates
      .filter((each) => each.role === 'guardian')
      .map(idOf)
      .filter((each) => isLetIn(each, file));
  const one: Record<ClockReceiver, (file: ToldFile) => readonly string[]> = {
    // Where nobody is responsible yet, those who assign are.
    caseworker: (file) => (file.caseworker_id === null ? supervisorsOf(file) : [file.caseworker_id]),
    supervisor: supervisorsOf,
    guardian: guardiansOf,
  };
  return {
    of: (file, to) => {
      const all = new Set(to.flatMap((receiver) => one[receiver](file)));
      // A hidden file is told of to nobody without a grant.
      return [...all].filter((each) => !file.hidden || isLetIn(each, file));
    },
  };
}

const idOf = ({ account_id }: { account_id: string }): string => account_id;

const currentMandates = (tx: Tx<'protection'>, now: Date) =>
  tx
    .selectFrom('platform.mandate')
    .select(['account_id', 'agency_id', 'role'])
    .where('role', 'in', ['supervisor', 'guardian'])
    .where('ended_at', 'is', null)
    .where('valid_from', '<=', now)
    .where((mandate) => mandate.or([mandate('valid_until', 'is', null), mandate('valid_until', '>', now)]))
    .execute();
