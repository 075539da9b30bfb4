/** A pace at which most people read what is technical. */
export const WORDS_A_MINUTE = 200;
