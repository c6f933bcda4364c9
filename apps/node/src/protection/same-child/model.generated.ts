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
      "sounds-alike": 0.07,
      "somewhat": 0.056,
      "different": 0.1
    },
    "names": {
      "equal": 0.46,
      "near": 0.31,
      "sounds-alike": 0.07,
      "somewhat": 0.056,
      "different": 0.1
    },
    "family": {
      "equal": 0.5,
      "near": 0.34,
      "sounds-alike": 0.072,
      "somewhat": 0.06,
      "different": 0.035
    },
    "mother": {
      "equal": 0.63,
      "near": 0.3,
      "sounds-alike": 0.044,
      "somewhat": 0.014,
      "different": 0.011
    },
    "father": {
      "equal": 0.62,
      "near": 0.27,
      "sounds-alike": 0.067,
      "somewhat": 0.026,
      "different": 0.02
    },
    "birth": {
      "equal": 0.23,
      "turned": 0.017,
      "one-part-differs": 0.043,
      "year-fits": 0.59,
      "years-near": 0.091,
      "different": 0.034
    },
    "citizenship": {
      "equal": 0.92,
      "different": 0.082
    },
    "language": {
      "equal": 0.88,
      "different": 0.12
    },
    "sex": {
      "equal": 0.98,
      "different": 0.021
    }
  },
  "u": {
    "given": {
      "equal": 0.0009,
      "near": 0.0011,
      "sounds-alike": 0.0016,
      "somewhat": 0.0058,
      "different": 0.99
    },
    "names": {
      "equal": 0.0009,
      "near": 0.0011,
      "sounds-alike": 0.0016,
      "somewhat": 0.0058,
      "different": 0.99
    },
    "family": {
      "equal": 0.001,
      "near": 0.001,
      "sounds-alike": 0.0015,
      "somewhat": 0.0055,
      "different": 0.99
    },
    "mother": {
      "equal": 0.0021,
      "near": 0.0024,
      "sounds-alike": 0.0037,
      "somewhat": 0.015,
      "different": 0.98
    },
    "father": {
      "equal": 0.0012,
      "near": 0.0013,
      "sounds-alike": 0.0018,
      "somewhat": 0.0086,
      "different": 0.99
    },
    "birth": {
      "equal": 0.000099,
      "turned": 0.000036,
      "one-part-differs": 0.0041,
      "year-fits": 0.12,
      "years-near": 0.28,
      "different": 0.59
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
  "usualFrequency": 0.0009
};
