import { type FileCommand, permissionOfCommand } from '@tutela/domain';
import { codedField, type RefusalCode } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { FileParams } from './files.ts';

const Written = z.object({ sectionVersion: codedField(z.int()) });

/**
 * A command on one file: what it changes is a section, of which it answers the new version. Its permission is that of
 * the policy. `refusals` come beside those that every command may meet.
 */
export const fileCommand = <const Name extends FileCommand, Body extends z.ZodType>(
  name: Name,
  summary: string,
  body: Body,
  refusals: readonly RefusalCode[] = [],
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
    permission: permissionOfCommand(name),
    purpose: 'protection',
    audit: 'write',
    idempotent: true,
  });

/** A command that the rules of procedure judge by what the file tells. */
export const caseCommand = <const Name extends FileCommand, Body extends z.ZodType>(
  name: Name,
  summary: string,
  body: Body,
  refusals: readonly RefusalCode[] = [],
) => fileCommand(name, summary, body, ['protection.procedure', ...refusals]);
