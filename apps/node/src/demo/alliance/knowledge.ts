import {
  type ActOnPractice,
  actOnPracticeRoute,
  linkTraceRoute,
  submitPracticeRoute,
} from '@tutela/contract';
import type { TraceNode } from '@tutela/domain';
import { momentIn, type Setting } from '../story/story.ts';
import type { Username } from '../world/cast.ts';

const words = 'Invented for the demo.';

/** A good practice from its submission to somebody else who uses it. */
export async function sharePractice(setting: Setting): Promise<void> {
  const { practiceId } = await setting.clock.at(momentIn(setting, 170), () =>
    setting.as('petra')(submitPracticeRoute, {
      body: {
        ...{ ownerCode: 'XX', consentBy: 'Ministry of Children (invented)', language: 'en' },
        title: 'A guardian on the first day',
        problem: 'Children waited for weeks until somebody spoke for them, and left before that.',
        what: 'A duty guardian is on call in every district and comes within a working day, with an interpreter.',
        needs:
          'Six guardians on a rota for each million people, a telephone, and a paid day off after each night.',
        result:
          'The median fell from nineteen working days to two. Fewer children went missing in the first week.',
        ...{ pillar: 'protection', steps: ['guardian', 'missing'], topics: ['guardianship'] },
        ...{ evidence: ['description', 'own_measurement'], evidenceLink: null },
      },
    }),
  );
  const acts: readonly (readonly [number, Username, ActOnPractice])[] = [
    [165, 'quentin', { kind: 'check', eligible: true, words: null }],
    [160, 'emil', { kind: 'read', partyCode: 'XA', reading: 'supports', words }],
    [158, 'freja', { kind: 'read', partyCode: 'XB', reading: 'supports_with_changes', words }],
    [150, 'quentin', { kind: 'rate', rating: 'tested', words }],
    [148, 'quentin', { kind: 'publish' }],
    [
      30,
      'emil',
      { ...transfer('XA', 'adapted'), words: 'With volunteers at night, since our districts are small.' },
    ],
    [20, 'freja', { ...transfer('XB', 'too_early'), words: 'It began this month.' }],
  ];
  for (const [daysAgo, by, body] of acts) {
    await setting.clock.at(momentIn(setting, daysAgo), () =>
      setting.as(by)(actOnPracticeRoute, { params: { practiceId }, body: since(setting, daysAgo, body) }),
    );
  }
}

const transfer = (partyCode: string, result: 'adapted' | 'too_early') => ({
  ...{ kind: 'transfer' as const, partyCode, result, since: '' },
});

/** A use began in the month in which it is told of. */
const since = (setting: Setting, daysAgo: number, body: ActOnPractice): ActOnPractice =>
  body.kind === 'transfer' ? { ...body, since: momentIn(setting, daysAgo).toISOString().slice(0, 7) } : body;

/** What was behind what, as far as it can be said. */
export async function trace(
  setting: Setting,
  refs: { readonly study: number; readonly recommendation: number; readonly action: number },
): Promise<void> {
  const study: TraceNode = { kind: 'pattern', ref: `CS-${refs.study}` };
  const recommendation: TraceNode = { kind: 'recommendation', ref: `R-${refs.recommendation}` };
  const action: TraceNode = { kind: 'action', ref: `A-${refs.action}` };
  const change: TraceNode = { kind: 'change', ref: 'demo-days-to-guardian/XX' };
  const link = setting.as('quentin');
  await setting.clock.at(momentIn(setting, 10), async () => {
    await link(linkTraceRoute, { body: { from: study, to: recommendation, strength: 'cited', words: null } });
    const contributed = 'The districts that began first have the shortest waits.';
    await link(linkTraceRoute, {
      body: { from: action, to: change, strength: 'contributed', words: contributed },
    });
  });
}
