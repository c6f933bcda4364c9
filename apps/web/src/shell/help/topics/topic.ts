import type { MessageDescriptor } from 'react-intl';

/** A short text for somebody who has no time to learn software: what it is, what to do, what happens then. */
export interface Topic {
  title: MessageDescriptor;
  paragraphs: readonly MessageDescriptor[];
}
