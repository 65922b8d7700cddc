import type { Registrant } from '../model/registrant.ts'

/**
 * Params of reasons carry ids, not words, so that one reason can be read in any language: `sector:logistics`,
 * `near:offered>sought`, `registrant:QNI`, `rank:locality:2`, `language:ja`, `locality:vinh-phuc`; several are parted by
 * commas.
 * `sayReason` puts them into words.
 */
export const sectorsParam = (ids: readonly string[]): string => ids.map((id) => `sector:${id}`).join(',')

/** Pairs of related sectors: what is there, and what it is near to. */
export const nearParam = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([own, other]) => `near:${own}>${other}`).join(',')

export const registrantParam = ({ code }: Registrant): string => `registrant:${code}`
