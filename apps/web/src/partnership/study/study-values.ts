import type { StudyContent } from '@tutela/contract';

/** A case study as it is typed. */
export interface StudyValues {
  title: string;
  situation: string;
  done: string;
  helped: string;
  missing: string;
  lesson: string;
  language: string;
  pillar: string;
  steps: readonly string[];
  ageBand: string;
  sex: string;
  company: string;
  arrival: string;
  origin: string;
  year: string;
}

export const noStudy: StudyValues = {
  title: '',
  situation: '',
  done: '',
  helped: '',
  missing: '',
  lesson: '',
  language: 'en',
  pillar: 'protection',
  steps: [],
  ageBand: '',
  sex: '',
  company: '',
  arrival: '',
  origin: '',
  year: '',
};

const orNone = (text: string): string | null => (text === '' ? null : text);

/** What is typed, as the content that it would be. */
export function contentOf({ ageBand, sex, company, arrival, origin, year, ...rest }: StudyValues): unknown {
  return {
    ...rest,
    said: {
      ageBand: orNone(ageBand),
      sex: orNone(sex),
      company: orNone(company),
      arrival: orNone(arrival),
      origin: orNone(origin),
      year: year.trim() === '' ? null : Number(year),
    },
  };
}

export function valuesOf({ said, ...rest }: StudyContent): StudyValues {
  return {
    ...rest,
    ageBand: said.ageBand ?? '',
    sex: said.sex ?? '',
    company: said.company ?? '',
    arrival: said.arrival ?? '',
    origin: said.origin ?? '',
    year: said.year === null ? '' : String(said.year),
  };
}
