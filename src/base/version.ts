/** The version of this package; rollup puts package.json's in its place. */
export const version = '0.0.0';
