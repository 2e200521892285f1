import { percentageFits, shown } from '../../../src/domain/proofread/precision';

describe('a percentage and its figures', () => {
  it.each([
    [71.43, 71.4, 0.1, true],
    [68.29, 68.2, 0.1, true], // cut off, as 淮安 prints it
    [99.657, 99.65, 0.01, true], // cut off, as 渭南 prints it
    [82.8, 83, 1, true],
    [83.08, 84.1, 0.1, false],
    [66.101, 66.18, 0.01, false],
    [12.975, 12.64, 0.01, false],
    [0.74, 1, 0.1, false],
  ])('%f printed as %f', (expected, printed, step, fits) => {
    expect(percentageFits(expected, printed, step)).toBe(fits);
  });
});

it('shows one digit more than is printed', () => {
  expect(shown(83.0821, 0.1)).toBe(83.08);
  expect(shown(83.0821, 1)).toBe(83.1);
});
