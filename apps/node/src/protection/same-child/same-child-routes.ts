import {
  agreeToCompareRoute,
  answerLeadRoute,
  compareLeadRoute,
  hintAtSameChildRoute,
  listLeadsRoute,
  undoLeadRoute,
} from '@tutela/contract';
import { agreeToCompare, answerLead, undoLead } from '@tutela/domain';
import { type ServedRoute, serve, serveOutside } from '../../platform/http/serve.ts';
import { changeLead } from './change-lead.ts';
import { compareLead } from './compare-lead.ts';
import { hintAtSameChild } from './hint-at-same-child.ts';
import { listLeads } from './list-leads.ts';
import type { SameChildPorts } from './ports.ts';

/** Whether two files are about one child: hinted at while registering, found afterwards, decided by both owners. */
export function sameChildRoutes(ports: SameChildPorts): ServedRoute[] {
  return [
    serveOutside(hintAtSameChildRoute, (context, input) => hintAtSameChild(context, input, ports)),
    serve(listLeadsRoute, 'protection', listLeads),
    serve(compareLeadRoute, 'protection', (tx, context, input) => compareLead(tx, context, input, ports)),
    serve(agreeToCompareRoute, 'protection', (tx, context, { params }) =>
      changeLead(tx, context, { params, rule: agreeToCompare, tells: 'same_child_compare' }, ports),
    ),
    serve(answerLeadRoute, 'protection', (tx, context, { params, body }) => {
      const rule: Parameters<typeof changeLead>[2]['rule'] = (lead, agency) => answerLead(lead, body, agency);
      return changeLead(tx, context, { params, rule, tells: 'same_child_answered' }, ports);
    }),
    serve(undoLeadRoute, 'protection', (tx, context, { params, body }) => {
      const rule: Parameters<typeof changeLead>[2]['rule'] = (lead, agency) => undoLead(lead, body, agency);
      return changeLead(tx, context, { params, rule, tells: 'same_child_undone' }, ports);
    }),
  ];
}
