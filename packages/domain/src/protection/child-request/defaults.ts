/** Days until a request is answered (Regulation (EU) 2016/679, article 12(3)). Default: confirm with national law. */
export const answerDays = 30;

/** Days by which that can be made longer, once and with a reason. Default: confirm with national law. */
export const extensionDays = 60;
