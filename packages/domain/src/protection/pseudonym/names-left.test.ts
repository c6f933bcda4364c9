import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonLink } from '../family/links.ts';
import { emptyContent, type FileContent } from '../file/evolve.ts';
import type { PersonName } from '../file/identity.ts';
import { holdsName, namesOf, placesWithNames } from './names-left.ts';

const name = (text: string, latin = ''): PersonName => ({ text, latin, script: 'Latn', kind: 'birth' });
const link = (called: string): PersonLink => ({
  linkId: called,
  relation: 'claimed_relative',
  name: called,
  basis: 'Says so',
  contact: 'unknown',
  safetyNote: '',
  verification: 'claimed',
});

/** A file in which the child and the linked people are called so. */
const called = (names: readonly PersonName[], others: readonly string[] = []): FileContent => ({
  ...emptyContent,
  identity: {
    names: [...names],
    birthDate: { date: null, basis: 'declared' },
    sex: 'unknown',
    citizenship: { kind: 'unknown' },
    languages: [],
  },
  family: others.map(link),
});

const holds = (text: string, content: FileContent) => holdsName(text, namesOf(content));

describe('a name left in a pseudonymous text', () => {
  it.each([
    ['José went home', name('Jose')],
    ['JOSE, who is twelve,', name('José')],
    ['It is Amina’s wish', name('Amina')],
    ['Иван хочет домой', name('Иван')],
    ['يريد كريم العودة', name('كريم')],
    ['قال وكريم', name('كريم')],
    ['مَرْيَم تعود', name('مريم')],
    ['王小明想回家', name('小明')],
    ['the boy Karim', name('كريم', 'Karim')],
    ['A\u200Bmina is tired', name('Amina')],
    ['Haddad lives abroad', name('Amina al-Haddad')],
  ])('is found: %s', (text, each) => {
    expect(holds(text, called([each]))).toBe(true);
  });

  it('is a whole word, and no particle', () => {
    expect(holds('The analysis of the market', called([name('Ana'), name('Mark')]))).toBe(false);
    expect(holds('El niño va de la casa', called([name('Ana de la Cruz')]))).toBe(false);
    expect(holds('Cruz', called([name('Ana de la Cruz')]))).toBe(true);
  });

  it('of a linked person is the name, and not the word for who they are', () => {
    const content = called(
      [name('Amina')],
      ['my uncle Karim', 'The man with the van', 'guard of van der Berg'],
    );
    expect(holds('The uncle says that the man came with the child', content)).toBe(false);
    expect(holds('karim says so', content)).toBe(true);
    expect(holds('It is Berg', content)).toBe(true);
  });

  it('typed without capitals counts all the same', () => {
    expect(holds('Karim came', called([], ['uncle karim']))).toBe(true);
  });

  it('is told by its place and never by itself', () => {
    const content = called([name('Amina')], ['Karim']);
    const places = placesWithNames({ history: 'Amina came', tracing: 'Nobody', reasons: 'Karim' }, content);
    expect(places).toEqual(['history', 'reasons']);
  });

  it('is found wherever it stands', () => {
    const word = fc.constantFrom('the', 'child', 'lives', 'with', '(', 'uncle', '.', 'ñandú', 'дом', 'بيت');
    const written = fc.constantFrom('Amélie', 'AMELIE', 'amelie', '«Amélie»', 'Amélie,');
    fc.assert(
      fc.property(fc.array(word), fc.array(word), written, (before, after, each) => {
        const content = called([name('Amélie')]);
        expect(holds([...before, ...after].join(' '), content)).toBe(false);
        expect(holds([...before, each, ...after].join(' '), content)).toBe(true);
      }),
    );
  });

  it('has nothing to be found in where nobody is named', () => {
    expect(holds('Whatever is written', emptyContent)).toBe(false);
  });
});
