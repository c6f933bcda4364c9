export { call, callInBackground, fetchBytes } from './call.ts';
export { nodeNow } from './node-time.ts';
export { queries } from './queries.ts';
export { useReach } from './reach.ts';
export { Refused, refusalCodeOf, Unreachable } from './refused.ts';
export { sessionLost } from './session-lost.ts';
export { useCommand } from './use-command.ts';
