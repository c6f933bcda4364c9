import {
  ageBands,
  arrivals,
  type ChildFacts,
  Citizenship,
  companies,
  foldFile,
  isOverForStudy,
  type NamesOfFile,
  namesOf,
  type Origin,
  type StudyConsent,
  sexes,
  stages,
  studyConsentOf,
} from '@tutela/domain';
import { dayOf } from '@tutela/kernel';
import { findState } from '@tutela/reference/states';
import { z } from 'zod';
import type { Tx } from '../../platform/db/tx.ts';
import { fileKeyContext, type RecordPorts } from '../../platform/record/ports.ts';
import { mostEntries, readEntries } from '../../platform/record/read-entries.ts';
import { fileKey } from '../../platform/record/record.ts';
import { placed } from '../file/placed.ts';

/** What a case study must know of the file that it was written from. It never leaves the node. */
export interface StudySourceFacts {
  readonly names: NamesOfFile;
  readonly consent: StudyConsent;
  readonly isClosed: boolean;
}

/** Read as whoever acts: nothing for a file that is not theirs, or that was erased. */
export async function readStudySource(
  tx: Tx<'protection'>,
  fileId: string,
  ports: RecordPorts,
): Promise<(StudySourceFacts & { readonly agencyId: number }) | undefined> {
  const file = await tx
    .selectFrom('protection.file')
    .select(['stage', 'agency_id'])
    .where('file_id', '=', fileId)
    .where('erased_at', 'is', null)
    .executeTakeFirst();
  if (file === undefined) return undefined;
  const key = await fileKey(tx, fileId, ports);
  const query = {
    sections: ['identity', 'family', 'guardian', 'consent'],
    limit: mostEntries,
    order: 'oldest_first',
  } as const;
  const content = foldFile((await readEntries(tx, fileId, query, { key, ports })).map(placed));
  return {
    names: namesOf(content),
    consent: studyConsentOf(content.consents, dayOf(ports.clock.now())),
    isClosed: stages.some((stage) => stage === file.stage && isOverForStudy(stage)),
    agencyId: file.agency_id,
  };
}

/** A rare combination is judged by these at most, the newest first: fewer are counted then, and never more. */
const mostChildren = 20_000;

/** The coded facts of the children that this node knows, without hidden files. For the node alone. */
export async function readChildFacts(
  tx: Tx<'protection'>,
  ports: RecordPorts,
): Promise<readonly ChildFacts[]> {
  const rows = await tx
    .selectFrom('protection.file as file')
    .innerJoin('protection.file_key as key', 'key.file_id', 'file.file_id')
    .innerJoin('protection.statistics_fact as fact', 'fact.file_id', 'file.file_id')
    .distinctOn(['file.registered_at', 'file.file_id'])
    .select([
      'file.file_id',
      'file.age_band',
      'file.registered_at',
      'fact.payload',
      'key.epoch',
      'key.wrapped',
    ])
    .where('file.hidden', '=', false)
    .where('file.erased_at', 'is', null)
    .orderBy('file.registered_at', 'desc')
    .orderBy('file.file_id')
    .orderBy('fact.seq', 'desc')
    .limit(mostChildren)
    .execute();
  return rows.map((row) => childFactsOf(row, ports));
}

/** As `statisticsOf` writes it. */
const Fact = z.object({
  citizenship: Citizenship,
  sex: z.enum(sexes),
  company: z.enum(companies),
  arrival: z.enum(arrivals),
});

interface FactRow {
  readonly file_id: string;
  readonly age_band: number;
  readonly registered_at: Date;
  readonly payload: Buffer;
  readonly epoch: number;
  readonly wrapped: Buffer;
}

function childFactsOf(row: FactRow, { vault }: RecordPorts): ChildFacts {
  const key = vault.unwrap({ epoch: row.epoch, bytes: row.wrapped }, fileKeyContext(row.file_id));
  const fact = Fact.parse(vault.decryptJson(key, row.payload, `statistics ${row.file_id}`));
  return {
    ageBand: ageBands[row.age_band] ?? 'unknown',
    sex: fact.sex,
    company: fact.company,
    arrival: fact.arrival,
    origins: originsOf(fact.citizenship),
    year: row.registered_at.getUTCFullYear(),
  };
}

function originsOf(citizenship: Citizenship): Origin[] {
  if (citizenship.kind === 'stateless') return ['stateless'];
  if (citizenship.kind === 'unknown') return [];
  return [...new Set(citizenship.countries.map(originOf))];
}

const roles: Readonly<Record<string, Origin>> = {
  participating_state: 'participating_state',
  partner_for_cooperation: 'partner_state',
};

const originOf = (country: string): Origin => roles[findState(country)?.role ?? ''] ?? 'elsewhere';
