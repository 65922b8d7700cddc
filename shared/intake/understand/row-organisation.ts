import type { Names } from '../../model/language.ts'
import type { RegistrantKind, Side } from '../../model/registrant.ts'
import { tidy } from '../../reference/fold.ts'
import { currentLocality, localityById, localityName } from '../../reference/localities.ts'
import { municipalities } from '../../reference/locality-data.ts'
import type { LocalityAnswer, LocalityResolution } from '../../reference/resolve-locality.ts'
import { localityAnswerLabel, resolveLocality } from '../../reference/resolve-locality.ts'
import { companyOfTitle, organisationOfSection } from './named-elsewhere.ts'
import type { OrganisationKind } from './organisations.ts'
import { kindOfName, kindOfType, namesOf, organisationKeys, sideOfWord } from './organisations.ts'
import type { CellValue, RowReader } from './row-reader.ts'
import { sideInQuestion, sideOfLegalForm, sideOfScript, sideOfTraces } from './side-of-row.ts'

/** Who a row is about. */
export type RowOrganisation = {
  kind: RegistrantKind
  side: Side
  names: Names
  nameAsWritten?: string
  /** Office of a delegation, where the row names one rather than the locality itself. */
  department?: string
  locality?: LocalityAnswer
  localityAsWritten?: string
  /** Keys under which other rows are the same organisation. */
  keys: string[]
}

/** An answer is given as the id of the most exact unit: a municipality, a former unit or a locality. */
export function localityOfAnswer(value: string): LocalityAnswer | undefined {
  const city = municipalities.find((one) => one.id === value)
  if (city) {
    const prefecture = resolveLocality(city.kanji)
    return prefecture.kind === 'found' ? { locality: prefecture.locality, municipality: city.id } : undefined
  }
  const locality = currentLocality(value)
  if (locality === undefined) return undefined
  return locality === value ? { locality } : { locality, former: value }
}

const answerValue = (answer: LocalityAnswer): string => answer.former ?? answer.municipality ?? answer.locality

/** The locality of a cell; what is ambiguous or unsure becomes a question with its likely answers. */
function localityOfCell(
  reader: RowReader,
  value: CellValue,
  side: Side | undefined,
  kind?: RegistrantKind,
): LocalityAnswer | undefined {
  const language = reader.options.language ?? 'vi'
  const decided =
    reader.decision('locality-ambiguous', value.text) ??
    reader.decision('locality-uncertain', value.text) ??
    reader.decision('locality-unknown', value.text)
  if (decided !== undefined) return localityOfAnswer(decided)
  const date = reader.options.eventDays?.[0]
  const here = resolveLocality(value.text, { side, date, kind })
  // A company of one side may have its office on the other.
  const resolution = here.kind === 'unknown' && side !== undefined ? resolveLocality(value.text, { date, kind }) : here
  if (resolution.kind === 'unknown') {
    reader.report(value, 'locality-unknown', 'note')
    return undefined
  }
  const answersOf = (answers: LocalityAnswer[]) =>
    answers.map((answer) => ({ value: answerValue(answer), label: localityAnswerLabel(answer, language) }))
  if (resolution.kind === 'ambiguous') {
    const answers = answersOf(resolution.answers)
    reader.report(value, 'locality-ambiguous', 'question', {
      answers,
      params: { answers: answers.map(({ label }) => label).join(' / ') },
    })
    return undefined
  }
  const { kind: _, confidence, ...answer } = resolution
  if (confidence < 0.7) {
    reader.report(value, 'locality-uncertain', 'question', {
      answers: answersOf([answer]),
      params: { likely: localityAnswerLabel(answer, language) },
    })
  }
  return answer
}

/** The country whose telephone numbers an organisation has: where it is, else what its name says, else its side. */
export function phoneCountryOf({ side, locality, nameAsWritten = '' }: RowOrganisation): Side {
  const place = locality === undefined ? undefined : localityById(locality.locality)?.side
  return (
    place ??
    (/việt nam|viet ?nam|ベトナム|(?:tại|in) (?:hà nội|hanoi|đà nẵng|da nang)|hồ chí minh/iu.test(nameAsWritten)
      ? 'vn'
      : side)
  )
}

export type SectionReading = { locality?: LocalityAnswer; side?: Side; kind?: OrganisationKind }

const sections = new Map<string, SectionReading>()

