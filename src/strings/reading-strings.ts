import type { FlagCode } from '../domain/flag';
import type { Strings } from './strings';

/** What is said of reading activities, chains and source regions. */
type ReadingCode = Extract<FlagCode, `activity.${string}` | `chain.${string}` | `sourceRegion.${string}`>;
export type ReadingFlags = Pick<Strings['flags'], ReadingCode>;
