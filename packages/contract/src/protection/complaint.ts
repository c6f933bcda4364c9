import {
  AcknowledgeComplaint,
  CloseComplaint,
  ComplainAsChild,
  childComplaintSubjects,
  complaintAuthorities,
  complaintKinds,
  complaintOutcomes,
  complaintStates,
  DecideComplaint,
  LiftSuspension,
  LookIntoComplaint,
  MakeComplaint,
  SuspendFromFile,
  TellComplainant,
} from '@tutela/domain';
import { codedField, personalField, sensitiveField } from '@tutela/kernel';
import { z } from 'zod';
import { defineRoute, nothing } from '../route.ts';

const id = codedField(z.uuid());
const moment = codedField(z.iso.datetime());
const state = codedField(z.enum(complaintStates));
const words = sensitiveField(z.string());

export const makeComplaintRoute = defineRoute({
  id: 'protection.make-complaint',
  method: 'POST',
  path: '/api/protection/complaints',
  summary: 'Complain about somebody who works with a child, to the independent desk',
  params: nothing,
  query: nothing,
  body: MakeComplaint,
  response: z.object({ complaintId: id }),
  refusals: [
    'platform.not_found',
    'platform.request_invalid',
    'platform.request_conflict',
    'protection.procedure',
    'protection.complaint_no_desk',
  ],
  permission: 'complaint.make',
  purpose: 'supervision',
  audit: 'complaint',
  idempotent: true,
});

export const listOwnComplaintsRoute = defineRoute({
  id: 'protection.list-own-complaints',
  method: 'GET',
  path: '/api/protection/complaints/own',
  summary: 'List what I complained about, and what I was told',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({
    complaints: z.array(
      z.object({
        complaintId: id,
        receivedAt: moment,
        state,
        words,
        acknowledgement: words.nullable(),
        told: words.nullable(),
      }),
    ),
  }),
  refusals: [],
  permission: 'complaint.make',
  purpose: 'supervision',
  audit: 'complaint',
});

/** A complaint in the queue of the desk: nothing that says who, about whom or for which child. */
const QueuedComplaint = z.object({
  complaintId: id,
  receivedAt: moment,
  state,
  urgent: codedField(z.boolean()),
  due: moment.nullable(),
});

export const listComplaintsRoute = defineRoute({
  id: 'protection.list-complaints',
  method: 'GET',
  path: '/api/protection/complaints',
  summary: 'List the complaints to the own desk, open ones first',
  params: nothing,
  query: nothing,
  body: nothing,
  response: z.object({ complaints: z.array(QueuedComplaint) }),
  refusals: [],
  permission: 'complaint.handle',
  purpose: 'supervision',
  audit: 'complaint',
});

const ComplaintParams = z.object({ complaintId: id });

/** What happened to it after it was made, oldest first. */
const ComplaintStep = z.object({
  step: codedField(
    z.enum(['acknowledged', 'looked_into', 'decided', 'told', 'closed', 'suspended', 'suspension_lifted']),
  ),
  at: moment,
  officerName: codedField(z.string()),
  words,
  outcome: codedField(z.enum(complaintOutcomes)).nullable(),
  passedTo: codedField(z.enum(complaintAuthorities)).nullable(),
  /** Who was shut out of the file, or let in again. */
  suspendedName: personalField(z.string()).nullable(),
});

export const readComplaintRoute = defineRoute({
  id: 'protection.read-complaint',
  method: 'GET',
  path: '/api/protection/complaints/:complaintId',
  summary: 'Read a complaint to the own desk',
  params: ComplaintParams,
  query: nothing,
  body: nothing,
  response: QueuedComplaint.extend({
    version: codedField(z.int()),
    /** `child` for a child, who is not named; else the name of whoever complained. */
    by: codedField(z.enum(['staff', 'child'])),
    byName: personalField(z.string()).nullable(),
    aboutAccountId: id.nullable(),
    aboutName: personalField(z.string()),
    aboutAgencyName: personalField(z.string()).nullable(),
    aboutKind: codedField(z.enum(childComplaintSubjects)).nullable(),
    kind: codedField(z.enum(complaintKinds)).nullable(),
    words,
    codeName: personalField(z.string()).nullable(),
    answerHere: codedField(z.boolean()),
    suspensions: z.array(z.object({ suspensionId: id, name: personalField(z.string()), since: moment })),
    steps: z.array(ComplaintStep),
  }),
  refusals: ['platform.not_found'],
  permission: 'complaint.handle',
  purpose: 'supervision',
  audit: 'complaint',
});

const complaintStep = <const Id extends string, Body extends z.ZodType>(
  name: Id,
  summary: string,
  body: Body,
) =>
  defineRoute({
    id: `protection.${name}`,
    method: 'POST',
    path: `/api/protection/complaints/:complaintId/${name}`,
    summary,
    params: ComplaintParams,
    query: nothing,
    body,
    response: z.object({ version: codedField(z.int()) }),
    refusals: [
      'platform.not_found',
      'platform.request_invalid',
      'platform.request_conflict',
      'protection.complaint_stale',
      'protection.procedure',
    ],
    permission: 'complaint.handle',
    purpose: 'supervision',
    audit: 'complaint',
    idempotent: true,
  });

export const acknowledgeComplaintRoute = complaintStep(
  'acknowledge-complaint',
  'Tell whoever complained that it was received, and what follows',
  AcknowledgeComplaint,
);
export const lookIntoComplaintRoute = complaintStep(
  'look-into-complaint',
  'Write down what the desk asked, saw or found',
  LookIntoComplaint,
);
export const decideComplaintRoute = complaintStep(
  'decide-complaint',
  'Decide on a complaint, or pass it on, with reasons',
  DecideComplaint,
);
export const tellComplainantRoute = complaintStep(
  'tell-complainant',
  'Tell whoever complained what came of it',
  TellComplainant,
);
export const closeComplaintRoute = complaintStep('close-complaint', 'Close a complaint', CloseComplaint);
export const suspendFromFileRoute = complaintStep(
  'suspend-from-file',
  'Shut a person out of the file at once',
  SuspendFromFile,
);
export const liftSuspensionRoute = complaintStep(
  'lift-suspension',
  'Let a person see the file again',
  LiftSuspension,
);

export const complainAsChildRoute = defineRoute({
  id: 'protection.complain-as-child',
  method: 'POST',
  path: '/api/me/complain',
  summary: 'Say something about somebody; the independent desk is told and nobody else',
  params: nothing,
  query: nothing,
  body: ComplainAsChild,
  response: z.object({}),
  refusals: [
    'platform.request_invalid',
    'auth.credentials_wrong',
    'protection.procedure',
    'protection.complaint_no_desk',
  ],
  permission: 'public',
  purpose: 'protection',
  audit: 'complaint',
});
