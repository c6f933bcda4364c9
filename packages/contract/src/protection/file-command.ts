import type { Permission } from '@tutela/domain';
import { codedField, type RefusalCode } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { FileParams } from './files.ts';

const Written = z.object({ sectionVersion: codedField(z.int()) });
/** A command on one file: what it changes is a section, of which it answers the new version. */
export const fileCommand = <const Id extends string, Body extends z.ZodType, P extends Permission>(
  name: Id,
  summary: string,
  { body, permission, refusals = [] }: { body: Body; permission: P; refusals?: readonly RefusalCode[] },
) =>
  defineRoute({
    id: `protection.${name}`,
    method: 'POST',
    path: `/api/protection/files/:fileId/${name}`,
    summary,
    params: FileParams,
    query: nothing,
    body,
    response: Written,
    refusals: [
      'platform.not_found',
      'platform.request_invalid',
      'platform.request_conflict',
      'protection.file_stale',
      'protection.file_closed',
      'vault.file_erased',
      ...refusals,
    ],
    permission,
    purpose: 'protection',
    audit: 'write',
    idempotent: true,
  });
