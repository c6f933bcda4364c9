/** Days until a complaint is acknowledged. Default: confirm with national law. */
export const acknowledgeDays = 3;

/** Days until it is decided. Default: confirm with national law. */
export const decideDays = 30;

/** Days from the decision until whoever complained is told. Default: confirm with national law. */
export const tellDays = 3;
