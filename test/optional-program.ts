/**
 * `describe` for tests that need a program which a developer's computer may lack: skipped where it is missing, except under
 * continuous integration (the variable CI is set), where the tests run and fail, so that they can never go quietly unrun.
 */
export function describeWith(missing: () => boolean): typeof describe {
  return missing() && !process.env.CI ? describe.skip : describe;
}
