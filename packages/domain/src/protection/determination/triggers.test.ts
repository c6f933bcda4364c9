import { describe, expect, it } from 'vitest';
import type { Case } from '../case.ts';
import type { PersonLink } from '../family/links.ts';
import type { FileContent } from '../file/evolve.ts';
import type { Header } from '../header.ts';
import { inventedCase } from '../invented-case.ts';
import { withoutInterpreter } from '../talk.ts';
import type { Trigger } from './lists.ts';
import { triggersOf } from './triggers.ts';

type Assessment = FileContent['assessments'][number];

const about = (content: Partial<FileContent>, header: Partial<Header> = {}): Case => {
  const { state, content: nothing } = inventedCase(header);
  return { state, content: { ...nothing, ...content } };
};
const assessed = (
  occasion: Assessment['occasion'],
  more: Partial<Assessment> = {},
): FileContent['assessments'] => [
  {
    assessmentId: '1',
    madeBy: 'a',
    waits: false,
    form: 'short',
    occasion,
    madeOn: '2026-05-20',
    parts: {},
    childView: { kind: 'silence', why: 'too_young', words: '' },
    ...withoutInterpreter,
    weighed: {},
    conclusion: 'determination_needed',
    reasons: 'Because',
    nextSteps: '',
    standing: 'counts',
    review: null,
    ...more,
  },
];
const link = (relation: PersonLink['relation'], more: Partial<PersonLink> = {}): PersonLink => ({
  linkId: relation,
  relation,
  name: `Invented ${relation}`,
  basis: 'Says so',
  contact: 'free',
  safetyNote: '',
  verification: 'verified',
  ...more,
});
const journey = (company: 'alone' | 'parents'): FileContent['journey'] => ({
  company,
  companyNote: '',
  arrival: 'land',
  fromCountry: null,
  arrivedOn: null,
  note: '',
});
const objected = (act: 'placement_change' | 'return'): FileContent['guardian'] => ({
  ...inventedCase().content.guardian,
  asks: [
    {
      askId: '1',
      act,
      question: 'What do you say?',
      answerBy: '2026-05-25',
      answer: { answer: 'object', answeredOn: '2026-05-21', words: 'No', inPerson: true },
    },
  ],
});
const presumed = { ...inventedCase().content.status, status: 'presumed' as const };

/** For each trigger: a file that has it, and one that comes close. */
const files: readonly (readonly [Trigger, Case, Case])[] = [
  [
    'durable_solution',
    about({ journey: journey('alone') }),
    about({ journey: journey('alone') }, { stage: 'reported' }),
  ],
  [
    'temporary_care',
    about({ guardian: objected('placement_change') }),
    about({ guardian: objected('return') }),
  ],
  [
    'separation',
    about({ journey: journey('parents'), assessments: assessed('serious_intervention') }),
    about({
      journey: journey('parents'),
      assessments: assessed('serious_intervention', { conclusion: 'plan' }),
    }),
  ],
  [
    'custody',
    about({
      family: [link('mother'), link('father', { contact: 'none' })],
      assessments: assessed('change_of_caregiver', { conclusion: 'plan' }),
    }),
    about({
      family: [link('mother'), link('father')],
      assessments: assessed('change_of_caregiver', { conclusion: 'plan' }),
    }),
  ],
  [
    'reunification',
    about({
      family: [link('claimed_relative', { verification: 'claimed' })],
      assessments: assessed('reunification'),
    }),
    about({ family: [link('claimed_relative')], assessments: assessed('reunification') }),
  ],
  [
    'return',
    about({ status: presumed, assessments: assessed('return') }),
    about({ status: presumed, assessments: assessed('return', { standing: 'returned' }) }),
  ],
  [
    'contact_with_suspect',
    about({
      family: [
        link('suspected_trafficker', { contact: 'none', name: 'Karim' }),
        link('claimed_relative', { name: 'KARIM' }),
      ],
    }),
    about({ family: [link('suspected_trafficker', { contact: 'none' }), link('claimed_relative')] }),
  ],
];

describe('what requires a determination', () => {
  it.each(files)('%s', (trigger, has, has_not) => {
    expect(triggersOf(has)).toContain(trigger);
    expect(triggersOf(has_not)).not.toContain(trigger);
  });

  it('is care by somebody who must not have the child', () => {
    const family = [link('other', { name: 'Ms Invented', contact: 'none' })];
    const placement = {
      kind: 'foster',
      from: '2026-05-01',
      to: null,
      responsible: 'invented ms',
      fit: 'Fits',
      childView: { kind: 'silence', why: 'too_young', words: '' },
      end: null,
    } as const;
    expect(triggersOf(about({ family, placements: [placement] }))).toEqual(['temporary_care']);
  });

  it('is nothing where nothing is known', () => {
    expect(triggersOf(about({}))).toEqual([]);
  });
});

describe('safeguard 21: a child at home, exploited by the family', () => {
  it('has every trigger that is about the family, and none that is about having come alone', () => {
    const father = link('father', { contact: 'supervised' });
    const suspect = link('suspected_trafficker', { name: father.name, contact: 'none' });
    const kase = about(
      {
        journey: {
          company: 'parents',
          companyNote: '',
          arrival: 'resident',
          fromCountry: null,
          arrivedOn: null,
          note: '',
        },
        family: [father, suspect],
        assessments: assessed('serious_intervention'),
        status: presumed,
      },
      { stage: 'assessment' },
    );
    const found = triggersOf(kase);
    expect(found).toEqual(expect.arrayContaining(['separation', 'contact_with_suspect']));
    expect(found).not.toContain('durable_solution');
    expect(found).not.toContain('return');
  });
});
