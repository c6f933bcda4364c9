import { describe, expect, it } from 'vitest';
import { findHtcdsField, htcdsFields, htcdsSource } from './htcds.ts';
import { indicators } from './indicators.ts';
import {
  findTerm,
  formsOfExploitation,
  meansOfControl,
  procedures,
  services,
  type Term,
  vocabularies,
  vulnerabilityFactors,
} from './vocabularies.ts';

const codesOf = (list: readonly Term[]) => list.map((term) => term.code);

describe('vocabularies', () => {
  it.each(Object.entries<readonly Term[]>(vocabularies))(
    '%s has each code once, and a label for it',
    (_, list) => {
      expect(new Set(codesOf(list)).size).toBe(list.length);
      for (const term of list) {
        expect(term.code).toMatch(/^[a-z][a-z0-9_.]*$/);
        expect(term.label.trim()).not.toBe('');
      }
    },
  );

  it('has the lists whole', () => {
    expect(formsOfExploitation).toHaveLength(33);
    expect(meansOfControl).toHaveLength(20);
    expect(vulnerabilityFactors).toHaveLength(34);
    expect(indicators).toHaveLength(35);
  });

  it('puts every narrower form under a form of the list', () => {
    const codes = codesOf(formsOfExploitation);
    const parents = formsOfExploitation.flatMap((form) => (form.parent === null ? [] : [form.parent]));
    expect(parents.filter((parent) => !codes.includes(parent))).toEqual([]);
  });

  it('requires no means of control for a child', () => {
    expect(meansOfControl.filter((means) => means.legal_requirement_for_child)).toEqual([]);
  });

  it('weighs indicators from 1 to 3 and calls every weight a proposal', () => {
    for (const indicator of indicators) {
      expect([1, 2, 3]).toContain(indicator.weight);
      expect(indicator.weight_is_proposal).toBe(true);
    }
  });

  it('places factors on three levels', () => {
    expect(new Set(vulnerabilityFactors.map((factor) => factor.level))).toEqual(
      new Set(['individual', 'household', 'community']),
    );
  });

  it('keeps the acts of the procedure apart from the services', () => {
    expect(procedures.length).toBeGreaterThan(0);
    const serviceCodes = new Set(codesOf(services));
    expect(codesOf(procedures).filter((code) => serviceCodes.has(code))).toEqual([]);
  });

  it('finds a term by its namespaced code only', () => {
    expect(findTerm('form:sexual')?.label).toBe('Sexual exploitation');
    expect(findTerm('sexual')).toBeUndefined();
    expect(findTerm('service:sexual')).toBeUndefined();
  });
});

describe('HTCDS', () => {
  it('has the 83 fields, each name once', () => {
    expect(htcdsFields).toHaveLength(83);
    expect(new Set(htcdsFields.map((field) => field.name)).size).toBe(83);
  });

  it('names its source and licence, as the licence asks', () => {
    expect(htcdsSource.licence).toContain('CC BY 4.0');
    expect(htcdsSource.licence).toContain('International Organization for Migration');
  });

  it('has each value of a field once', () => {
    for (const field of htcdsFields) {
      const names = (field.values ?? []).map((value) => value.name);
      expect(new Set(names).size, field.name).toBe(names.length);
    }
  });

  it('finds a field by its name', () => {
    expect(findHtcdsField('prs_Gender')?.core).toBe(true);
    expect(findHtcdsField('prs_Nothing')).toBeUndefined();
  });

  it('is what the forms of exploitation map to', () => {
    const names = new Set(htcdsFields.flatMap((field) => (field.values ?? []).map((value) => value.name)));
    const mapped = formsOfExploitation.flatMap((form) => (form.htcds === null ? [] : [form.htcds]));
    const unknown = mapped.filter((name) => !names.has(name.split(':').at(-1) ?? name));
    expect(unknown).toEqual([]);
  });
});
