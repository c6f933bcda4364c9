/** Days before a residence title ends on which its renewal is asked for. Default: confirm with national law. */
export const renewalDays = 60;
