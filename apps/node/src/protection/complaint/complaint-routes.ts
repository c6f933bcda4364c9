import * as contract from '@tutela/contract';
import * as domain from '@tutela/domain';
import { type ServedRoute, serve } from '../../platform/http/serve.ts';
import { handleComplaint } from './handle-complaint.ts';
import { listOwnComplaints, makeComplaint } from './make-complaint.ts';
import type { ComplaintPorts } from './ports.ts';
import { listComplaints, readComplaint } from './read-complaint.ts';

/** Complaining, and what the independent desk does with it. */
export function complaintRoutes(ports: ComplaintPorts): ServedRoute[] {
  return [
    serve(contract.makeComplaintRoute, 'protection', (tx, context, input) =>
      makeComplaint(tx, context, input, ports),
    ),
    serve(contract.listOwnComplaintsRoute, 'protection', (tx, context) =>
      listOwnComplaints(tx, context, ports),
    ),
    serve(contract.listComplaintsRoute, 'protection', (tx, context) => listComplaints(tx, context, ports)),
    serve(contract.readComplaintRoute, 'protection', (tx, context, input) =>
      readComplaint(tx, context, input, ports),
    ),
    serve(contract.acknowledgeComplaintRoute, 'protection', (tx, context, { params, body }) =>
      handleComplaint(tx, context, { ...params, body, rule: domain.acknowledgeComplaint }, ports),
    ),
    serve(contract.lookIntoComplaintRoute, 'protection', (tx, context, { params, body }) =>
      handleComplaint(tx, context, { ...params, body, rule: domain.lookIntoComplaint }, ports),
    ),
    serve(contract.decideComplaintRoute, 'protection', (tx, context, { params, body }) =>
      handleComplaint(tx, context, { ...params, body, rule: domain.decideComplaint }, ports),
    ),
    serve(contract.tellComplainantRoute, 'protection', (tx, context, { params, body }) =>
      handleComplaint(tx, context, { ...params, body, rule: domain.tellComplainant }, ports),
    ),
    serve(contract.closeComplaintRoute, 'protection', (tx, context, { params, body }) =>
      handleComplaint(tx, context, { ...params, body, rule: domain.closeComplaint }, ports),
    ),
    serve(contract.suspendFromFileRoute, 'protection', (tx, context, { params, body }) =>
      handleComplaint(tx, context, { ...params, body, rule: domain.suspendFromFile }, ports),
    ),
    serve(contract.liftSuspensionRoute, 'protection', (tx, context, { params, body }) =>
      handleComplaint(tx, context, { ...params, body, rule: domain.liftSuspension }, ports),
    ),
  ];
}
