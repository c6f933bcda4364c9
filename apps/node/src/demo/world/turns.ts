import { type Section, sections } from '@tutela/domain';
import type { CaseAgency } from './agencies.ts';
import type { Username } from './cast.ts';
import type { Step } from './step.ts';
import { teamOf } from './teams.ts';
import { places } from './texts.ts';

const forGuardian: readonly Section[] = ['identity', 'journey', 'status', 'assessment', 'plan', 'care'];
const forLawyer: readonly Section[] = ['identity', 'status', 'justice', 'plan', 'notes'];
const forHelp: readonly Section[] = ['care', 'health', 'notes'];
const forJustice: readonly Section[] = ['justice'];
const forLiaison: readonly Section[] = ['identity', 'journey', 'justice'];
const forPanel: readonly Section[] = ['determination'];

type Turn = (number: number) => Step[];

const shared =
  (withPerson: Username, given: readonly Section[], daysAgo: number): Turn =>
  (number) => [{ deed: 'share', by: teamOf(number).supervisor, daysAgo, withPerson, sections: given }];
const hidden: Turn = (number) => [{ deed: 'hide', by: teamOf(number).supervisor, daysAgo: 0.2 }];
const offered =
  (to: CaseAgency, caseworker: Username | null = null): Turn =>
  (number) => [{ deed: 'offer', by: teamOf(number).caseworker, daysAgo: 0.15, to, caseworker }];
const taken =
  (to: CaseAgency, caseworker: Username, supervisor: Username): Turn =>
  (number) => [
    { deed: 'offer', by: teamOf(number).caseworker, daysAgo: 0.9, to, caseworker: null },
    { deed: 'accept', by: supervisor, daysAgo: 0.6 },
    { deed: 'assign', by: supervisor, daysAgo: 0.5, caseworker },
  ];
const asked: Turn = (number) => [
  { deed: 'locate', by: teamOf(number).caseworker, daysAgo: 0.3, place: places[1] },
  { deed: 'ask_reveal', by: teamOf(number).caseworker, daysAgo: 0.02 },
];
const missed: Turn = (number) => [{ deed: 'miss', by: teamOf(number).caseworker, daysAgo: 0.06 }];
const erasing: Turn = (number) => [{ deed: 'propose_erasure', by: teamOf(number).supervisor, daysAgo: 0.4 }];

/** The file of which a case study is told. Its child and its guardian say yes to that while it is still open. */
export const toldNumber = 52;
const agreed: Turn = (number) => [{ deed: 'agree_to_telling', by: teamOf(number).caseworker, daysAgo: 140 }];

type Panel = Step<'decide'>['seats'];

const referred =
  (to: CaseAgency, daysAgo: number, more: Pick<Step<'refer'>, 'urgency' | 'answered'>): Turn =>
  (number) => [{ deed: 'refer', by: teamOf(number).caseworker, daysAgo, to, ...more }];
const weighed = (number: number, daysAgo: number): Step => {
  const { caseworker, supervisor } = teamOf(number);
  return { deed: 'weigh', by: caseworker, daysAgo, supervisor };
};
const convened =
  (seats: Panel): Turn =>
  (number) => [
    weighed(number, 0.7),
    { deed: 'convene', by: teamOf(number).supervisor, daysAgo: 0.4, seats, session: -4 },
  ];
const decided =
  (seats: Panel): Turn =>
  (number) => [
    weighed(number, 0.9),
    { deed: 'convene', by: teamOf(number).supervisor, daysAgo: 0.8, seats, session: 0.5 },
    { deed: 'decide', by: seats[0], daysAgo: 0.5, seats },
  ];

/** What turns up in some of the sixty files beside the usual course, by the file's number. */
export const turns: ReadonlyMap<number, readonly Turn[]> = new Map<number, readonly Turn[]>([
  [12, [erasing]],
  [18, [offered('shelter')]],
  [19, [shared('faris', forGuardian, 1.5)]],
  [20, [shared('faris', forGuardian, 1.4)]],
  [21, [shared('zoe', forJustice, 1.2)]],
  [22, [shared('viktor', forHelp, 3)]],
  [23, [missed]],
  [24, [hidden]],
  [25, [shared('faris', forGuardian, 2)]],
  [26, [offered('shelter', 'timur')]],
  [27, [shared('faris', forGuardian, 4), shared('yusuf', forLawyer, 3)]],
  [30, [offered('authority', 'bruno')]],
  [31, [offered('ngo')]],
  [32, [taken('shelter', 'timur', 'ursula')]],
  [33, [shared('ines', forLiaison, 3), referred('shelter', 0.05, { urgency: 'urgent', answered: null })]],
  [34, [shared('viktor', forHelp, 2)]],
  [35, [shared('yusuf', forLawyer, 2)]],
  [36, [taken('shelter', 'timur', 'ursula')]],
  [37, [hidden]],
  [
    38,
    [
      shared('faris', forGuardian, 9),
      shared('viktor', forHelp, 8),
      asked,
      convened(['hektor', 'galit', 'celia']),
    ],
  ],
  [
    39,
    [
      shared('faris', forGuardian, 7),
      shared('zoe', forJustice, 6),
      referred('shelter', 0.9, { urgency: 'normal', answered: { by: 'timur', answer: 'accepted' } }),
    ],
  ],
  [40, [offered('authority', 'ada')]],
  [41, [offered('authority')]],
  [
    42,
    [
      shared('yusuf', forLawyer, 5),
      shared('zoe', forJustice, 4),
      referred('shelter', 0.3, { urgency: 'normal', answered: null }),
    ],
  ],
  [43, [hidden]],
  [44, [taken('ngo', 'wanda', 'xenia')]],
  [
    45,
    [
      shared('ines', sections, 12),
      referred('ngo', 0.9, { urgency: 'normal', answered: { by: 'wanda', answer: 'rejected' } }),
      decided(['hektor', 'galit', 'bashir']),
    ],
  ],
  [toldNumber, [agreed]],
  [49, [shared('galit', forPanel, 6), shared('hektor', forPanel, 6)]],
]);
