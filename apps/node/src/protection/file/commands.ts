import {
  assignCaseworkerRoute,
  changeFlagRoute,
  changeVisibilityRoute,
  correctSectionRoute,
  gradeRiskRoute,
  moveStageRoute,
  writeNoteRoute,
} from '@tutela/contract';
import {
  assignCaseworker,
  changeFlag,
  changeVisibility,
  correctSection,
  type FileState,
  gradeRisk,
  moveStage,
  told,
} from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import type { ChangedNames } from '../name-search/changed-names.ts';
import { requireCaseworkerOf } from '../people/caseworker.ts';
import { actingOf } from './acting.ts';
import { type CaseAct, commandCase } from './command-case.ts';
import { commandFile } from './command-file.ts';
import { keepStatistics } from './keep-statistics.ts';
import { letCaseworkerIn, letInBeforeHiding } from './visibility.ts';

type Rule<Body extends object> = CaseAct<Body>['rule'];

/** The commands that rest on one section of one file: each names its section, version and rule. */
export function fileCommandRoutes(
  ports: RecordPorts & { readonly changedNames: ChangedNames },
): ServedRoute[] {
  return [
    serve(correctSectionRoute, 'protection', async (tx, context, { params, body }) => {
      const { section, baseVersion } = body;
      const decide = () => correctSection(body, actingOf(context, ports.clock));
      const act = { ...params, command: 'correct-section', section, baseVersion, decide } as const;
      const { sectionVersion } = await commandFile(tx, context, act, ports);
      await keepStatistics(tx, params.fileId, ports);
      if (section === 'identity') ports.changedNames.note(params.fileId);
      return { sectionVersion };
    }),
    serve(writeNoteRoute, 'protection', async (tx, context, { params, body }) => {
      const entry = { type: 'note.written', section: 'notes', payload: { text: body.text } } as const;
      const act = { ...params, command: 'write-note', section: 'notes' } as const;
      const { sectionVersion } = await commandFile(
        tx,
        context,
        { ...act, decide: () => told([entry]) },
        ports,
      );
      return { sectionVersion };
    }),
    serve(changeFlagRoute, 'protection', async (tx, context, { params, body }) => {
      const { baseVersion } = body;
      const decide = (state: FileState) => changeFlag(state, body);
      const act = { ...params, command: 'change-flag', section: 'plan', baseVersion, decide } as const;
      const { sectionVersion } = await commandFile(tx, context, act, ports);
      return { sectionVersion };
    }),
    serve(gradeRiskRoute, 'protection', (tx, context, { params, body }) => {
      const rule: Rule<typeof body> = (kase, command) => gradeRisk(kase.state, command);
      const act = { ...params, command: 'grade-risk', section: 'plan', body, rule } as const;
      return commandCase(tx, context, act, ports);
    }),
    serve(moveStageRoute, 'protection', (tx, context, { params, body }) => {
      const rule: Rule<typeof body> = (kase, command) => moveStage(kase.state, command);
      const act = { ...params, command: 'move-stage', section: 'plan', body, rule } as const;
      return commandCase(tx, context, act, ports);
    }),
    serve(assignCaseworkerRoute, 'protection', async (tx, context, { params, body }) => {
      const { baseVersion } = body;
      await requireCaseworkerOf(tx, body.caseworkerId, context.actor.agencyId, ports.clock);
      const act = { ...params, command: 'assign-caseworker', section: 'plan', baseVersion } as const;
      const decide = (state: FileState) => assignCaseworker(state, body);
      const { sectionVersion, locked } = await commandFile(tx, context, { ...act, decide }, ports);
      const { caseworkerId } = body;
      await letCaseworkerIn(tx, context, { row: locked.row, caseworkerId }, ports);
      return { sectionVersion };
    }),
    serve(changeVisibilityRoute, 'protection', async (tx, context, { params, body }) => {
      const { baseVersion } = body;
      if (body.hidden) await letInBeforeHiding(tx, context, params.fileId, ports);
      const decide = (state: FileState) => changeVisibility(state, body);
      const act = { ...params, command: 'change-visibility', section: 'plan', baseVersion, decide } as const;
      const { sectionVersion } = await commandFile(tx, context, act, ports);
      return { sectionVersion };
    }),
  ];
}
