import { listAuditRoute } from '@tutela/contract';
import { describe, expect, it } from 'vitest';
import { AuditFilter, auditQueryOf } from './audit-filter.ts';

const file = '933a8edf-b0da-4a4f-b78c-f6063c988e58';

describe('the filter in the address', () => {
  it('leaves out what it does not understand, and keeps the rest', () => {
    expect(
      AuditFilter.parse({ file, person: 'Ada', outcome: 'perhaps', from: '31 May', operation: 'a b' }),
    ).toEqual({
      file,
    });
  });

  it('becomes a query that the contract accepts, with both days included', () => {
    const query = auditQueryOf({ file, class: 'location', from: '2026-05-03', until: '2026-05-03' });
    expect(listAuditRoute.query.parse(query)).toMatchObject({ fileId: file, class: 'location' });
    expect(Date.parse(query.until ?? '') - Date.parse(query.from ?? '')).toBe(86_399_999);
  });
});
