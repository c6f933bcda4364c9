import { codedField, personalField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';
import { FileFilter } from './files.ts';

const id = codedField(z.uuid());

/** A filter that a person keeps under a name of their own. The name is free text, so it is encrypted. */
const SavedView = z.object({
  viewId: id,
  name: personalField(z.string().trim().min(1).max(80)),
  filter: FileFilter,
});

export const listViewsRoute = defineRoute({
  id: 'protection.list-views',
  method: 'GET',
  path: '/api/protection/views',
  summary: 'List my saved views of the files',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({ views: z.array(SavedView) }),
  refusals: [],
  permission: 'file.list',
  purpose: 'protection',
  audit: 'read',
});

export const saveViewRoute = defineRoute({
  id: 'protection.save-view',
  method: 'POST',
  path: '/api/protection/views',
  summary: 'Keep a filter under a name',
  params: nothing,
  query: nothing,
  body: SavedView.omit({ viewId: true }),
  response: z.object({ viewId: id }),
  refusals: ['platform.request_invalid'],
  permission: 'file.list',
  purpose: 'protection',
  audit: 'write',
  idempotent: true,
});

export const deleteViewRoute = defineRoute({
  id: 'protection.delete-view',
  method: 'DELETE',
  path: '/api/protection/views/:viewId',
  summary: 'Delete a saved view of mine',
  params: z.object({ viewId: id }),
  query: nothing,
  body: nothing,
  response: z.object({ viewId: id }),
  refusals: ['platform.not_found'],
  permission: 'file.list',
  purpose: 'protection',
  audit: 'write',
});
