import { topicQuery } from '@tutela/domain';

/** What was asked, among what is about a topic: words of both must occur. */
export function topicText(text: string, topic: string | null): string {
  if (topic === null) return text;
  return `${text} ${topicQuery(topic).all}`;
}
