export const EXIT_OK = 0;
export const EXIT_FAILED = 1;
export const EXIT_WRONG_USAGE = 2;
/** What was to be checked could not be: of use to nobody is a success that says nothing. */
export const EXIT_UNCHECKED = 2;
