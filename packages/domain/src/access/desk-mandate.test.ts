import { describe, expect, it } from 'vitest';
import { deskConflict } from './desk-mandate.ts';

const at = (
  agencyKind: string,
  role: 'complaints_officer' | 'auditor' | 'caseworker',
  ...otherKinds: string[]
) => deskConflict({ agencyKind, role, otherKinds });

describe('safeguard 16: the desk is independent', () => {
  it('has complaints officers and auditors, and nobody else has the first', () => {
    expect(at('independent', 'complaints_officer')).toBeUndefined();
    expect(at('independent', 'auditor')).toBeUndefined();
    expect(at('independent', 'caseworker')).toBe('role');
    expect(at('authority', 'complaints_officer')).toBe('role');
    expect(at('authority', 'auditor')).toBeUndefined();
  });

  it('shares nobody with the agencies that are complained about', () => {
    expect(at('independent', 'complaints_officer', 'authority')).toBe('elsewhere');
    expect(at('authority', 'caseworker', 'independent')).toBe('elsewhere');
    expect(at('independent', 'auditor', 'independent')).toBeUndefined();
    expect(at('ngo', 'caseworker', 'authority')).toBeUndefined();
  });
});
