const NOISE = /[\s"'“”‘’《》()（）\-—_·.,，。、]/g;
/** Chinese characters, digits and small letters have one spelling. */
const PLAIN = /^[\u4e00-\u9fff0-9a-z]*$/;

/** A name with everything left out in which two spellings of one name differ: widths, blanks, brackets, dashes, quotation marks.
 *  @example comparableName('北汽（株洲）基地 二期') // '北汽株洲基地二期' */
export function comparableName(name: string): string {
  return PLAIN.test(name) ? name : name.normalize('NFKC').replace(NOISE, '').toLowerCase();
}
