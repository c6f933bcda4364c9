import {
  type CastVote,
  type ChildView,
  type DecideDetermination,
  type DescribeOption,
  factors,
  type OpenDetermination,
  type WriteReport,
} from '@tutela/domain';

/** What the demo world writes in a determination: by roles, never by names, as a panel reads it. */

export const determinationOpening: Omit<OpenDetermination, 'baseVersion'> = {
  purpose: 'reunification',
  priority: 'normal',
  triggers: ['reunification'],
  question: 'Whether the child goes to live with the uncle, or stays in foster care for now.',
};

type Option = Omit<DescribeOption, 'baseVersion'>;

const weighedBy = (weighed: { pro: string; con: string; evidence: string }) =>
  Object.fromEntries(factors.map((factor) => [factor, weighed]));

export const determinationOptions: readonly Option[] = [
  {
    option: 'a',
    title: 'To live with the uncle',
    towardsOrigin: false,
    factors: weighedBy({
      pro: 'The child would be with family and speak the language of home.',
      con: 'Nobody has seen the uncle’s home, and the child met the uncle twice.',
      evidence: 'The child’s own account; a letter from the uncle.',
    }),
    feasibility: 'Only after a home study.',
    followUp: 'A visit each week.',
    safety: 'Not known well enough.',
  },
  {
    option: 'b',
    title: 'To stay in foster care, with visits',
    towardsOrigin: false,
    factors: weighedBy({
      pro: 'The child sleeps, goes to school and trusts the foster family.',
      con: 'Family life waits until the home study is there.',
      evidence: 'Three visits by the caseworker; the school.',
    }),
    feasibility: 'At once.',
    followUp: 'A visit every two weeks.',
    safety: 'Safe.',
  },
];

export const determinationReport = (childView: ChildView): Omit<WriteReport, 'baseVersion'> => ({
  history: 'The child came with an adult who said to be family, and asked for help alone a week later.',
  situation: 'The child lives with a foster family and goes to school.',
  tracing: 'The mother could not be reached so far; the uncle wrote a letter.',
  childView,
  familyView: 'The uncle writes that the child is welcome.',
  recommended: 'b',
  recommendation: 'To stay, with visits, until somebody has seen the uncle’s home.',
  ready: true,
});

export const panelVote: CastVote = {
  kind: 'approve',
  option: 'b',
  words: 'It keeps the door open and the child safe.',
};

export const panelDecision = ({
  stepBy,
  reviewOn,
}: {
  stepBy: string;
  reviewOn: string;
}): Omit<DecideDetermination, 'baseVersion'> => ({
  kind: 'approve',
  option: 'b',
  reasons: 'The child is safe here, wants to stay for now, and nobody has seen the uncle’s home.',
  conditions: '',
  answerToGuardian: '',
  steps: [{ what: 'Home study at the uncle’s', owner: 'Caseworker', by: stepBy }],
  reviewOn,
  missing: '',
  missingOwner: '',
  missingBy: null,
});
