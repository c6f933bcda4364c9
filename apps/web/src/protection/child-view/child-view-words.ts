import type { Listener, Silence } from '@tutela/domain';
import { defineMessages, type MessageDescriptor } from 'react-intl';

/** What stands above the fields. */
export const childViewFields = defineMessages({
  childView: { id: 'childView.field.childView', defaultMessage: 'The child’s own words' },
  howAsked: { id: 'childView.field.howAsked', defaultMessage: 'How the child was asked' },
  mayShow: {
    id: 'childView.field.mayShow',
    defaultMessage: 'Who else may read these words, says the child',
  },
  why: { id: 'childView.field.why', defaultMessage: 'Why there are no words of the child' },
  observed: { id: 'childView.field.observed', defaultMessage: 'What was observed instead' },
});

export const listenerWords: Record<Listener, MessageDescriptor> = defineMessages({
  guardian: { id: 'childView.listener.guardian', defaultMessage: 'The guardian' },
  panel: { id: 'childView.listener.panel', defaultMessage: 'The panel' },
  court: { id: 'childView.listener.court', defaultMessage: 'Court, prosecution and lawyers' },
  parents: { id: 'childView.listener.parents', defaultMessage: 'The parents' },
});

export const silenceWords: Record<Silence, MessageDescriptor> = defineMessages({
  child_did_not_wish: { id: 'childView.silence.wish', defaultMessage: 'The child did not wish to speak' },
  not_safe_to_ask: { id: 'childView.silence.unsafe', defaultMessage: 'It was not safe to ask' },
  too_young: {
    id: 'childView.silence.young',
    defaultMessage: 'The child is too young to say it; see what was observed',
  },
  no_interpreter: { id: 'childView.silence.interpreter', defaultMessage: 'There was no interpreter' },
  had_to_be_at_once: {
    id: 'childView.silence.atOnce',
    defaultMessage: 'It had to be at once; the child is asked as soon as possible',
  },
  child_not_present: { id: 'childView.silence.absent', defaultMessage: 'The child was not there' },
});
