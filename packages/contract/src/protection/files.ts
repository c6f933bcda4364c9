import {
  ageBands,
  documentKinds,
  flags,
  gaps,
  Identity,
  Journey,
  RegisterChild,
  risks,
  sections,
  stages,
} from '@tutela/domain';
import { codedField, openField, refusalCodes, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';

const id = codedField(z.uuid());
export const FileParams = z.object({ fileId: id });

/** A file as a list shows it: its code name and coded facts, nothing that says who. */
export const FileHeader = z.object({
  fileId: id,
  codeName: codedField(z.string()),
  stage: codedField(z.enum(stages)),
  risk: codedField(z.enum(risks)),
  flags: z.array(codedField(z.enum(flags))),
  ageBand: codedField(z.enum(ageBands)),
  agencyId: codedField(z.int()),
  agencyName: codedField(z.string()),
  caseworkerId: id.nullable(),
  caseworkerName: codedField(z.string().nullable()),
  gaps: z.array(codedField(z.enum(gaps))),
  nextDue: codedField(z.iso.date().nullable()),
  hidden: codedField(z.boolean()),
  registeredAt: codedField(z.iso.datetime()),
  changedAt: codedField(z.iso.datetime()),
});
export type FileHeader = z.infer<typeof FileHeader>;

export const fileSorts = ['next_due', 'registered', 'changed', 'risk', 'code_name'] as const;
export const dueFilters = ['overdue', 'today', 'this_week', 'none'] as const;

/** Filters of the list; absent means all. A saved view is one of these. */
export const FileFilter = z.object({
  stage: codedField(z.enum(stages).optional()),
  risk: codedField(z.enum(risks).optional()),
  flag: codedField(z.enum(flags).optional()),
  ageBand: codedField(z.enum(ageBands).optional()),
  agencyId: codedField(z.coerce.number().int().min(1).optional()),
  due: codedField(z.enum(dueFilters).optional()),
  mine: codedField(z.enum(['yes']).optional()),
  codeName: codedField(z.string().trim().max(40).optional()),
  sort: codedField(z.enum(fileSorts).default('next_due')),
  direction: codedField(z.enum(['up', 'down']).default('up')),
});
export type FileFilter = z.infer<typeof FileFilter>;

export const registerChildRoute = defineRoute({
  id: 'protection.register-child',
  method: 'POST',
  path: '/api/protection/files',
  summary: 'Register a child and open their file',
  params: nothing,
  query: nothing,
  body: RegisterChild,
  response: z.object({ fileId: id, codeName: codedField(z.string()) }),
  refusals: [
    'platform.request_invalid',
    'platform.request_conflict',
    'platform.intake_stopped',
    'protection.procedure',
  ],
  permission: 'file.register',
  purpose: 'protection',
  audit: 'write',
  idempotent: true,
});

export const listFilesRoute = defineRoute({
  id: 'protection.list-files',
  method: 'GET',
  path: '/api/protection/files',
  summary: 'List the files one may see, by code name, filtered and sorted',
  params: nothing,
  query: FileFilter.extend({
    after: codedField(z.string().max(200).optional()),
    limit: codedField(z.coerce.number().int().min(1).max(200).default(50)),
  }),
  body: nothing,
  response: z.object({
    files: z.array(FileHeader),
    total: codedField(z.int()),
    next: codedField(z.string().nullable()),
  }),
  refusals: ['platform.request_invalid'],
  permission: 'file.list',
  purpose: 'protection',
  audit: 'read',
});

const Verdict = z.object({
  allowed: codedField(z.boolean()),
  code: codedField(z.enum(refusalCodes).optional()),
  details: codedField(
    z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]))
      .optional(),
  ),
});

export const OpenHandover = z.object({
  handoverId: id,
  toAgencyId: codedField(z.int()),
  toAgencyName: codedField(z.string()),
  toCaseworkerName: codedField(z.string().nullable()),
  offeredAt: codedField(z.iso.datetime()),
  mayAnswer: codedField(z.boolean()),
  mayWithdraw: codedField(z.boolean()),
});

