import unit from './jest.config.js';

/** End to end in a browser, one page after the other: `npm run e2e`. */
export default {
  ...unit,
  globalSetup: './test/e2e/build-first.js',
  // Generous: a browser and LibreOffice share two cores.
  testTimeout: 120_000,
  testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
};
