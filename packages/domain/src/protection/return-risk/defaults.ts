/** Days for which an assessment of the risks of a return counts. Default: confirm with national law. */
export const returnRiskDays = 90;
