import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ToldEntry } from '../file/entries.ts';
import { appointment } from '../guardian/invented-guardian.ts';
import { inventedCase } from '../invented-case.ts';
import { sections } from '../sections.ts';
import { withoutInterpreter } from '../talk.ts';
import type { PrintFile } from './commands.ts';
import { copyRecipients, sectionsFor } from './copies.ts';
import { printFile } from './decide.ts';
import { isOnCopy } from './on-copy.ts';
import { leftOut, neverPrinted, printedKeys, printedLists } from './text-keys.ts';
import { printedTexts } from './texts.ts';

const command: PrintFile = {
  copyFor: 'own_agency',
  copyForName: 'Invented court',
  sections: ['plan', 'status'],
  withIdentity: false,
  reason: 'The hearing',
  language: 'en',
};
const because = (outcome: ReturnType<typeof printFile>) => !outcome.ok && outcome.details.because;

describe('printing a file', () => {
  it('records for whom in coded words, and never the name of the recipient', () => {
    const outcome = printFile(inventedCase(), command);
    expect(outcome.ok && outcome.entries).toEqual([
      {
        type: 'file.printed',
        section: 'plan',
        payload: {
          copyFor: 'own_agency',
          sections: ['plan', 'status'],
          withIdentity: false,
          reason: 'The hearing',
        },
      },
    ]);
    expect(JSON.stringify(outcome)).not.toContain('Invented court');
  });

  it.each(copyRecipients.filter((each) => each !== 'own_agency'))(
    'gives %s no notes of colleagues',
    (copyFor) => {
      const outcome = printFile(inventedCase(), { ...command, copyFor, sections: ['notes'] });
      expect(because(outcome)).toBe('section_not_for_recipient');
    },
  );

  it.each(copyRecipients)(
    'names on a copy for %s whom the file was shared with only to colleagues',
    (copyFor) => {
      for (const type of ['file.shared', 'share.ended'] as const)
        expect(isOnCopy(type, copyFor)).toBe(copyFor === 'own_agency');
      expect(isOnCopy('status.decided', copyFor)).toBe(true);
    },
  );

  it('keeps who is in the life of the child from those who may be among them', () => {
    for (const reader of ['guardian', 'child', 'parents'] as const)
      expect(sectionsFor[reader], reader).not.toContain('family');
    expect(sectionsFor.own_agency).toEqual(sections);
  });

  it('says who the child is only together with the section that holds it', () => {
    expect(because(printFile(inventedCase(), { ...command, withIdentity: true }))).toBe(
      'identity_section_missing',
    );
    const whole = { ...command, withIdentity: true, sections: ['identity'] } as const;
    expect(printFile(inventedCase(), { ...whole, sections: [...whole.sections] }).ok).toBe(true);
  });

  it('has no copy for a guardian who is not in office (safeguard 2)', () => {
    const copy: PrintFile = { ...command, copyFor: 'guardian', sections: ['status'] };
    expect(because(printFile(inventedCase(), copy))).toBe('guardian_not_in_office');
    const inOffice = inventedCase({}, [appointed]);
    expect(printFile(inOffice, copy).ok).toBe(true);
    const suspended = inventedCase({}, [appointed, suspension]);
    expect(because(printFile(suspended, copy))).toBe('guardian_not_in_office');
  });
});

const placed = (entry: ToldEntry) => ({ entryId: '1', recordedAt: '2026-05-20T10:00:00Z', entry });
const { independent: _, worksFor: __, baseVersion: ___, ...guardian } = appointment;
const appointed = placed({
  type: 'guardian.appointed',
  section: 'guardian',
  payload: { ...guardian, grantId: null },
});
const suspension = placed({
  type: 'guardian.suspended',
  section: 'guardian',
  payload: { suspendedOn: '2026-05-20' },
});

describe('the words of a copy', () => {
  const assessed = (mayShow: ('court' | 'guardian' | 'panel' | 'parents')[]): ToldEntry => ({
    type: 'assessment.made',
    section: 'assessment',
    payload: {
      assessmentId: '1',
      madeBy: 'a',
      waits: false,
      form: 'short',
      occasion: 'other',
      madeOn: '2026-05-20',
      parts: { safety: { kind: 'found', words: 'Safe here' } },
      childView: { kind: 'words', words: 'I miss my brother', howAsked: 'At play', mayShow },
      ...withoutInterpreter,
      weighed: { family: 'Close to the brother' },
      conclusion: 'plan',
      reasons: 'Because of this',
      nextSteps: '',
    },
  });

  it.each(copyRecipients)(
    'leave the child’s words out for %s unless the child said yes (safeguard 5)',
    (reader) => {
      const withheld = printedTexts(assessed([]), reader);
      const isChild = reader === 'child';
      expect(JSON.stringify(withheld).includes('I miss'), reader).toBe(isChild);
      expect(withheld.some(({ key }) => key === 'withheld')).toBe(!isChild);
    },
  );

  it('have them for those whom the child named, and for them alone', () => {
    const said = (reader: (typeof copyRecipients)[number]) =>
      printedTexts(assessed(['court']), reader).find(({ key }) => key === 'saidByChild')?.text;
    expect(said('court')).toBe('I miss my brother');
    expect(said('panel')).toBeUndefined();
    expect(said('own_agency')).toBeUndefined();
  });

  it('name the part that they belong to', () => {
    expect(printedTexts(assessed([]), 'court')).toContainEqual({
      key: 'words',
      of: 'safety',
      text: 'Safe here',
    });
    expect(printedTexts(assessed([]), 'court')).toContainEqual({
      key: 'weighed',
      of: 'family',
      text: 'Close to the brother',
    });
  });

  it('are decided on for every text field of every entry: printed, or never', () => {
    const decided = [...printedKeys, ...neverPrinted, 'childView'];
    const undecided = ToldEntry.options.flatMap((option) =>
      textKeys(option.shape.payload).map((key) => `${key} of ${option.shape.type.value}`),
    );
    expect(undecided.filter((each) => !decided.some((key) => each.startsWith(`${key} of `)))).toEqual([]);
  });

  it('are words, and never a code under the name of a field of words', () => {
    const codes = ToldEntry.options.flatMap(({ shape }) =>
      codeKeys(shape.payload)
        .filter((key) => printedKeys.some((each) => each === key))
        .filter((key) => !leftOut(shape.type.value, 'own_agency').includes(key))
        .map((key) => `${key} of ${shape.type.value}`),
    );
    expect(codes).toEqual([]);
  });
});