/** What a section row says about the rows below it: a delegation's locality, a side, companies or offices. */
export function readSection(text: string): SectionReading {
  const before = sections.get(text)
  if (before) return before
  const bare = tidy(text)
    .replace(/^[\s(（【[]*(?:[IVXLC]+|[A-Z]|\d{1,2})\s*[.)、．:/-]\s*/u, '')
    .replace(/[【】[\]■●◆]/g, ' ')
    .replace(/[(（]?\s*\d+\s*(?:người|đại biểu|doanh nghiệp|名|社|団体|persons?|people|pax)\s*[)）]?/giu, ' ')
    .trim()
  const reading: SectionReading = {}
  const side = sideOfWord(bare)
  if (side !== undefined) reading.side = side
  // a mission of a prefecture brings companies along
  const kind = /ミッション|経済|企業団/u.test(bare) ? undefined : (kindOfName(bare) ?? kindOfType(bare))
  if (kind !== undefined) reading.kind = kind
  const resolution: LocalityResolution = resolveLocality(bare.replace(/(?:訪問団|代表団|団|一行|参加者|ご一行)$/u, ''))
  if (resolution.kind === 'found' && resolution.confidence >= 0.7) {
    const { kind: _, confidence: __, ...answer } = resolution
    reading.locality = answer
    reading.side = localityById(answer.locality)?.side ?? side ?? 'vn'
  }
  sections.set(text, reading)
  return reading
}

const localityNames = (answer: LocalityAnswer): Names => {
  const id =
    answer.municipality !== undefined && municipalities.some((one) => one.id === answer.municipality)
      ? answer.municipality
      : undefined
  if (answer.municipality !== undefined && id === undefined) return { ja: answer.municipality }
  const of = id ?? answer.locality
  return { vi: localityName(of, 'vi'), ja: localityName(of, 'ja'), en: localityName(of, 'en') }
}

/** Only a city's own hall makes a delegation of its own; an office in a town belongs to the province or prefecture. */
function delegationPlace(answer: LocalityAnswer, name: string): LocalityAnswer {
  if (answer.municipality === undefined) return answer
  const isCity = /[市町村](?:役所|役場|議会|\s|$)|[市町村]\S{0,12}[部局課]|thành phố|^tp\b|city/iu.test(name)
  return isCity ? answer : { locality: answer.locality }
}

/** The locality that an official's own title names: 群馬県知事, "Phó Chủ tịch UBND tỉnh Hà Tĩnh". */
function localityOfTitle(reader: RowReader): LocalityAnswer | undefined {
  const title = reader.text('position')
  if (title === undefined) return undefined
  const japanese = /^\s*(\p{Script=Han}{1,3}[都道府県])(?=\S|\s)/u.exec(title)?.[1]
  const vietnamese =
    /(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Sở\s.{2,40}?|Tỉnh ủy|Thành ủy)\s+((?:tỉnh|thành phố|TP\.?)\s+[^,;\n]+)/u.exec(
      title,
    )?.[1]
  // the head of a prefecture or province is named with it alone: "Thống đốc tỉnh Toyama", "Governor of Toyama"
  const head =
    /(?:Thống đốc|Tỉnh trưởng|Chủ tịch|Thị trưởng)\s+((?:tỉnh|thành phố|TP\.?)\s+[^,;\n]+)|Governor of ([^,;\n]+)/u.exec(
      title,
    )
  const named = japanese ?? vietnamese ?? head?.[1] ?? head?.[2]
  const resolution = named === undefined ? undefined : resolveLocality(named, { date: reader.options.eventDays?.[0] })
  if (resolution?.kind !== 'found' || resolution.confidence < 0.9) return undefined
  const { kind: _, confidence: __, ...answer } = resolution
  return answer
}

function departmentOf(name: string, names: Names): string | undefined {
  const rest = tidy(name).replace(/^\S{1,4}?[都道府県](?:庁)?\s*/u, '')
  if (/^(?:ubnd|ủy ban nhân dân|đoàn|tỉnh|thành phố|tp\.?)\b/iu.test(rest) || rest === '') return undefined
  return Object.values(names).includes(rest) ? undefined : rest
}

function otherNames(reader: RowReader, names: Names, side: Side): Names {
  const all: Names = { ...names }
  for (const { text } of reader.values('orgNameOther')) {
    for (const [language, name] of Object.entries(namesOf(text, side))) {
      if (language === 'vi' || language === 'ja' || language === 'en') {
        if (all[language] === undefined) all[language] = name
        else if (language === 'vi' && all.en === undefined && !sideOfScript(name)) all.en = name
      }
    }
  }
  return all
}

/** Says where a further cell names another place than the one taken: it may be a wish for a partner. */
function reportOtherPlaces(reader: RowReader, place: LocalityAnswer | undefined, others: readonly CellValue[]): void {
  for (const value of place ? others : []) {
    const other = resolveLocality(value.text)
    if (other.kind === 'found' && other.confidence >= 0.9 && other.locality !== place?.locality)
      reader.report(value, 'another-locality', 'note')
  }
}

/**
 * Who a row is about: a locality's delegation, a company or another organisation, on which side and where. Undefined
 * where neither the row nor its section names anybody.
 */
export function organisationOfRow(reader: RowReader): RowOrganisation | undefined {
  const section = reader.row.section === undefined ? {} : readSection(reader.row.section)
  const [nameCell] = [...reader.values('orgName'), ...reader.values('orgNameOther')]
  const [localityCell, ...otherPlaces] = reader.values('locality')
  const fromTitle = nameCell ? undefined : companyOfTitle(reader.text('position') ?? '')
  const isNamed = nameCell !== undefined || (localityCell !== undefined && !localityCell.fromTitle)
  const fromSection = isNamed ? undefined : organisationOfSection(reader.row.section ?? '')
  const written = nameCell?.text.replaceAll('\n', ' ') ?? fromTitle ?? fromSection
  const typeText = reader.text('orgType')
  const sideText = reader.text('side')
  const saidSide = (sideText === undefined ? undefined : sideOfWord(sideText)) ?? section.side
  const hintedSide = saidSide ?? reader.sheet.side
  const place = localityCell ? localityOfCell(reader, localityCell, saidSide) : undefined
  reportOtherPlaces(reader, place, otherPlaces)
  const fromName = written === undefined ? undefined : kindOfName(written)
  let kind = fromName ?? (typeText === undefined ? undefined : kindOfType(typeText)) ?? undefined
  let own: LocalityAnswer | undefined
  let isOpenQuestion = false
  if (nameCell && written !== undefined && kind !== 'company' && kind !== 'organisation') {
    const named = resolveLocality(written, { side: hintedSide, date: reader.options.eventDays?.[0] })
    const isItself =
      named.kind === 'ambiguous' ? written.length <= 12 : named.kind === 'found' && named.confidence >= 0.9
    if (kind === undefined && isItself) kind = 'government'
    isOpenQuestion = named.kind === 'ambiguous' && isItself
    if (kind === 'government') {
      if (named.kind === 'found') own = localityOfCell(reader, nameCell, hintedSide)
      else if (named.kind === 'ambiguous' && !place && !section.locality)
        own = localityOfCell(reader, nameCell, hintedSide)
    }
  }
  kind ??= section.kind
  if (written === undefined) {
    const titled = localityCell && !localityCell.fromTitle ? place : localityOfTitle(reader)
    own = localityCell?.fromTitle ? (section.locality ?? titled ?? place) : (place ?? section.locality ?? titled)
    if (!own && !localityCell) return undefined
    kind = 'government'
  }
  kind ??= 'company'
  const locality = own ?? place ?? section.locality
  const side =
    saidSide ??
    (locality ? localityById(locality.locality)?.side : undefined) ??
    (reader.sheet.isSideNamed ? reader.sheet.side : undefined) ??
    sideOfLegalForm(written ?? '') ??
    reader.sheet.side ??
    sideOfScript(written ?? '') ??
    sideOfTraces(reader) ??
    sideInQuestion(reader, nameCell ?? reader.values('position')[0], written ?? '')
  const asWritten = localityCell?.text ?? (own && written !== undefined ? written : undefined)
  if (kind === 'government' && locality) {
    const where = delegationPlace(locality, written ?? localityCell?.text ?? '')
    const names = localityNames(where)
    const department = written === undefined ? undefined : departmentOf(written, names)
    return {
      kind: side === 'jp' ? 'prefecture' : 'province',
      side,
      names,
      ...(written === undefined ? {} : { nameAsWritten: written }),
      ...(department === undefined ? {} : { department }),
      locality: where,
      ...(asWritten === undefined ? {} : { localityAsWritten: asWritten }),
      keys: [`locality ${where.locality} ${where.municipality ?? ''}`],
    }
  }
  const name = written ?? localityCell?.text ?? ''
  if (kind === 'government' && (written === undefined || isOpenQuestion)) {
    const unknown = { kind: side === 'jp' ? 'prefecture' : 'province', side, names: namesOf(name, side) } as const
    return { ...unknown, nameAsWritten: name, localityAsWritten: name, keys: [`unknown locality ${name}`] }
  }
  const ownNames = namesOf(nameCell?.text ?? name, side)
  const names = otherNames(reader, ownNames, side)
  const keys = new Set([name, ...Object.values(ownNames)].flatMap((one) => organisationKeys(one)))
  return {
    kind: kind === 'company' ? 'company' : 'organisation',
    side,
    names,
    nameAsWritten: name,
    ...(locality ? { locality } : {}),
    ...(localityCell ? { localityAsWritten: localityCell.text } : {}),
    keys: [...keys].map((key) => `name ${key}`),
  }
}
