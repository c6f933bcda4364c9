import {
  changeSafetyPlanRoute,
  decidePhotoRoute,
  describeMissingRoute,
  holdConversationRoute,
  raiseAlertRoute,
  recordFoundRoute,
  reportMissingRoute,
  reviewSearchRoute,
  tellMissingRoute,
} from '@tutela/contract';
import {
  changeSafetyPlan,
  decidePhoto,
  describeMissing,
  holdConversation,
  raiseAlert,
  recordFound,
  reportMissing,
  reviewSearch,
  tellMissing,
} from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { commandCase } from '../file/command-case.ts';
import { tellOfMissing } from './tell-of-missing.ts';

const section = 'missing';

/** A missing child: the alarm and the search, and what follows the return. */
export function missingRoutes(ports: RecordPorts): ServedRoute[] {
  return [...alarmRoutes(ports), ...searchRoutes(ports), ...returnRoutes(ports)];
}

/** At the alarm and when the child is found everybody who must know is told in the same transaction. */
function alarmRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(reportMissingRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        {
          ...params,
          command: 'report-missing',
          section,
          body,
          rule: reportMissing,
          afterwards: ({ kase }) =>
            tellOfMissing(tx, context, { kind: 'child_missing', ...params, kase }, ports),
        },
        ports,
      ),
    ),
    serve(recordFoundRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        {
          ...params,
          command: 'record-found',
          section,
          body,
          rule: recordFound,
          afterwards: ({ kase }) => {
            const kind = body.found === 'returned' ? 'child_back' : 'child_located';
            return tellOfMissing(tx, context, { kind, ...params, kase }, ports);
          },
        },
        ports,
      ),
    ),
  ];
}

function searchRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(describeMissingRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'describe-missing', section, body, rule: describeMissing },
        ports,
      ),
    ),
    serve(tellMissingRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'tell-missing', section, body, rule: tellMissing },
        ports,
      ),
    ),
    serve(raiseAlertRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(tx, context, { ...params, command: 'raise-alert', section, body, rule: raiseAlert }, ports),
    ),
    serve(decidePhotoRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'decide-photo', section, body, rule: decidePhoto },
        ports,
      ),
    ),
    serve(reviewSearchRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'review-search', section, body, rule: reviewSearch },
        ports,
      ),
    ),
  ];
}

function returnRoutes(ports: RecordPorts): ServedRoute[] {
  return [
    serve(holdConversationRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'hold-return-conversation', section, body, rule: holdConversation },
        ports,
      ),
    ),
    serve(changeSafetyPlanRoute, 'protection', (tx, context, { params, body }) =>
      commandCase(
        tx,
        context,
        { ...params, command: 'change-safety-plan', section, body, rule: changeSafetyPlan },
        ports,
      ),
    ),
  ];
}
