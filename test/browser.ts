import { browserMissing } from './launch-browser';
import { describeWith } from './optional-program';

export { browserMissing, launchBrowser } from './launch-browser';

/** `describe` for tests that need a browser. */
export const describeWithBrowser = describeWith(browserMissing);
