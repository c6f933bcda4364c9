/** Topics are tags of the reference data, in English: `age-assessment` reads "age assessment". */
export const topicName = (topic: string): string => topic.replaceAll('-', ' ');
