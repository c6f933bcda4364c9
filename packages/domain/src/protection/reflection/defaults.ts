/** Never shorter: Council of Europe CETS 197, article 13(1). */
export const leastReflectionDays = 30;

/** For a child. Default: confirm with national law. */
export const childReflectionDays = 90;

/** Days before the end on which somebody is asked to look. Default: confirm with national law. */
export const reflectionWarningDays = [7, 3, 1] as const;
