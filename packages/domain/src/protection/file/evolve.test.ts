import { expect, it } from 'vitest';
import { foldFile } from './evolve.ts';
import type { Identity } from './identity.ts';

const identity = (text: string): Identity => ({
  names: [{ text, script: 'Latn', latin: '', kind: 'known' }],
  birthDate: { date: null, basis: 'presumed' },
  sex: 'unknown',
  citizenship: { kind: 'stateless' },
  languages: [],
});

it('the newest entry of a section is what the file says; documents add up', () => {
  const at = '2026-06-01T00:00:00.000Z';
  const document = { blobId: 'b', kind: 'photo', title: 't', mediaType: 'image/png', byteLength: 1 } as const;
  const content = foldFile([
    {
      entryId: '1',
      recordedAt: at,
      entry: { type: 'identity.recorded', section: 'identity', payload: { value: identity('First') } },
    },
    {
      entryId: '2',
      recordedAt: at,
      entry: { type: 'note.written', section: 'notes', payload: { text: 'x' } },
    },
    {
      entryId: '3',
      recordedAt: at,
      entry: { type: 'document.attached', section: 'documents', payload: document },
    },
    {
      entryId: '4',
      recordedAt: at,
      entry: {
        type: 'identity.corrected',
        section: 'identity',
        payload: { value: identity('Second'), reason: 'r' },
      },
    },
  ]);
  expect(content.identity?.names[0]?.text).toBe('Second');
  expect(content.documents).toEqual([{ ...document, entryId: '3', at }]);
  expect(content.journey).toBeNull();
});
