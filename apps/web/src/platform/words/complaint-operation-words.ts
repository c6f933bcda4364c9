import { defineMessages } from 'react-intl';

/** What is done around complaints, as the audit of the independent desk names it. */
export const complaintOperations = defineMessages({
  'protection.make-complaint': { id: 'operation.makeComplaint', defaultMessage: 'Complain about somebody' },
  'protection.list-own-complaints': {
    id: 'operation.listOwnComplaints',
    defaultMessage: 'See what one complained about',
  },
  'protection.list-complaints': {
    id: 'operation.listComplaints',
    defaultMessage: 'See the complaints to the desk',
  },
  'protection.read-complaint': { id: 'operation.readComplaint', defaultMessage: 'Read a complaint' },
  'protection.acknowledge-complaint': {
    id: 'operation.acknowledgeComplaint',
    defaultMessage: 'Acknowledge a complaint',
  },
  'protection.look-into-complaint': {
    id: 'operation.lookIntoComplaint',
    defaultMessage: 'Look into a complaint',
  },
  'protection.decide-complaint': { id: 'operation.decideComplaint', defaultMessage: 'Decide on a complaint' },
  'protection.tell-complainant': {
    id: 'operation.tellComplainant',
    defaultMessage: 'Tell whoever complained what came of it',
  },
  'protection.close-complaint': { id: 'operation.closeComplaint', defaultMessage: 'Close a complaint' },
  'protection.suspend-from-file': {
    id: 'operation.suspendFromFile',
    defaultMessage: 'Shut a person out of a file',
  },
  'protection.lift-suspension': {
    id: 'operation.liftSuspension',
    defaultMessage: 'Let a person into a file again',
  },
  'protection.complain-as-child': {
    id: 'operation.complainAsChild',
    defaultMessage: 'Complain from the child’s page',
  },
});
