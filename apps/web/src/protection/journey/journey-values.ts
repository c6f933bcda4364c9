import { arrivals, companies, type Journey } from '@tutela/domain';
import { z } from 'zod';
import { joinDate, noDate, splitDate } from '../../ui/index.ts';

/** A journey as it is being typed; drafts have this shape too. */
export const JourneyValues = z.object({
  company: z.enum(companies),
  companyNote: z.string(),
  arrival: z.enum(arrivals),
  fromCountry: z.string(),
  arrived: z.object({ year: z.string(), month: z.string(), day: z.string() }),
  note: z.string(),
});
export type JourneyValues = z.infer<typeof JourneyValues>;

export const noJourney: JourneyValues = {
  company: 'unknown',
  companyNote: '',
  arrival: 'unknown',
  fromCountry: '',
  arrived: noDate,
  note: '',
};

export function journeyValues(journey: Journey): JourneyValues {
  const { company, companyNote, arrival, fromCountry, arrivedOn, note } = journey;
  return {
    company,
    companyNote,
    arrival,
    fromCountry: fromCountry ?? '',
    arrived: splitDate(arrivedOn ?? undefined),
    note,
  };
}

/** What is typed, as the journey it would be; the schema judges it. `today` is `YYYY-MM-DD`. */
export function journeyOf(values: JourneyValues, today: string): unknown {
  const joined = joinDate(values.arrived, today);
  return {
    company: values.company,
    companyNote: values.companyNote,
    arrival: values.arrival,
    fromCountry: values.fromCountry === '' ? null : values.fromCountry,
    arrivedOn: joined.kind === 'known' ? joined.date : null,
    note: values.note,
  };
}
