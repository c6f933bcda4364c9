/** The longest that the child's page stays open without a new decision. Default: confirm with national law. */
export const mostPageDays = 90;
