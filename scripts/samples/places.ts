import prefectures from '../../shared/reference/data/jp-prefectures.json' with { type: 'json' }

const kanji = new Map(prefectures.prefectures.map((prefecture) => [prefecture.id, prefecture.kanji]))

/** The kanji name of a prefecture, 群馬県 for `gunma`. */
export function prefectureName(id: string): string {
  const name = kanji.get(id)
  if (!name) throw new Error(`no prefecture ${id}`)
  return name
}
