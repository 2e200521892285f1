/** One place of a pattern: a character as it is, any one character, or any number of characters. */
type Place = { readonly character: string } | 'one' | 'any';

const WILD: Readonly<Record<string, 'one' | 'any'>> = { '?': 'one', '*': 'any' };

/**
 * Whether a text is what a pattern of COUNTIF, MATCH … means, without regard to case: ? is any character, * any number of them, and after ~ a
 * character stands for itself (so ~~ for ~; Microsoft, “#N/A if the lookup value contains ~”).
 * Takes at most length × length steps, whatever the pattern.
 * @example wildcard('轨道*')('轨道交通') // true
 */
export function wildcard(pattern: string): (text: string) => boolean {
  const places = placesOf(pattern.toLowerCase());
  const plain = places.every((place) => typeof place === 'object') ? places.map(({ character }) => character).join('') : null;
  return plain === null ? (text) => fits(text.toLowerCase(), places) : (text) => text.toLowerCase() === plain;
}

function placesOf(pattern: string): readonly Place[] {
  const places: Place[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at);
    const next = pattern.charAt(at + 1);
    if (character === '~' && next !== '') {
      places.push({ character: next });
      at += 1;
    } else places.push(WILD[character] ?? { character });
  }
  return places;
}

/** Where the text stops fitting, the latest * takes one character more. */
function fits(text: string, places: readonly Place[]): boolean {
  let [at, place, star, taken] = [0, 0, -1, 0];
  while (at < text.length) {
    const wanted = places[place];
    if (wanted === 'any') [star, taken, place] = [place, at, place + 1];
    else if (wanted === 'one' || (wanted !== undefined && wanted.character === text.charAt(at))) [at, place] = [at + 1, place + 1];
    else if (star >= 0) [taken, at, place] = [taken + 1, taken + 1, star + 1];
    else return false;
  }
  return places.slice(place).every((rest) => rest === 'any');
}
