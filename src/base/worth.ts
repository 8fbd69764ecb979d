/**
 * What an answer is worth, the strictest last: worked in; kept from the library because a failed GET is going to be repeated; asked for again
 * because an event overtook it; thrown away because a newer failure made it void. Other copies of the script know the numbers.
 */
export const USE = 0;
export const KEEP_BACK = 1;
export const READ_AGAIN = 2;
export const DISCARD = 3;
