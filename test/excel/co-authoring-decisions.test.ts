import { tryInterleavings } from './interleavings';

/** With the other file of this name a thousand schedules; two files, so that two processors share them. */
const SCHEDULES = 700;

describe('two add-ins on one workbook', () => {
  it('keep every decision and every list of both, whoever is answered first and whatever a person types in between', () => tryInterleavings('decisions and lists', SCHEDULES), 900_000);
});
