import type { RailGroup, SearchHit, ShownPerson } from '../shell/index.ts';
import type { Option, Risk, Stage } from '../ui/index.ts';

/** Obviously invented, and the same each time, so that pictures can be compared. */
export const groups: readonly RailGroup[] = [
  {
    key: 'work',
    items: [
      { href: '/gallery', icon: 'day', label: 'My day', count: 7 },
      { href: '/files', icon: 'file', label: 'Files' },
      { href: '/referrals', icon: 'send', label: 'Referrals', count: 2 },
      { href: '/panel', icon: 'people', label: 'Panel', count: 1 },
      { href: '/matches', icon: 'link', label: 'Matches' },
      { href: '/missing', icon: 'missing', label: 'Missing' },
    ],
  },
  {
    key: 'alliance',
    items: [
      { href: '/alliance', icon: 'alliance', label: 'Alliance' },
      { href: '/trends', icon: 'trends', label: 'Trends' },
    ],
  },
  {
    key: 'node',
    items: [
      { href: '/people', icon: 'invite', label: 'People' },
      { href: '/settings', icon: 'settings', label: 'Settings' },
    ],
  },
];

export const person: ShownPerson = {
  name: 'Ada Muster',
  initials: 'AM',
  mandates: [
    { id: 'a', role: 'Caseworker', agency: 'Child Protection' },
    { id: 'b', role: 'Supervisor', agency: 'Shelter North' },
  ],
  activeMandate: 'a',
};

export const hits: readonly SearchHit[] = [
  { key: 'one', name: 'Blue Heron', about: 'Assessment, high risk' },
  { key: 'two', name: 'Blue Wren', about: 'Registered' },
];

export const stages: readonly Stage[] = [
  { key: 'reported', label: 'Reported' },
  { key: 'registered', label: 'Registered' },
  { key: 'assessment', label: 'Assessment' },
  { key: 'planning', label: 'Planning' },
  { key: 'care', label: 'Care and follow-up' },
  { key: 'closing', label: 'Closing' },
];

export interface SampleFile {
  id: string;
  code: string;
  stage: string;
  risk: Risk | undefined;
  due: string;
  opened: string;
  flags: readonly string[];
}

const animals = ['Heron', 'Otter', 'Linnet', 'Marten', 'Plover', 'Wren', 'Badger', 'Ibis'];
const colours = ['Blue', 'Amber', 'Silver', 'Green', 'White', 'Copper', 'Violet'];
const risks: readonly (Risk | undefined)[] = ['high', 'low', 'medium', undefined, 'low'];
const day = 86_400_000;

function pick<T>(list: readonly T[], at: number): T | undefined {
  return list[at % list.length];
}

/** `count` files; the deadlines stand around `now` (milliseconds). */
export function sampleFiles(count: number, now: number): SampleFile[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `file-${at}`,
    code: `${pick(colours, at)} ${pick(animals, at * 3)} ${at + 1}`,
    stage: ['Registered', 'Assessment', 'Planning'][at % 3] ?? '',
    risk: pick(risks, at),
    due: new Date(now + ((at * 7) % 23) * day - 2 * day + 9.5 * 3_600_000).toISOString(),
    opened: `2026-0${1 + (at % 9)}-${String(1 + ((at * 5) % 28)).padStart(2, '0')}`,
    flags: at % 4 === 0 ? ['No guardian', 'Sibling'] : [],
  }));
}

export const languages: readonly Option[] = ['uk', 'fa-AF', 'ar', 'ro', 'sq', 'ka', 'en', 'fr'].map(
  (value) => ({
    value,
    label: new Intl.DisplayNames('en', { type: 'language' }).of(value) ?? value,
  }),
);

export const bases: readonly Option[] = [
  { value: 'document', label: 'A document' },
  { value: 'child', label: 'What the child said' },
  { value: 'estimate', label: 'An estimate' },
];
