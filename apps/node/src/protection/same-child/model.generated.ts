// Written by `npm run leads`; not by hand.
import type { Model } from '@tutela/linkage';

/**
 * What agreement is worth: shares of each level among records of one child (`m`) and of two (`u`). Default, counted on
 * 16000 invented children with names of the public training pairs (Arabic, Hebrew, Russian; CC0) and of FEBRL,
 * written down twice, half of the time in another script, with the slips of the corruption model.
 */
export const model: Omit<Model, 'frequency'> = {
  "m": {
    "given": {
      "equal": 0.46,
      "near": 0.31,
      "sounds-alike": 0.069,
      "somewhat": 0.061,
      "different": 0.098
    },
    "names": {
      "equal": 0.46,
      "near": 0.31,
      "sounds-alike": 0.069,
      "somewhat": 0.061,
      "different": 0.098
    },
    "family": {
      "equal": 0.49,
      "near": 0.32,
      "sounds-alike": 0.067,
      "somewhat": 0.062,
      "different": 0.063
    },
    "mother": {
      "equal": 0.64,
      "near": 0.29,
      "sounds-alike": 0.039,
      "somewhat": 0.015,
      "different": 0.01
    },
    "father": {
      "equal": 0.62,
      "near": 0.28,
      "sounds-alike": 0.062,
      "somewhat": 0.027,
      "different": 0.016
    },
    "birth": {
      "equal": 0.23,
      "turned": 0.016,
      "one-part-differs": 0.048,
      "year-fits": 0.59,
      "years-near": 0.092,
      "different": 0.029
    },
    "citizenship": {
      "equal": 0.92,
      "different": 0.08
    },
    "language": {
      "equal": 0.88,
      "different": 0.12
    },
    "sex": {
      "equal": 0.98,
      "different": 0.019
    }
  },
  "u": {
    "given": {
      "equal": 0.00086,
      "near": 0.0012,
      "sounds-alike": 0.0017,
      "somewhat": 0.006,
      "different": 0.99
    },
    "names": {
      "equal": 0.00086,
      "near": 0.0012,
      "sounds-alike": 0.0017,
      "somewhat": 0.006,
      "different": 0.99
    },
    "family": {
      "equal": 0.0011,
      "near": 0.00095,
      "sounds-alike": 0.0013,
      "somewhat": 0.0056,
      "different": 0.99
    },
    "mother": {
      "equal": 0.0023,
      "near": 0.0021,
      "sounds-alike": 0.0035,
      "somewhat": 0.014,
      "different": 0.98
    },
    "father": {
      "equal": 0.0013,
      "near": 0.0013,
      "sounds-alike": 0.0022,
      "somewhat": 0.0077,
      "different": 0.99
    },
    "birth": {
      "equal": 0.0001,
      "turned": 0.000043,
      "one-part-differs": 0.0042,
      "year-fits": 0.12,
      "years-near": 0.28,
      "different": 0.6
    },
    "citizenship": {
      "equal": 0.23,
      "different": 0.77
    },
    "language": {
      "equal": 0.6,
      "different": 0.4
    },
    "sex": {
      "equal": 0.52,
      "different": 0.48
    }
  },
  "usualFrequency": 0.00086
};
