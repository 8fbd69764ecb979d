/** The version of this package. The build replaces it by the version in package.json. */
export const version = '0.0.0';
