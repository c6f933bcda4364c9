import { recommendationSorts } from '@tutela/contract';
import { answers, recommendationSources, strengths } from '@tutela/domain';
import { pillars } from '@tutela/reference/instruments';

/** One address that is asked again and again. */
export interface Question {
  readonly name: string;
  readonly path: string;
}

/** For each filter of the list: values that many have, that few have, and that nobody has together. */
const listFilters: Readonly<Record<string, readonly string[]>> = {
  addressee: ['CR', 'AT', 'LI'],
  issuer: ['US', 'AT', 'XK'],
  source: [recommendationSources[0], recommendationSources[6]],
  answer: [...answers],
  pillar: [...pillars],
  strength: [...strengths],
  year: ['2010', '1999'],
  topic: ['training', 'guardianship'],
  open: ['yes'],
  mine: ['yes'],
  progress: ['achieved'],
};

type Filters = Readonly<Record<string, string>>;

const names = Object.keys(listFilters);

/** The commonest and the rarest value of a filter. */
function ends(name: string): readonly string[] {
  const values = listFilters[name] ?? [];
  return [...new Set([values[0] ?? '', values.at(-1) ?? ''])];
}

/** Every filter with every value. */
const singles: readonly Filters[] = [
  {},
  ...names.flatMap((name) => (listFilters[name] ?? []).map((value) => ({ [name]: value }))),
];

/** Every two filters with a common and with a rare value of each. */
const pairs: readonly Filters[] = names.flatMap((one, at) =>
  names
    .slice(at + 1)
    .flatMap((two) =>
      ends(one).flatMap((first) => ends(two).map((second) => ({ [one]: first, [two]: second }))),
    ),
);

/** Every three filters, a rare value of the third. */
const triples: readonly Filters[] = pairs.flatMap((pair) =>
  names
    .slice(Math.max(...Object.keys(pair).map((name) => names.indexOf(name))) + 1)
    .map((name) => ({ ...pair, [name]: ends(name).at(-1) ?? '' })),
);

const allTogether: Filters = Object.fromEntries(names.map((name) => [name, ends(name)[0] ?? '']));

/** In every order where there are many: all, a common filter, a rare one, and what costs most to find out. */
const inOrder: readonly Filters[] = [
  {},
  { pillar: 'protection' },
  { strength: 'unstated' },
  { issuer: 'US' },
  { addressee: 'LI' },
  { topic: 'training' },
  { open: 'yes' },
  { answer: 'pending', year: '2010' },
];

/** The list by every filtering and in every order; its first page, and pages from the middle and the end of all. */
export function listQuestions(newest: number): Question[] {
  const orders = recommendationSorts.flatMap((sort) =>
    (['ascending', 'descending'] as const).flatMap((order) =>
      inOrder.map((filters) => ({ ...filters, sort, order })),
    ),
  );
  const pages = { first: [undefined], later: [Math.round(newest / 2), Math.round(newest / 100)] };
  const asked = (filterings: readonly Filters[], befores: readonly (number | undefined)[]) =>
    filterings.flatMap((filters) =>
      befores.map((before) => ({ ...filters, ...(before !== undefined && { before: String(before) }) })),
    );
  return [
    ...asked([...singles, ...orders], [...pages.first, ...pages.later]),
    ...asked(pairs, [...pages.first, ...pages.later.slice(0, 1)]),
    ...asked([...triples, allTogether], pages.first),
  ].map((each) => {
    const search = new URLSearchParams(each);
    return { name: `list ?${search}`, path: `/api/alliance/recommendations?${search}` };
  });
}

interface Asked {
  readonly q: string;
  readonly [filter: string]: string;
}

/** Words that nearly every text has, that some have, that few have, and that none has; phrases, or, not; symbols. */
const english = [
  ...[
    'trafficking',
    'children',
    'measures',
    'human trafficking',
    'guardian',
    'stateless',
    'ombudsman',
    'zebra',
  ],
  ...['"trafficking in persons"', '"best interests of the child"', '"efforts to combat trafficking"'],
  ...[
    'guardian or guardianship',
    'children -trafficking',
    'trafficking -children -women',
    'women or children or girls',
  ],
  ...['sexual exploitation of girls and boys', 'continue its efforts to combat trafficking in persons'],
];
const symbols = ['MC.DEC/7/17', '7/17 ministerial', 'MC.DEC/19/26', 'A/RES/64/293', 'PC.DEC/557'];

const others: Readonly<Record<string, readonly string[]>> = {
  fr: ['traite', 'enfants', 'tuteur', '"mineurs non accompagnés"', 'traite or tuteur', 'enfants -traite'],
  de: ['Kinder', 'Menschenhandel', 'Vormund', '"unbegleitete Minderjährige"', 'Kinder -Menschenhandel'],
  it: ['tratta', 'bambini', 'tutore', '"minori non accompagnati"', 'tratta or tutore', 'bambini -vittime'],
  ru: ['детей', 'торговлю', 'опекуна', '"торговлю людьми"', 'опекуна or торговлю', 'детей -жертв'],
  es: ['trata', 'niños', 'tutor', '"menores no acompañados"', 'trata or tutor', 'niños -víctimas'],
};

const filters: readonly Filters[] = [
  {},
  { state: 'AL' },
  { state: 'LI' },
  { pillar: 'partnership' },
  { year: '2010' },
  { topic: 'guardianship' },
  { topic: 'training' },
  { state: 'AL', pillar: 'protection', year: '2012' },
  { state: 'AL', topic: 'identification' },
];

/** The public search by words of every kind in six languages, each with every filter. */
export function searchQuestions(): Question[] {
  const asked: Asked[] = [
    ...english.flatMap((q) => filters.map((filter) => ({ q, ...filter }))),
    ...symbols.map((q) => ({ q })),
    ...Object.entries(others).flatMap(([language, all]) =>
      all.flatMap((q) => filters.slice(0, 5).map((filter) => ({ q, language, ...filter }))),
    ),
  ];
  return asked.map((each) => {
    const search = new URLSearchParams(each);
    return { name: `search ${JSON.stringify(each)}`, path: `/alliance/search?${search}` };
  });
}
