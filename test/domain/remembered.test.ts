import { remembered } from '../../src/domain/remembered';

it('works out each answer once, undefined and null included', () => {
  let asked = 0;
  const answer = remembered((text: string) => {
    asked += 1;
    return text === '' ? undefined : null;
  });
  expect([answer(''), answer('a'), answer(''), answer('a')]).toEqual([undefined, null, undefined, null]);
  expect(asked).toBe(2);
});
