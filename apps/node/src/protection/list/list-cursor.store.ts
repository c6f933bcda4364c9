import type { fileSorts } from '@tutela/contract';
import { Refusal } from '@tutela/kernel';
import { type RawBuilder, sql } from 'kysely';
import { type FileRow, neverDue } from '../../platform/record/header-row.ts';

type Sort = (typeof fileSorts)[number];

/** Where a page ended: the sort value of its last row, as text, and its file. */
export interface Cursor {
  readonly value: string;
  readonly fileId: string;
}

interface SortColumn {
  readonly expression: RawBuilder<unknown>;
  readonly type: 'date' | 'timestamptz' | 'smallint' | 'text';
  readonly valueOf: (row: FileRow) => string;
}

export const sortColumn: Record<Sort, SortColumn> = {
  next_due: {
    expression: sql`next_due`,
    type: 'date',
    valueOf: (row) => row.next_due,
  },
  registered: {
    expression: sql`registered_at`,
    type: 'timestamptz',
    valueOf: (row) => row.registered_at.toISOString(),
  },
  changed: {
    expression: sql`changed_at`,
    type: 'timestamptz',
    valueOf: (row) => row.changed_at.toISOString(),
  },
  risk: { expression: sql`risk`, type: 'smallint', valueOf: (row) => String(row.risk) },
  code_name: { expression: sql`code_name`, type: 'text', valueOf: (row) => row.code_name },
};

/** The cursor travels in the address, so it holds coded facts only: a date, a grade or a code name. */
export function writeCursor(sort: Sort, row: FileRow): string {
  return Buffer.from(JSON.stringify([sortColumn[sort].valueOf(row), row.file_id])).toString('base64url');
}

const uuid = /^[0-9a-f-]{36}$/;

export function readCursor(sort: Sort, text: string): Cursor {
  const parts = parseParts(text);
  const [value, fileId] = Array.isArray(parts) ? parts : [];
  if (typeof value === 'string' && typeof fileId === 'string' && uuid.test(fileId) && fits(sort, value)) {
    return { value, fileId };
  }
  throw new Refusal(
    'platform.request_invalid',
    'This page of the list no longer exists. Start from its beginning.',
  );
}

function parseParts(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return null;
  }
}

function fits(sort: Sort, value: string): boolean {
  const { type } = sortColumn[sort];
  if (type === 'text') return !value.includes('\0');
  if (type === 'smallint') return /^\d$/.test(value);
  return value === neverDue || (/^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value)));
}
