import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../case.ts';
import { caseAfter } from '../invented-case.ts';
import type { ChangeLink, LinkPerson } from './commands.ts';
import * as rules from './decide.ts';
import { contacts, relations, verifications } from './link-table.ts';
import { mayBeUsed } from './may-be-used.ts';
import { isSameName } from './same-name.ts';

const acting = { accountId: 'a', agencyId: 1, isSupervisor: true, today: '2026-05-20' };
const linkPerson = (kase: Case, command: LinkPerson) => rules.linkPerson(kase, command, acting);
const changeLink = (kase: Case, command: ChangeLink) => rules.changeLink(kase, command, acting);
const uncle: LinkPerson = {
  relation: 'claimed_relative',
  name: 'Éxemplo Fictus',
  basis: 'He says that he is the uncle',
  contact: 'unknown',
  safetyNote: '',
  baseVersion: 0,
};
const suspect: LinkPerson = { ...uncle, relation: 'suspected_trafficker', contact: 'none' };
const change: ChangeLink = {
  linkId: '0',
  verification: 'verified',
  contact: 'supervised',
  safetyNote: 'Not alone',
  reason: 'A birth certificate was seen',
  baseVersion: 1,
};

/** Gives the commands one after the other, as the node does; what is refused changes nothing. */
const after = (commands: readonly (LinkPerson | ChangeLink)[]) =>
  caseAfter(
    commands.map(
      (command) => (kase) => ('linkId' in command ? changeLink(kase, command) : linkPerson(kase, command)),
    ),
  );
const because = (outcome: ReturnType<typeof linkPerson>) => !outcome.ok && outcome.details.because;

const anyName = fc.constantFrom('Éxemplo Fictus', 'FICTUS exemplo', 'Somebody Else', 'The driver');
const anyLink = fc.record({
  relation: fc.constantFrom(...relations),
  name: anyName,
  basis: fc.constant('Told so'),
  contact: fc.constantFrom(...contacts),
  safetyNote: fc.constant(''),
  baseVersion: fc.constant(0),
});
const anyChange = fc.record({
  linkId: fc.nat({ max: 5 }).map(String),
  verification: fc.constantFrom(...verifications),
  contact: fc.constantFrom(...contacts),
  safetyNote: fc.constant(''),
  reason: fc.constant('Looked into'),
  baseVersion: fc.constant(0),
});

describe('a person in the life of the child', () => {
  it('is a claim at first, is checked, and is known by the newest of it', () => {
    const { family } = after([uncle, change]).content;
    expect(after([uncle]).content.family).toMatchObject([{ linkId: '0', verification: 'claimed' }]);
    expect(family).toMatchObject([{ relation: uncle.relation, name: uncle.name, ...facts(change) }]);
  });

  it('is checked anew before what was found is turned round', () => {
    const outcome = changeLink(after([uncle, change]), { ...change, verification: 'refuted' });
    expect(because(outcome)).toBe('verification_not_reachable');
  });

  it('is not changed when nothing changes, nor when there is no such person', () => {
    expect(because(changeLink(after([uncle, change]), change))).toBe('link_unchanged');
    expect(because(changeLink(after([uncle]), { ...change, linkId: '9' }))).toBe('link_not_found');
  });

  it('may meet the child freely only while the relation is verified', () => {
    expect(because(linkPerson(after([]), { ...uncle, contact: 'free' }))).toBe('contact_needs_verified');
    const free = { ...change, contact: 'free' as const };
    expect(after([uncle, free]).content.family).toMatchObject([{ contact: 'free' }]);
    const doubted = { ...free, verification: 'under_check' as const };
    expect(because(changeLink(after([uncle, free]), doubted))).toBe('contact_needs_verified');
  });

  it('keeps all of this whatever is asked in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyLink, anyChange), { maxLength: 14 }), (commands) => {
        const { family } = after(commands).content;
        const suspects = family.filter(({ relation }) => relation === 'suspected_trafficker');
        for (const link of family) {
          if (link.contact === 'free') expect(link.verification).toBe('verified');
          if (!suspects.some(({ name }) => isSameName(name, link.name))) continue;
          expect(link.contact).toBe('none');
          expect(mayBeUsed({ family }, { linkId: link.linkId })).toBe(false);
        }
      }),
    );
  });
});

describe('a suspected trafficker', () => {
  it('has no contact, and can be given none', () => {
    expect(because(linkPerson(after([]), { ...suspect, contact: 'supervised' }))).toBe('contact_stays_none');
    expect(because(changeLink(after([suspect]), change))).toBe('contact_stays_none');
  });

  it('has none under another relation either, from that day on', () => {
    const { family } = after([{ ...uncle, contact: 'supervised' }, suspect]).content;
    expect(family.map(({ contact }) => contact)).toEqual(['none', 'none']);
    const again = { ...uncle, name: 'fictus, exemplo' };
    expect(because(linkPerson(after([suspect]), again))).toBe('contact_stays_none');
  });
});

describe('safeguard 8: a refusal does not tip off', () => {
  const { content } = after([suspect, { ...uncle, name: 'Aunt Example', contact: 'none' }]);

  it('bars a suspect and whoever may have no contact, in whatever spelling', () => {
    for (const name of [
      'exemplo fictus',
      'FICTUS  ÉXEMPLO',
      'Exemplo-Fictus',
      'aunt  example',
      'AuntExample',
    ])
      expect(mayBeUsed(content, { name }), name).toBe(false);
    expect(mayBeUsed(content, { linkId: '0' })).toBe(false);
    expect(mayBeUsed(content, { name: 'Somebody Else' })).toBe(true);
    expect(mayBeUsed(after([uncle]).content, { linkId: '0', name: uncle.name })).toBe(true);
    expect(mayBeUsed(after([uncle]).content, { linkId: '9' })).toBe(false);
  });

  it('answers the same for both, so that the answer says nothing of the reason', () => {
    expect(mayBeUsed(content, { linkId: '0' })).toBe(mayBeUsed(content, { linkId: '1' }));
  });
});

describe('names', () => {
  it.each([
    ['Łukasz Żółć', 'lukasz zolc'],
    ['STRASSE', 'straße'],
    ['İstanbul', 'istanbul'],
    ['Андрій', 'АНДРИЙ'.replace('ИЙ', 'ІЙ')],
    ['مُحَمَّد', 'محمد'],
  ])('%s and %s are one', (one, other) => {
    expect(isSameName(one, other)).toBe(true);
  });

  it('that differ are two, and no name is nobody', () => {
    expect(isSameName('Ana', 'Anna')).toBe(false);
    expect(isSameName('राम', 'रमा')).toBe(false);
    expect(isSameName('–', '?')).toBe(false);
  });
});

function facts({ verification, contact, safetyNote }: ChangeLink) {
  return { verification, contact, safetyNote };
}
