import fc from 'fast-check';
import { it, expect } from 'vitest';
import { normalUsername } from '/work/main/apps/node/src/platform/auth/password/username.ts';
it('p', () => { for (const unit of ['grapheme','binary'] as const) fc.assert(fc.property(fc.string({unit, maxLength: 20}), (t) => { const once = normalUsername(t); expect(normalUsername(once)).toBe(once); expect(normalUsername(` ${t.normalize('NFD')} `)).toBe(once); }), {numRuns: 60000}); }, 60000);
