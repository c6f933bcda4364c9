import { codedField, openField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';

/** How requests are written down; `quiet` ones are not. */
export const auditClasses = ['read', 'personal', 'location', 'write', 'session', 'complaint'] as const;
export const auditOutcomes = ['done', 'refused', 'failed'] as const;

/** One request as the audit knows it: coded facts, never what was read or written. */
export const AuditEntry = z.object({
  auditId: codedField(z.uuid()),
  at: codedField(z.iso.datetime()),
  requestId: codedField(z.uuid()),
  accountId: codedField(z.uuid().nullable()),
  /** Nothing for callers who were not signed in, and for the node itself. */
  actorName: codedField(z.string().nullable()),
  agencyId: codedField(z.int().nullable()),
  agencyName: codedField(z.string().nullable()),
  role: codedField(z.string()),
  purpose: codedField(z.string()),
  operation: codedField(z.string()),
  class: codedField(z.enum(auditClasses)),
  outcome: codedField(z.enum(auditOutcomes)),
  code: codedField(z.string().nullable()),
  fileId: codedField(z.uuid().nullable()),
  details: codedField(
    z.record(openField(z.string()), codedField(z.union([z.string(), z.number(), z.boolean()]))).nullable(),
  ),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** The list of one file is its access report: who had to do with it, when, why and with which outcome. */
export const listAuditRoute = defineRoute({
  id: 'platform.list-audit',
  method: 'GET',
  path: '/api/audit',
  summary: 'List who did what, when, as what and why, newest first; refusals too',
  params: nothing,
  query: z.object({
    accountId: codedField(z.uuid().optional()),
    fileId: codedField(z.uuid().optional()),
    operation: codedField(
      z
        .string()
        .regex(/^[a-z-]+\.[a-z-]+$/)
        .max(80)
        .optional(),
    ),
    outcome: codedField(z.enum(auditOutcomes).optional()),
    class: codedField(z.enum(auditClasses).optional()),
    /** From this moment on, and before that one. */
    from: codedField(z.iso.datetime({ offset: true }).optional()),
    until: codedField(z.iso.datetime({ offset: true }).optional()),
    /** The `next` of the page before. */
    before: codedField(z.uuid().optional()),
    limit: codedField(z.coerce.number().int().min(1).max(200).default(50)),
  }),
  body: nothing,
  response: z.object({ entries: z.array(AuditEntry), next: codedField(z.uuid().nullable()) }),
  refusals: ['platform.request_invalid'],
  permission: 'audit.read',
  purpose: 'supervision',
  audit: 'read',
});

export const verifyAuditRoute = defineRoute({
  id: 'platform.verify-audit',
  method: 'GET',
  path: '/api/audit/verification',
  summary: 'Check whether the newest rows of the audit and their seals are as they were written',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({
    checkedAt: codedField(z.iso.datetime()),
    rows: codedField(z.int()),
    seals: codedField(z.int()),
    unsealed: codedField(z.int()),
    problems: z.array(
      z.object({
        auditId: codedField(z.uuid().nullable()),
        at: codedField(z.iso.datetime().nullable()),
        what: codedField(z.enum(['changed', 'missing', 'added', 'seal_broken'])),
        sentence: openField(z.string()),
      }),
    ),
    moreProblems: codedField(z.int()),
  }),
  refusals: [],
  permission: 'audit.read',
  purpose: 'supervision',
  audit: 'read',
});
