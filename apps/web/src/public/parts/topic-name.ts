/** Abbreviations among the topics, in words. */
const inWords: Readonly<Record<string, string>> = {
  BIA: 'best interests assessment',
  BID: 'best interests determination',
  UASC: 'unaccompanied and separated children',
};

/** Topics are tags of the reference data, in English: `age-assessment` reads "age assessment". */
export const topicName = (topic: string): string => inWords[topic] ?? topic.replaceAll('-', ' ');
