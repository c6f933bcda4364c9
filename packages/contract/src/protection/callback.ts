import { AskCallback } from '@tutela/domain';
import { defineRoute, nothing } from '../route.ts';

/** Its answer is always the same, whatever there is on this node. */
export const askCallbackRoute = defineRoute({
  id: 'protection.ask-callback',
  method: 'POST',
  path: '/api/protection/callbacks',
  summary: 'Ask about a child from outside; nothing is answered, and whoever is responsible may call back',
  params: nothing,
  query: nothing,
  body: AskCallback,
  response: nothing,
  refusals: ['platform.request_invalid', 'platform.too_many_attempts'],
  permission: 'callback.ask',
  purpose: 'protection',
  audit: 'write',
});