describe('the words of a determination on a copy', () => {
  const option = {
    option: 'a' as const,
    title: 'To the aunt',
    factors: { family: { pro: 'She knows him', con: 'She is far', evidence: 'A visit' } },
    feasibility: 'Can be done',
    followUp: '',
    safety: '',
    towardsOrigin: false,
  };
  const described: ToldEntry = {
    type: 'determination.option_described',
    section: 'determination',
    payload: { ...option, describedBy: 'account-of-the-writer' },
  };

  it('say of each option what speaks for it and against it, factor by factor', () => {
    expect(printedTexts(described, 'court')).toEqual([
      { key: 'title', text: 'To the aunt' },
      { key: 'feasibility', text: 'Can be done' },
      { key: 'pro', of: 'family', text: 'She knows him' },
      { key: 'con', of: 'family', text: 'She is far' },
      { key: 'evidence', of: 'family', text: 'A visit' },
    ]);
  });

  it('have no code and no account, and not why a panellist is barred', () => {
    const decided: ToldEntry = {
      type: 'determination.decided',
      section: 'determination',
      payload: {
        track: 'ordinary',
        sessionOn: '2026-06-01',
        decidedOn: '2026-06-01',
        kind: 'approve',
        option: 'a',
        reasons: 'She is safe',
        conditions: '',
        guardianStance: 'approved',
        answerToGuardian: '',
        basis: 'majority',
        votes: 3,
        dissent: [{ accountId: 'account-of-one', kind: 'defer', option: null, words: 'Too early' }],
        steps: [{ what: 'Visit the aunt', owner: 'Ficta Ownerova', by: '2026-07-01' }],
        reviewOn: null,
        missing: '',
        missingOwner: '',
        missingBy: null,
        escalated: false,
      },
    };
    expect(printedTexts(decided, 'court')).toEqual([
      { key: 'reasons', text: 'She is safe' },
      { key: 'dissent', text: 'Too early' },
      { key: 'what', text: 'Visit the aunt' },
    ]);
    const payload = { accountId: 'one', conflict: true, words: 'The uncle is my neighbour' };
    const declared = { type: 'determination.panellist_declared', section: 'determination', payload } as const;
    expect(printedTexts(declared, 'own_agency')).toEqual([]);
  });
});

describe('the words of a referral on a copy', () => {
  const drafted: ToldEntry = {
    type: 'referral.drafted',
    section: 'plan',
    payload: {
      toAgencyId: 1,
      attention: 'Ficta Attendant',
      purpose: 'services',
      request: 'A bed for the night',
      needs: [],
      urgency: 'normal',
      sections: ['plan'],
      lawfulBasis: 'consent',
      handlingNotes: 'Call at noon only',
    },
  };
  it('never say how to reach the child safely, nor ask anything before the eyes of a parent', () => {
    expect(printedTexts(drafted, 'court')).toEqual([{ key: 'request', text: 'A bed for the night' }]);
    expect(printedTexts(drafted, 'parents')).toEqual([]);
  });
});

/** The names of fields that hold a code and would be printed: top fields, and those of the lists that are printed. */
function codeKeys(schema: unknown, key = ''): string[] {
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) return [key];
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, each]) => codeKeys(each, name));
  if (schema instanceof z.ZodArray)
    return printedLists.includes(key) || !(schema.element instanceof z.ZodObject)
      ? codeKeys(schema.element, key)
      : [];
  if (schema instanceof z.ZodRecord) return codeKeys(schema.valueType, key);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((each) => codeKeys(each, key));
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return codeKeys(schema.unwrap(), key);
  return [];
}

/** The names of the plain text fields of a schema, deep. */
function textKeys(schema: unknown, key = ''): string[] {
  if (schema instanceof z.ZodString) return [key];
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, each]) => textKeys(each, name));
  if (schema instanceof z.ZodArray) return textKeys(schema.element, key);
  if (schema instanceof z.ZodRecord) return textKeys(schema.valueType, key);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((each) => textKeys(each, key));
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return textKeys(schema.unwrap(), key);
  return [];
}
