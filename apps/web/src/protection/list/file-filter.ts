import { FileFilter } from '@tutela/contract';
import { codeNamePrefix } from '@tutela/domain';

type Name = keyof FileFilter;
/** A filter as its address carries it: coded values only, and nothing that is as usual. */
export type FilterSearch = Partial<Record<Name, string | number>>;

const names = FileFilter.keyof().options;
/** How the list is ordered while nobody says otherwise: what is due first. */
export const usual = { sort: 'next_due', direction: 'up' } as const;
const isUsual = (name: string, value: unknown) =>
  Object.entries(usual).some(([key, plain]) => key === name && plain === value);

/** The filter that an address asks for; what cannot be meant is left out, and so is what may be a child's name. */
export function readFilter(search: Readonly<Record<string, unknown>>): FileFilter {
  const understood = names.filter((name) => FileFilter.shape[name].safeParse(search[name]).success);
  const { codeName, ...filter } = FileFilter.parse(
    Object.fromEntries(understood.map((name) => [name, search[name]])),
  );
  const prefix = codeName === undefined ? undefined : codeNamePrefix(codeName);
  return prefix === undefined ? filter : { ...filter, codeName: prefix };
}

/** The filter as an address, such as `?stage=assessment&due=overdue`. */
export function writeFilter(filter: Partial<FileFilter>): FilterSearch {
  const unusual = Object.entries(filter).filter(
    ([name, value]) => value !== undefined && value !== '' && !isUsual(name, value),
  );
  return Object.fromEntries(unusual);
}

/** The filters that are set; the order is none of them. */
export function filtersIn(filter: FileFilter): Exclude<Name, 'sort' | 'direction'>[] {
  return names.flatMap((name) =>
    name === 'sort' || name === 'direction' || filter[name] === undefined ? [] : [name],
  );
}
