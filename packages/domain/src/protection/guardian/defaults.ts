/** How many children one guardian has at the most. Default: confirm with national law (Regulation (EU) 2024/1348). */
export const mostChildrenOfGuardian = 30;
