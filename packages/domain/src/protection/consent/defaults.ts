/** Default: confirm with national law. How many days a consent is proposed to hold. */
export const consentDays = 365;
