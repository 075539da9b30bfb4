export const EXIT_OK = 0;
export const EXIT_FAILED = 1;
export const EXIT_WRONG_USAGE = 2;
