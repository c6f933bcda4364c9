import { describeMissingRoute, reportMissingRoute, tellMissingRoute } from '@tutela/contract';
import type { Step } from '../world/step.ts';
import type { Story } from './story.ts';

/** The child did not come back: the alarm, what is known, and the police. The rest is still to be done. */
export async function goMissing({ setting, params }: Story, { by }: Step<'miss'>): Promise<void> {
  const call = setting.as(by);
  await call(reportMissingRoute, { params, body: {} });
  const at = setting.clock.now().toISOString();
  const known = {
    lastSeenAt: null,
    lastSeen: 'At supper, in a blue jacket, with a small bag.',
    risks: ['met_online', 'afraid_of_decision'],
    riskWords: 'Spoke of a friend with a car.',
    phone: '',
    companions: 'Nobody saw the child leave.',
    destination: 'Perhaps the railway station.',
    abroad: 'unknown',
  } as const;
  await call(describeMissingRoute, { params, body: { ...known, risks: [...known.risks], baseVersion: 1 } });
  const told = { whom: 'police', outcome: 'told', at, by: 'Night service', to: 'Station desk' } as const;
  const body = { ...told, reference: 'M-17', reason: '', baseVersion: 2 };
  await call(tellMissingRoute, { params, body });
}
