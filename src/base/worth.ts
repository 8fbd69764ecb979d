/**
 * What to do with an answer, the strictest last. USE: give it to the library. KEEP_BACK: keep it from the library, because we repeat the failed GET.
 * READ_AGAIN: send a new GET, because an event overtook the answer. DISCARD: drop it, because a newer failure made it void. Other copies of this script
 * use the same numbers.
 */
export const USE = 0;
export const KEEP_BACK = 1;
export const READ_AGAIN = 2;
export const DISCARD = 3;
