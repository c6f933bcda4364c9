import { dueFilters, fileSorts } from '@tutela/contract';

/** One way to filter: as the list's address says it, and as somebody would write it in SQL. */
export interface Filter {
  readonly name: string;
  readonly search: Readonly<Record<string, string>>;
  readonly where: string;
}

/** One question that is put to the list again and again. */
export interface Kind {
  readonly filter: Filter;
  readonly sort: (typeof fileSorts)[number];
  readonly direction: 'up' | 'down';
  /** The first page, or one from the middle of all that match. */
  readonly page: 'first' | 'middle';
}

const due: Record<(typeof dueFilters)[number], string> = {
  overdue: 'next_due < current_date',
  today: 'next_due = current_date',
  this_week: 'next_due between current_date and current_date + 7',
  none: "next_due = 'infinity'",
};

const all: Filter = { name: 'all', search: {}, where: 'true' };
const urgent: Filter = { name: 'urgent', search: { flag: 'urgent' }, where: 'flags & 1 <> 0' };
const inReview: Filter = { name: 'in review', search: { stage: 'review' }, where: "stage = 'review'" };

const otherFilters: readonly Filter[] = [
  { name: 'risk high', search: { risk: 'high' }, where: 'risk = 3' },
  { name: 'missing', search: { flag: 'missing' }, where: 'flags & 2 <> 0' },
  { name: 'age band', search: { ageBand: 'under_6' }, where: 'age_band = 1' },
  { name: 'code name', search: { codeName: 'Blue Her' }, where: "code_name ^@ 'Blue Her'" },
  { name: 'mine', search: { mine: 'yes' }, where: 'caseworker_id = $account' },
  { name: 'of my agency', search: { agencyId: '$agency' }, where: 'agency_id = $agency' },
  ...dueFilters.map((each) => ({ name: `due ${each}`, search: { due: each }, where: due[each] })),
  {
    name: 'high risk in review',
    search: { stage: 'review', risk: 'high' },
    where: "stage = 'review' and risk = 3",
  },
  {
    name: 'urgent, high risk, 15 to 17, overdue',
    search: { flag: 'urgent', risk: 'high', ageBand: 'from_15_to_17', due: 'overdue' },
    where: 'flags & 1 <> 0 and risk = 3 and age_band = 4 and next_due < current_date',
  },
];

const filters: readonly Filter[] = [all, urgent, inReview, ...otherFilters];

/** Every filter in the usual order, every order with and without filters; up and down, first page and middle. */
export function listKinds(): Kind[] {
  return fileSorts.flatMap((sort) =>
    (sort === 'next_due' ? filters : [all, urgent, inReview]).flatMap((filter) =>
      (['up', 'down'] as const).flatMap((direction) =>
        (['first', 'middle'] as const).map((page) => ({ filter, sort, direction, page })),
      ),
    ),
  );
}

export const nameOf = ({ filter, sort, direction, page }: Kind): string =>
  `${filter.name}, by ${sort} ${direction}, ${page} page`;
