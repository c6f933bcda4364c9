import { defineMessages } from 'react-intl';

/** Why a copy is not printed. */
export const printBecause = defineMessages({
  identity_section_missing: {
    id: 'because.identity_section_missing',
    defaultMessage: 'To print who the child is, choose the section Identity too.',
  },
  section_not_for_recipient: {
    id: 'because.section_not_for_recipient',
    defaultMessage:
      'Some of these sections are on no copy for this recipient. Leave them out; what the recipient needs of them, a supervisor can write in a letter.',
  },
  too_much_to_print: {
    id: 'because.too_much_to_print',
    defaultMessage: 'This is too much for one paper. Choose fewer sections, and print twice.',
  },
});
