import type { RegisterChild } from '@tutela/domain';

/** An invented child for tests; obviously unreal. Traits replace what a test is about. */
export function inventedChild(
  traits: { identity?: Partial<RegisterChild['identity']>; journey?: Partial<RegisterChild['journey']> } = {},
): RegisterChild {
  return {
    identity: {
      names: [{ text: 'Ficta Exempli', script: 'Latn', latin: '', kind: 'known' }],
      birthDate: { date: '2010-05', basis: 'declared' },
      sex: 'female',
      citizenship: { kind: 'unknown' },
      languages: [{ language: 'fa', interpreterNeeded: true }],
      ...traits.identity,
    },
    journey: {
      company: 'alone',
      companyNote: '',
      arrival: 'land',
      fromCountry: null,
      arrivedOn: '2026-05',
      note: '',
      ...traits.journey,
    },
  };
}
