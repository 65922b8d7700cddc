/** Writings from before Unicode, and one wrong turn after it. */
export const legacyWritings = ['tcvn3', 'vni', 'utf8-as-1252'] as const
export type LegacyWriting = (typeof legacyWritings)[number]
