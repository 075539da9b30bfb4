/** Mutants, by their ids, that may survive since they change nothing that anyone could see, each with the reason. */
export const EXPECTED_SURVIVORS: Readonly<Record<string, string>> = {};
