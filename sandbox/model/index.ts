export * from './types.js';
export { createFinesse, defaultConfig } from './finesse.js';
