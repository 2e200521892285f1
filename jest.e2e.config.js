import unit from './jest.config.js';

/** End to end in a browser, one page after the other: `npm run e2e`. */
export default {
  ...unit,
  // The first test may have to build the add-in and the page.
  testTimeout: 300_000,
  testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
};
