import { z } from 'zod'
import type { Language } from '../model/language.ts'
import type { Side } from '../model/registrant.ts'
import sectorsFile from './data/sectors.json' with { type: 'json' }

const threeLabels = z.object({ vi: z.string(), ja: z.string(), en: z.string() })
const termLists = z.object({ vi: z.array(z.string()), ja: z.array(z.string()), en: z.array(z.string()) })

const sectorSchema = z.object({
  id: z.string(),
  group: z.string(),
  labels: threeLabels,
  synonyms: termLists,
  seeds: z.array(z.object({ seed: z.string(), terms: z.array(z.string()), kind: z.enum(['field', 'context']) })),
  codes: z.object({
    isicRev4: z.array(z.string()),
    vsic2018: z.array(z.string()),
    vsic2025: z.array(z.string()),
    jsic: z.array(z.string()),
  }),
  related: z.array(z.object({ id: z.string(), weight: z.number().min(0).max(1) })),
})

const compositeSchema = z.object({
  pattern: z.array(z.string()),
  sectors: z.array(z.string()),
  inContextOf: z.record(z.string(), z.array(z.string())).optional(),
})

const taxonomy = z
  .object({
    meta: z.object({ scoring: z.object({ sameSector: z.number(), sameGroupDefault: z.number() }) }),
    groups: z.array(z.object({ id: z.string(), labels: threeLabels })),
    sectors: z.array(sectorSchema),
    composites: z.array(compositeSchema),
  })
  .parse(sectorsFile)

export type Sector = z.infer<typeof sectorSchema>
export type SectorGroup = (typeof taxonomy.groups)[number]
export type SectorComposite = z.infer<typeof compositeSchema>

/** The eight rails of the board: colours and two-letter codes for the sixteen groups. */
export const rails = {
  agriculture: { code: 'AG', colour: '#2E7D32' },
  manufacturing: { code: 'MA', colour: '#1565C0' },
  energy: { code: 'EN', colour: '#B45309' },
  tourism: { code: 'TO', colour: '#AD1457' },
  digital: { code: 'DI', colour: '#5E35B1' },
  'health-education': { code: 'HE', colour: '#00796B' },
  logistics: { code: 'LO', colour: '#5D4037' },
  labour: { code: 'LA', colour: '#546E7A' },
} as const satisfies Record<string, { code: string; colour: string }>
export type Rail = keyof typeof rails

const railOfGroup: Record<string, Rail> = {
  manufacturing: 'manufacturing',
  mobility: 'manufacturing',
  'electronics-hightech': 'manufacturing',
  'chemicals-materials': 'manufacturing',
  'health-life': 'health-education',
  'agri-fisheries': 'agriculture',
  'food-local-products': 'agriculture',
  'energy-environment': 'energy',
  resilience: 'energy',
  'urban-infrastructure': 'logistics',
  'investment-parks': 'logistics',
  'logistics-trade': 'logistics',
  'digital-innovation': 'digital',
  'human-resources': 'labour',
  'culture-tourism': 'tourism',
  governance: 'labour',
}
/** Sectors that belong to another rail than the rest of their group. */
const railOfSector: Record<string, Rail> = {
  education: 'health-education',
  'japanese-language': 'health-education',
  'scholarships-students': 'health-education',
  'high-tech-industry': 'digital',
}

const byId: ReadonlyMap<string, Sector> = new Map(taxonomy.sectors.map((sector) => [sector.id, sector]))
const groupById: ReadonlyMap<string, SectorGroup> = new Map(taxonomy.groups.map((group) => [group.id, group]))
const relations: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  taxonomy.sectors.map((sector) => [sector.id, new Map(sector.related.map((one) => [one.id, one.weight]))]),
)

/** All sectors in the order of the taxonomy, with labels, synonyms and relations. */
export function sectors(): readonly Sector[] {
  return taxonomy.sectors
}

/** The sixteen groups in order. */
export function sectorGroups(): readonly SectorGroup[] {
  return taxonomy.groups
}

/** Phrases that stand for several sectors at once. */
export function sectorComposites(): readonly SectorComposite[] {
  return taxonomy.composites
}

export function sectorById(id: string): Sector | undefined {
  return byId.get(id)
}

/**
 * Sectors that a code of the national classification may stand for: VSIC in Viet Nam, JSIC in Japan, by its division
 * (2 digits), with or without the section letter: C2610, C26 and 26 lead to the same. Usually several.
 */
export function sectorsOfCode(code: string, side: Side): readonly Sector[] {
  const match = /^([A-V])?(\d{2})\d{0,3}$/i.exec(code.trim())
  if (!match?.[2]) return []
  const [, letter, division] = match
  const fits = (known: string) =>
    known.slice(1) === division && (letter === undefined || known.startsWith(letter.toUpperCase()))
  return taxonomy.sectors.filter(({ codes }) =>
    (side === 'jp' ? codes.jsic : [...codes.vsic2018, ...codes.vsic2025]).some(fits),
  )
}

/** The sector's name; an id that is not in the taxonomy comes back as it is. */
export function sectorLabel(id: string, language: Language): string {
  return byId.get(id)?.labels[language] ?? id
}

/** Id of the group of a sector. */
export function sectorGroup(id: string): string | undefined {
  return byId.get(id)?.group
}

/** The group's name; an unknown id comes back as it is. */
export function sectorGroupLabel(groupId: string, language: Language): string {
  return groupById.get(groupId)?.labels[language] ?? groupId
}

/** Which of the eight rails (colour and two-letter code) a sector is shown on. */
export function sectorRail(id: string): Rail | undefined {
  const own = Object.hasOwn(railOfSector, id) ? railOfSector[id] : undefined
  const group = byId.get(id)?.group
  return own ?? (group === undefined ? undefined : railOfGroup[group])
}

/**
 * How near two sectors are, 0 … 1 and symmetric: 1 for the same, the pair's own weight where the taxonomy names it,
 * 0.3 within one group, else 0. The weights are expert proposals, not measurements.
 */
export function relatedWeight(a: string, b: string): number {
  if (a === b) return byId.has(a) ? taxonomy.meta.scoring.sameSector : 0
  const named = relations.get(a)?.get(b) ?? relations.get(b)?.get(a)
  if (named !== undefined) return named
  const group = byId.get(a)?.group
  return group !== undefined && group === byId.get(b)?.group ? taxonomy.meta.scoring.sameGroupDefault : 0
}
