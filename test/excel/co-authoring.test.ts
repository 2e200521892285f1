import { tryInterleavings } from './interleavings';

/** With the other file of this name a thousand schedules; fewer here, for generations take longer. */
const SCHEDULES = 300;

describe('two add-ins on one workbook', () => {
  it('lose nothing and leave no mess, whoever is answered first and whatever a person types in between', () => tryInterleavings('generations among them', SCHEDULES), 900_000);
});
