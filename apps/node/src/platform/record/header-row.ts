import {
  ageBands,
  bitsOf,
  flags,
  fromBits,
  gaps,
  type Header,
  risks,
  type Section,
  sections,
  stages,
} from '@tutela/domain';
import type { Row } from '../db/rows.ts';

export type FileRow = Row<'protection.file'>;

/** The due date of a file in which nothing is due. */
export const neverDue = 'infinity';

/** The header as the head row holds it: words as words, lists as bits, grades as their index. */
export function headerOf(row: FileRow): Header {
  return {
    stage: stages.find((stage) => stage === row.stage) ?? 'reported',
    risk: risks[row.risk] ?? 'not_graded',
    flags: fromBits(flags, row.flags),
    ageBand: ageBands[row.age_band] ?? 'unknown',
    agencyId: row.agency_id,
    caseworkerId: row.caseworker_id,
    gaps: fromBits(gaps, row.gaps),
    nextDue: row.next_due === neverDue ? null : row.next_due,
    hidden: row.hidden,
  };
}

/** The header as columns of the head row. */
export function headerColumns(header: Header) {
  return {
    stage: header.stage,
    risk: risks.indexOf(header.risk),
    flags: bitsOf(flags, header.flags),
    age_band: ageBands.indexOf(header.ageBand),
    agency_id: header.agencyId,
    caseworker_id: header.caseworkerId,
    gaps: bitsOf(gaps, header.gaps),
    next_due: header.nextDue ?? neverDue,
    hidden: header.hidden,
  };
}

/** Section versions as the head row keeps them; a section without entries is at 0. */
export function versionsOf(row: FileRow): Partial<Record<Section, number>> {
  const stored = row.versions;
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  const known = sections.flatMap((section): [Section, number][] => {
    const version = stored[section];
    return typeof version === 'number' ? [[section, version]] : [];
  });
  return Object.fromEntries(known);
}
