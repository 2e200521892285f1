/** Unit and integration tests; run through `npm test`, which sets the time zone and the ESM flag. */
export default {
  testEnvironment: 'node',
  // Generous: two shared cores start programs, a browser and LibreOffice.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['ts-jest', { useESM: true, diagnostics: false }] },
};
