import {
  extendClockRoute,
  listClocksRoute,
  markClockRoute,
  pauseClockRoute,
  readDayRoute,
  resumeClockRoute,
} from '@tutela/contract';
import {
  type Case,
  type ClockRules,
  type Decision,
  extendClock,
  markClock,
  pauseClock,
  resumeClock,
} from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import { type CaseActing, commandCase } from '../file/command-case.ts';
import { listClocks } from './list-clocks.ts';
import type { ClockPorts } from './ports.ts';
import { readDay } from './read-day.ts';
import { templateRoutes } from './template-routes.ts';

/** What runs in the files, what is done to a clock, what a day asks for, and by what clocks run. */
export function clockRoutes(ports: ClockPorts): ServedRoute[] {
  const section = 'plan';
  return [
    serve(pauseClockRoute, 'protection', async (tx, context, { params, body }) => {
      const rule = byRules(pauseClock, await ports.clockRules(tx));
      return commandCase(tx, context, { ...params, command: 'pause-clock', section, body, rule }, ports);
    }),
    serve(resumeClockRoute, 'protection', async (tx, context, { params, body }) => {
      const rule = byRules(resumeClock, await ports.clockRules(tx));
      return commandCase(tx, context, { ...params, command: 'resume-clock', section, body, rule }, ports);
    }),
    serve(extendClockRoute, 'protection', async (tx, context, { params, body }) => {
      const rule = byRules(extendClock, await ports.clockRules(tx));
      return commandCase(tx, context, { ...params, command: 'extend-clock', section, body, rule }, ports);
    }),
    serve(markClockRoute, 'protection', async (tx, context, { params, body }) => {
      const rule = byRules(markClock, await ports.clockRules(tx));
      return commandCase(tx, context, { ...params, command: 'mark-clock', section, body, rule }, ports);
    }),
    serve(listClocksRoute, 'protection', (tx, _context, input) => listClocks(tx, input, ports)),
    serve(readDayRoute, 'protection', (tx, context, input) => readDay(tx, context, input, ports)),
    ...templateRoutes(ports),
  ];
}

type ByRules<Body> = (kase: Case, body: Body, acting: CaseActing, rules: ClockRules) => Decision;

/** A rule that counts by the template, as a command takes it. */
const byRules =
  <Body>(rule: ByRules<Body>, rules: ClockRules) =>
  (kase: Case, body: Body, acting: CaseActing): Decision =>
    rule(kase, body, acting, rules);
