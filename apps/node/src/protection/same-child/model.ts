import type { Model } from '@tutela/linkage';

/**
 * What agreement is worth: shares of each level among records of one child (`m`) and of two (`u`). Default, counted on
 * 3,000 invented children with names of the public training pairs (Arabic, Hebrew, Russian; CC0), whose second record
 * was half of the time in another script, with slips, turned names and a year more or less. That sex, citizenship and
 * language are written down wrong is reckoned with, since they were not changed there.
 */
export const model: Model = {
  m: {
    given: { equal: 0.29, near: 0.38, 'sounds-alike': 0.12, somewhat: 0.1, different: 0.11 },
    family: { equal: 0.29, near: 0.38, 'sounds-alike': 0.14, somewhat: 0.09, different: 0.1 },
    names: { equal: 0.29, near: 0.38, 'sounds-alike': 0.13, somewhat: 0.1, different: 0.1 },
    mother: { equal: 0.45, near: 0.33, 'sounds-alike': 0.1, somewhat: 0.06, different: 0.06 },
    father: { equal: 0.45, near: 0.33, 'sounds-alike': 0.1, somewhat: 0.06, different: 0.06 },
    birth: {
      equal: 0.29,
      turned: 0.02,
      'one-part-differs': 0.14,
      'year-fits': 0.36,
      'years-near': 0.15,
      different: 0.04,
    },
    citizenship: { equal: 0.92, different: 0.08 },
    language: { equal: 0.88, different: 0.12 },
    sex: { equal: 0.98, different: 0.02 },
  },
  u: {
    given: { equal: 0.0034, near: 0.005, 'sounds-alike': 0.002, somewhat: 0.005, different: 0.98 },
    family: { equal: 0.0034, near: 0.004, 'sounds-alike': 0.002, somewhat: 0.005, different: 0.98 },
    names: { equal: 0.0034, near: 0.005, 'sounds-alike': 0.002, somewhat: 0.005, different: 0.98 },
    mother: { equal: 0.0065, near: 0.005, 'sounds-alike': 0.002, somewhat: 0.005, different: 0.98 },
    father: { equal: 0.0065, near: 0.005, 'sounds-alike': 0.002, somewhat: 0.005, different: 0.98 },
    birth: {
      equal: 0.0003,
      turned: 0.0003,
      'one-part-differs': 0.0025,
      'year-fits': 0.04,
      'years-near': 0.28,
      different: 0.68,
    },
    citizenship: { equal: 0.14, different: 0.86 },
    language: { equal: 0.18, different: 0.82 },
    sex: { equal: 0.55, different: 0.45 },
  },
  frequency: new Map(),
  usualFrequency: 1e-5,
};
