import type { NodeApp } from '../../app.ts';
import { takeIntoSearch } from '../../partnership/index.ts';
import { systemAct } from '../../platform/db/act.ts';
import type { Setting } from '../story/story.ts';
import { sharePractice, trace } from './knowledge.ts';
import { measure } from './measure.ts';
import { seatMembers } from './members.ts';
import { act, recommend } from './recommend.ts';
import { tellStudy, tellStudyOfFile } from './studies.ts';

/**
 * The alliance of the demo: three invented States and an invented organisation among the real members, about whom
 * nothing is said. All through the node's own routes.
 */
export async function tellAlliance(app: NodeApp, setting: Setting, closedFile: string): Promise<void> {
  const focalPoint = await seatMembers(app, setting);
  const recorded = await recommend(setting);
  await measure(setting, recorded.get('age')?.recommendationId ?? '');
  const action = await act(setting, { focalPoint, recorded });
  await sharePractice(setting);
  const study = await tellStudy(setting);
  await tellStudyOfFile(setting, closedFile);
  await trace(setting, { study, action, recommendation: recorded.get('punish')?.number ?? 0 });
  const indexing = systemAct('partnership.index-search', setting.now, { purpose: 'system', audit: 'quiet' });
  await app.database.actingAs(indexing, 'partnership', (tx) => takeIntoSearch(tx, setting.now));
}
