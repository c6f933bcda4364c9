import type { ShownLead } from '@tutela/contract';
import { type Agreement, leadBands, leadFields, leadLevels, leadState, waitsFor } from '@tutela/domain';
import { z } from 'zod';
import type { Actor } from '../../platform/db/act.ts';
import type { Names } from '../people/names.store.ts';
import { type LeadRow, type OtherSide, sideOf } from './lead.store.ts';

const Kept: z.ZodType<Agreement[]> = z.array(
  z.object({ field: z.enum(leadFields), level: z.enum(leadLevels) }),
);

export type OwnSide = LeadRow & { readonly code_name: string; readonly caseworker_id: string | null };

/** A lead as the owner of one of the files sees it. */
export function showLead(
  row: OwnSide,
  other: OtherSide,
  { names, actor }: { names: Names; actor: Actor },
): ShownLead {
  const lead = { own: sideOf(row), other: sideOf(other) };
  return {
    leadId: row.lead_id,
    fileId: row.file_id,
    codeName: row.code_name,
    otherAgencyName: names.agency(other.agency_id),
    foundAt: row.found_at.toISOString(),
    band: leadBands.find((band) => band === row.band) ?? 'review',
    agreement: Kept.parse(row.agreement),
    state: leadState(lead),
    ownCompares: lead.own.compares,
    otherCompares: lead.other.compares,
    ownAnswer: lead.own.answer,
    waits: waitsFor(lead),
    mine: row.caseworker_id !== null && row.caseworker_id === actor.accountId,
  };
}
