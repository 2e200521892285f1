/** The namespace of the add-in's functions (manifest.xml). */
const NAMESPACE = 'ZS';

/**
 * How a file names the functions of add-ins: `_xldudf_`, the namespace, `_` and the name. No specification says so; it is what Excel writes
 * (OfficeDev/office-js issues 2568, 3558 and 5611, Excel-Custom-Functions issue 108) and shows to people without the add-in.
 */
const STORED = new RegExp(`^_xldudf_${NAMESPACE}_`, 'i');
const TYPED = new RegExp(`^${NAMESPACE}\\.`, 'i');

/** @example storedFunction('zs.Tier') // '_xldudf_ZS_TIER' */
export function storedFunction(typed: string): string {
  return isAddInFunction(typed) ? `_xldudf_${NAMESPACE}_${typed.replace(TYPED, '').replace(STORED, '').toUpperCase()}` : typed;
}

/** @example typedFunction('_xldudf_ZS_TIER') // 'ZS.TIER' */
export function typedFunction(stored: string): string {
  return stored.replace(STORED, `${NAMESPACE}.`);
}

/** Whether a name, typed or stored, is that of a function of the add-in. */
export function isAddInFunction(name: string): boolean {
  return TYPED.test(name) || STORED.test(name);
}

/** Whether a formula, typed or stored, may call a function of the add-in: quickly, at worst once too often. */
export function mayCallAddIn(formula: string): boolean {
  return /(?:_xldudf_zs_|zs\.)/i.test(formula);
}