/** The file without its content: header, versions, what one may do and why not. */
export const getFileRoute = defineRoute({
  id: 'protection.get-file',
  method: 'GET',
  path: '/api/protection/files/:fileId',
  summary: 'Open a file: its header and what one may do with it',
  params: FileParams,
  query: nothing,
  body: nothing,
  response: z.object({
    header: FileHeader,
    versions: z.partialRecord(codedField(z.enum(sections)), codedField(z.int())),
    readable: z.array(codedField(z.enum(sections))),
    ownAgency: codedField(z.boolean()),
    nextStages: z.array(codedField(z.enum(stages))),
    verdicts: z.record(openField(z.string()), Verdict),
    handover: OpenHandover.nullable(),
    locationRecorded: codedField(z.boolean()),
  }),
  refusals: ['platform.not_found'],
  permission: 'file.read',
  purpose: 'protection',
  audit: 'read',
});

/**
 * One entry of the history, as `ToldEntry` tells it: of the identity only that it was recorded or corrected, and
 * why. Readers without the section never get it.
 */
export const HistoryEntry = z.object({
  entryId: id,
  seq: codedField(z.int()),
  section: codedField(z.enum(sections)),
  type: codedField(z.string()),
  sectionVersion: codedField(z.int()),
  actorName: codedField(z.string()),
  role: codedField(z.string()),
  purpose: codedField(z.string()),
  happenedAt: codedField(z.iso.datetime()),
  recordedAt: codedField(z.iso.datetime()),
  payload: sensitiveField(z.record(z.string(), z.unknown())),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

export const readHistoryRoute = defineRoute({
  id: 'protection.read-history',
  method: 'GET',
  path: '/api/protection/files/:fileId/history',
  summary: 'Read the entries of a file that one may read, newest first',
  params: FileParams,
  query: z.object({
    section: codedField(z.enum(sections).optional()),
    before: codedField(z.coerce.number().int().min(1).optional()),
    limit: codedField(z.coerce.number().int().min(1).max(500).default(100)),
  }),
  body: nothing,
  response: z.object({ entries: z.array(HistoryEntry), more: codedField(z.boolean()) }),
  refusals: ['platform.not_found', 'vault.file_erased'],
  permission: 'file.read',
  purpose: 'protection',
  audit: 'personal',
});

export const Documents = z.array(
  z.object({
    entryId: id,
    blobId: id,
    kind: codedField(z.enum(documentKinds)),
    title: sensitiveField(z.string()),
    mediaType: codedField(z.string()),
    byteLength: codedField(z.int()),
    at: codedField(z.iso.datetime()),
  }),
);

/** The content as its entries tell it now, but for the identity. A section that one may not read is null or empty. */
export const readContentRoute = defineRoute({
  id: 'protection.read-content',
  method: 'GET',
  path: '/api/protection/files/:fileId/content',
  summary: 'Read what the file says now: journey, documents; not who the child is',
  params: FileParams,
  query: nothing,
  body: nothing,
  response: z.object({ journey: Journey.nullable(), documents: Documents }),
  refusals: ['platform.not_found', 'vault.file_erased'],
  permission: 'file.read',
  purpose: 'protection',
  audit: 'personal',
});

/** The only answer that says who the child is, so that the audit tells each reading of it from any other. */
export const readIdentityRoute = defineRoute({
  id: 'protection.read-identity',
  method: 'GET',
  path: '/api/protection/files/:fileId/identity',
  summary: 'Read who the child is, and what was recorded of it before',
  params: FileParams,
  query: nothing,
  body: nothing,
  response: z.object({
    identity: Identity.nullable(),
    /** Newest first: what each entry of the history recorded. */
    wordings: z.array(z.object({ entryId: id, value: Identity })),
  }),
  refusals: ['platform.not_found', 'vault.file_erased'],
  permission: 'file.read',
  purpose: 'protection',
  audit: 'personal',
});
