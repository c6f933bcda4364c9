import { describe, expect, it } from 'vitest';
import { caseAfter } from '../invented-case.ts';
import { ReferToEvidence } from './commands.ts';
import { referToEvidence } from './decide.ts';

const acting = { accountId: 'a', agencyId: 1, isSupervisor: false, today: '2026-06-01' };
const reference: ReferToEvidence = {
  authority: 'Invented police, unit 4',
  reference: 'K 12/26',
  words: 'A telephone that the child handed over',
  recordedOn: '2026-06-01',
  baseVersion: 0,
};

describe('safeguard 15: images of abuse are never stored', () => {
  it('a reference stands in their place: who holds the evidence, and its number', () => {
    const { content } = caseAfter([(kase) => referToEvidence(kase, reference, acting)]);
    const { baseVersion: _, ...kept } = reference;
    expect(content.evidence).toEqual([{ ...kept, entryId: '0' }]);
    expect(content.documents).toEqual([]);
  });

  it('takes no bytes, whatever is sent along', () => {
    const sent = {
      ...reference,
      uploadId: crypto.randomUUID(),
      bytes: 'AAAA',
      image: 'data:image/png;base64,AAAA',
    };
    expect(ReferToEvidence.parse(sent)).toEqual(reference);
  });

  it('is of a day that has been', () => {
    const outcome = referToEvidence(caseAfter([]), { ...reference, recordedOn: '2026-06-09' }, acting);
    expect(outcome).toMatchObject({ ok: false, details: { because: 'date_in_future' } });
  });
});
