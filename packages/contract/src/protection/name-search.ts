import { FindByName, nameFits } from '@tutela/domain';
import { codedField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { FileHeader } from './files.ts';

/** The name travels in the body and is kept nowhere: the audit says that somebody searched by name, not for which. */
export const findByNameRoute = defineRoute({
  id: 'protection.find-by-name',
  method: 'POST',
  path: '/api/protection/name-searches',
  summary: 'Find files one may see by the name of the child, in any script and spelling',
  params: nothing,
  query: nothing,
  body: FindByName,
  response: z.object({
    found: z.array(z.object({ file: FileHeader, fit: codedField(z.enum(nameFits)) })),
    /** There are others that fit no better: a longer name finds fewer. */
    more: codedField(z.boolean()),
    /** The node has started not long ago and still reads the names: a file may be missing here. */
    stillReading: codedField(z.boolean()),
  }),
  refusals: ['platform.request_invalid', 'platform.too_many_attempts'],
  permission: 'file.find',
  purpose: 'protection',
  audit: 'personal',
});
