/** The domain code that the views count and word with: a script of its own, so that the pane is seen before it is loaded. */
export { indicatorsOf } from '../domain/summary/indicators';
export { headlines, headlineUnit, minorPerPrinted } from '../domain/summary/headline';
