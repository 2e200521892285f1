/** What a workbook may unpack to. Beyond the first size a compression ratio no ledger reaches is taken for an archive bomb
 *  (the ratio is Apache POI's default, ZipSecureFile MIN_INFLATE_RATIO 0.01); the second size is refused whatever the ratio. */
export const ZIP_LIMITS = { suspiciousBytes: 100e6, suspiciousRatio: 100, totalBytes: 800e6, partBytes: 450e6, entries: 20_000 } as const;
