/** An appointment as it is being typed. */
export interface AppointValues {
  standing: string;
  name: string;
  organisation: string;
  accountId: string;
  outOfHours: string;
  authority: string;
  actNumber: string;
  appointedOn: string;
  scope: readonly string[];
  independent: boolean;
  worksFor: readonly string[];
  vettedOn: string;
  languages: readonly string[];
  children: string;
  overLimitReason: string;
}

/** As the command has it, but for the version. */
export const appointmentOf = (values: AppointValues) => ({
  ...values,
  accountId: values.accountId || null,
  vettedOn: values.vettedOn || null,
  children: values.children === '' ? undefined : Number(values.children),
});
