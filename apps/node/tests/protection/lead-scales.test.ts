import { type ChildRecord, hearChild } from '@tutela/linkage';
import { describe, expect, it } from 'vitest';
import { recordOf } from '../../src/protection/same-child/child-record.ts';
import { type KnownNames, scalesAmong, scalesBeside } from '../../src/protection/same-child/weigh.ts';

/** A node of so many files, in which so many bear each name. */
const names = (files: number, bearers: number): KnownNames => ({
  files,
  bearers: () => Promise.resolve(bearers),
});
const child = (first: string, last: string, date: string, more: Partial<ChildRecord> = {}) =>
  hearChild({
    names: [
      { kind: 'given', text: first },
      { kind: 'family', text: last },
    ],
    birth: { date, placeholder: true },
    ...more,
  });
const weighed = async (one: ReturnType<typeof child>, two: typeof one, known = names(20_000, 20)) =>
  (await scalesAmong(one, known))(two);

describe('the scales of a lead', () => {
  const one = child('Oksana', 'Prykladenko', '2011-05-17');
  const again = child('Oksanna', 'Prykladenko', '2011');

  it('ask for more where the node knows more files', async () => {
    expect(await weighed(one, again, names(20_000, 20))).toBeDefined();
    expect(await weighed(one, again, names(2_000_000, 2_000))).toBeUndefined();
    expect((await weighed(one, again, names(200, 0)))?.band).toBe('strong');
  });

  it('give less for names that many bear', async () => {
    const rare = await weighed(one, again, names(20_000, 1));
    const common = await weighed(one, again, names(20_000, 900));
    expect(rare?.weight).toBeGreaterThan(20);
    expect(common).toBeUndefined();
  });

  it('do not take brothers and sisters for one child, however much the family agrees', async () => {
    const home = {
      mother: ['Halyna Vyhadana'],
      father: ['Petro Prykladenko'],
      citizenships: ['UA'],
      sex: 'female',
    };
    const sister = child('Iryna', 'Prykladenko', '2014-09-02', home);
    expect(
      await weighed(child('Oksana', 'Prykladenko', '2011-05-17', home), sister, names(200, 1)),
    ).toBeUndefined();
    expect(await weighed(sister, sister, names(200, 1))).toMatchObject({ band: 'strong' });
  });

  it('take twins for twins where the given name speaks against one child', async () => {
    const home = { mother: ['Halyna Vyhadana'], father: ['Petro Zrazok'], sex: 'female' };
    const twin = (first: string) => child(first, 'Prykladenko', '2011-05-17', home);
    expect(await weighed(twin('Oksana'), twin('Iryna'), names(200, 1))).toMatchObject({ band: 'review' });
    expect(await weighed(twin('Oksana'), twin('Oksana'), names(200, 1))).toMatchObject({ band: 'strong' });
  });

  it('know nothing of other files while somebody types', () => {
    const typed = scalesBeside(one);
    expect(typed(again)?.agreement.map(({ field }) => field)).toEqual(['given', 'family', 'birth']);
    expect(typed(child('Iryna', 'Zrazkova', '2011'))).toBeUndefined();
  });

  it('take the first of January for a year, as papers mean it', async () => {
    const facts = (date: '2009-01-01' | '2009-07-21') =>
      hearChild(
        recordOf({
          wordings: [
            {
              names: [{ text: 'Oksana Prykladenko', script: 'Latn', latin: '', kind: 'known' }],
              birthDate: { date, basis: 'document' },
              sex: 'unknown',
              citizenship: { kind: 'unknown' },
              languages: [],
            },
          ],
          mother: [],
          father: [],
        }),
      );
    const levelOf = async (...dates: Parameters<typeof facts>[0][]) => {
      const [first, second] = dates.map(facts);
      if (first === undefined || second === undefined) throw new TypeError('two dates are compared');
      const found = await weighed(first, second, names(200, 1));
      return found?.agreement.find(({ field }) => field === 'birth')?.level;
    };
    expect(await levelOf('2009-01-01', '2009-01-01')).toBe('year-fits');
    expect(await levelOf('2009-01-01', '2009-07-21')).toBe('year-fits');
    expect(await levelOf('2009-07-21', '2009-07-21')).toBe('equal');
  });
});
