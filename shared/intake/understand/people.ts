import type { Side } from '../../model/registrant.ts'
import { fold, tidy } from '../../reference/fold.ts'
import { rankTitles } from '../../reference/protocol.ts'
import { isFamilyName, looksVietnamese, readName } from './person-names.ts'

/** One person or a group of unnamed seats, as read from a cell of names. */
export type ReadPerson = {
  name: string
  salutation?: string
  family?: string
  given?: string
  /** Name in the other script, where the cell carries both. */
  nameOther?: string
  /** Titles that stood in the same cell. */
  title?: string
  unnamed?: number
}

export type PeopleReading = {
  people: ReadPerson[]
  headcount?: number
  /** Only family names are given (伊藤・佐藤・鈴木): somebody should add the given names. */
  surnamesOnly: boolean
}

export type PeopleHints = { side?: Side | undefined; isPublic: boolean }

const others =
  /(?:ほか|他|外)\s*(\d{1,3})\s*(?:名|人)|\s*(?:và|cùng|cùng với|kèm|\+)\s*(\d{1,3})\s*(?:cán bộ|người|thành viên|đại biểu|đồng chí|đ\/c|chuyên viên|cb|nhân viên|người khác)(?:\s+(?:khác|đi cùng|tháp tùng))?|\s*(?:and|with|plus|\+)\s*(\d{1,3})\s*(?:others?|persons?|people|staff|members?|more)|\s*\+\s*(\d{1,2})$/iu
const countInBrackets =
  /[（(]\s*(?:計|全|gồm|total)?\s*(\d{1,3})\s*(?:名|人|người|đại biểu|persons?|people|pax)\s*[)）]/iu
const numbered = /(?:^|\s)(?:\(?\d{1,2}[.)、．]|[①-⑳])\s*(?=\D)/u
const japaneseTitleEnd =
  /^(\p{Script=Han}{1,5}?|\p{Script=Han}{1,4}\s+\p{Script=Han}{1,4})\s*(副?知事|副?市長|町長|村長|副?部長|副?局長|次長|課長補佐|課長|室長|係長|主査|主任|主事|副?議長|副?社長|会長|専務|常務|取締役|代表|理事長?|所長|大使|総領事)$/u

const isKana = (text: string): boolean => /^[\u3041-\u3096\u30a1-\u30ff\s・]+$/.test(text)
const isHan = (text: string): boolean => /^[\p{Script=Han}\s々ヶ]+$/u.test(text)

/** Pieces of words of which every title has one; most names have none, and need not be looked at more closely. */
const titleHint = new RegExp(
  [
    '[長事官監幹査任員役表師議使頭記席相臣]|担当|通訳|スタッフ|リーダー|マネ',
    'gi[áa]m|g[đd]|t[ổo]ng|ch[ủu]|pct|\\bct|tr[ưu][ởo]ng|ph[óo]|pp\\b|b[íi]|bt|tuv|[ủu]y|uv|vi[êe]n|b[ộo]|\\bcv|vp|tp|ch[áa]nh|th[ốo]ng',
    'th[ịi]|th[ứủu]|s[ứư]|s[ựu]|nguy[êe]n|c[ựu]u|quy[ềe]n|k[ếe]|tr[ợo]|k[ỹy]|l[áa]i|qu[ảa]n|s[áa]ng l|l[ãa]nh|nh[óo]m|t[ổo] ',
    'direct|manag|presid|c[eoft]o\\b|chair|chief|govern|mayor|minist|ambass|consul|offic|staff|engin|lead|secret|found|owner|repres|sales|gm\\b|superv|assist|interp',
  ].join('|'),
  'iu',
)

/** Whether a text is a title of either kind: a cell of names says too little about its organisation to choose one. */
function isTitle(text: string, hints: PeopleHints): boolean {
  if (!titleHint.test(text)) return false
  const side = hints.side ?? (/[\u3040-\u30ff\u4e00-\u9fff]/.test(text) ? 'jp' : 'vn')
  return [hints.isPublic, !hints.isPublic].some((isPublic) =>
    rankTitles(text, { side, isPublic }).titles.some((title) => title.rank !== undefined || title.former === true),
  )
}

const titleStart =
  /^(?:phó |quyền |nguyên )*(?:tổng )?(?:trưởng (?:đại diện|phòng|ban|đoàn|bộ phận)|giám đốc|chủ tịch|bí thư|thư ký|chuyên viên|cán bộ|điều phối viên|cố vấn|trợ lý|đại diện|lãnh sự|tham tán|tùy viên)(?=\s|$)/iu

/** Titles written before or after a name with only blanks between: 代表取締役 山田 太郎, "Giám đốc Nguyễn Văn A". */
function titleBesideName(text: string, hints: PeopleHints): { name: string; title: string } | undefined {
  const words = text.split(' ')
  if (words.length < 2 || words.length > 12) return undefined
  if (/\p{Script=Han}/u.test(text)) {
    const areTitles = words.map((word) => word.length > 1 && isTitle(word, hints))
    const first = areTitles.indexOf(false)
    const last = areTitles.lastIndexOf(false)
    if (first < 0 || (first === 0 && last === words.length - 1)) return undefined
    const title = first > 0 ? words.slice(0, first) : words.slice(last + 1)
    const name = first > 0 ? words.slice(first) : words.slice(0, last + 1)
    return { name: name.join(' '), title: title.join(' ') }
  }
  for (let at = 1; at < words.length - 1; at += 1) {
    const name = words.slice(at)
    const capital = name.every((word) => /^\p{Lu}/u.test(word)) && name.length <= 5
    const title = words.slice(0, at).join(' ')
    if (capital && looksVietnamese(name.join(' ')) && isFamilyName(name[0] ?? '') && isTitle(title, hints)) {
      return { name: name.join(' '), title }
    }
  }
  return undefined
}

/** A line that holds a title and nobody's name: it speaks of the person above. */
const isTitleAlone = (text: string, hints: PeopleHints): boolean =>
  titleStart.test(text) && text.split(/\s+/u).length <= 8 && titleBesideName(text, hints) === undefined

/** "Ông Trần Duy Đông – Phó Bí thư, Chủ tịch": where the name ends and the titles begin. */
function nameAndTitle(text: string, hints: PeopleHints): { name: string; title?: string } {
  const dashed = /^(.{2,60}?)\s*(?:[–—:]|\s-\s|-\s)\s*(\S.*)$/su.exec(text)
  if (dashed?.[1] && dashed[2] && isTitle(dashed[2], hints)) return { name: dashed[1], title: dashed[2] }
  const [first = '', ...rest] = text.split(/\s*[,，、]\s*/)
  if (rest.length > 0) {
    const title = rest.join(', ')
    if (isTitle(title, hints) && !isTitle(first, hints)) return { name: first, title }
    if (isTitle(first, hints) && rest.length === 1 && !isTitle(rest[0] ?? '', hints))
      return { name: rest[0] ?? '', title: first }
  }
  const japanese = japaneseTitleEnd.exec(text)
  if (japanese?.[1] && japanese[2] && isTitle(japanese[2], hints)) return { name: japanese[1], title: japanese[2] }
  return titleBesideName(text, hints) ?? { name: text }
}

function readBrackets(
  text: string,
  hints: PeopleHints,
): { rest: string; title?: string; nameOther?: string; salutation?: string } {
  const match = /[（(]([^()（）]*)[)）]/u.exec(text)
  if (!match?.[1]) return { rest: text }
  const inside = match[1].trim()
  const rest = tidy(text.replace(match[0], ' '))
  if (/^(ông|bà|mr\.?|ms\.?|mrs\.?|nam|nữ|男|女)$/iu.test(inside)) return { rest, salutation: inside }
  if (isTitle(inside, hints)) return { rest, title: inside }
  if (isKana(inside.normalize('NFKC')) || (isHan(rest) && /^[\p{Script=Latin}\s]+$/u.test(inside)) || isHan(inside))
    return { rest, nameOther: inside }
  return { rest: text }
}

function readOne(cell: string, hints: PeopleHints): ReadPerson | undefined {
  const text = cell.replace(
    /^(?:phó )?(?:trưởng đoàn|đại diện|người đại diện|thành viên|head of delegation|representative)\s*[:：]\s*/iu,
    '',
  )
  const brackets = readBrackets(text, hints)
  const { name: named, title } = nameAndTitle(brackets.rest, hints)
  const whole = tidy(named)
  if (whole === '' || !/\p{L}/u.test(whole)) return undefined
  const titleOnly = title === undefined && !/^(?:ông|bà|mr|ms)/iu.test(whole) && isHan(whole) && isTitle(whole, hints)
  const titles = [titleOnly ? whole : title, brackets.title].filter((part) => part !== undefined).join(', ')
  const {
    name,
    salutation = brackets.salutation,
    family,
    given,
  } = titleOnly ? ({ name: '' } as ReturnType<typeof readName>) : readName(whole, hints.side)
  return {
    name,
    ...(salutation === undefined ? {} : { salutation }),
    ...(family === undefined ? {} : { family }),
    ...(given === undefined ? {} : { given }),
    ...(brackets.nameOther === undefined ? {} : { nameOther: brackets.nameOther }),
    ...(titles === '' ? {} : { title: titles }),
  }
}

/** Where one person ends and the next begins: numbers, line breaks, semicolons; commas only between plain names. */
function splitPeople(text: string, hints: PeopleHints): string[] {
  const lines = text.split(/\n|;|；|(?<=[)）])\s*[,，、]\s*(?=\p{L})/u).flatMap((line) => {
    const parts = line.split(numbered)
    return parts.length > 1 ? parts : [line]
  })
  return lines.flatMap((line) => {
    const trimmed = line.replace(/^\s*[-–+*•]\s*/u, '').trim()
    if (/[（(]/u.test(trimmed) || isTitle(trimmed, hints)) return [trimmed]
    const parts = trimmed.split(/\s*[,，、・/]\s*|\s+(?:và|and|&)\s+/u).filter((part) => part !== '')
    const allNames =
      parts.length > 1 &&
      (parts.every((part) => isHan(part) && part.length <= 8) ||
        parts.every(
          (part) =>
            /^[\p{L}\p{M}.'\s-]+$/u.test(part) && part.trim().split(/\s+/).length >= 2 && !isHan(part) && !isKana(part),
        ))
    return allNames ? parts : [trimmed]
  })
}

/** How many people a cell counts without naming any: "01 lãnh đạo và 02 chuyên viên", "Đoàn gồm 05 người", 5名. */
function onlySeats(cell: string): number {
  const groups = cell.normalize('NFKC').split(/\s*(?:[,;、+\n]|\s(?:và|and)\s)\s*/u)
  const counts = groups.map((group) => {
    const words =
      /^(?:đoàn\s+)?(?:gồm\s+)?(\d{1,3})\s*(?:người|cán bộ|lãnh đạo|đại biểu|thành viên|chuyên viên|nhân viên|đồng chí|đ\/c|名|人|persons?|people|delegates?|members?|pax)(?:\s+(?:sở|phòng|ban|đi cùng).*)?$/iu
    return Number(words.exec(group.trim())?.[1] ?? Number.NaN)
  })
  return counts.some(Number.isNaN) ? 0 : counts.reduce((sum, count) => sum + count, 0)
}

/**
 * The people named in a cell: several on lines, numbers or separators; titles, readings and forms of address that
 * stand with a name; seats without a name (知事ほか3名, "và 02 cán bộ"); a headcount in brackets.
 */
export function readPeople(cell: string, hints: PeopleHints): PeopleReading {
  const seats = /\p{N}/u.test(cell) ? onlySeats(tidy(cell)) : 0
  if (seats > 0) return { people: [{ name: '', unnamed: seats }], surnamesOnly: false }
  let text = tidy(cell).replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  const count = countInBrackets.exec(text)
  if (count) text = text.replace(count[0], ' ')
  const more = others.exec(text)
  if (more) text = text.replace(more[0], ' ')
  const unnamed = Number(more?.slice(1).find((digits) => digits !== undefined) ?? 0)
  const people: ReadPerson[] = []
  for (const part of splitPeople(tidy(text), hints)) {
    const before = people.at(-1)
    if (before && before.name !== '' && isTitleAlone(part, hints)) {
      before.title = before.title === undefined ? part : `${before.title}, ${part}`
      continue
    }
    const person = readOne(part, hints)
    if (person) people.push(person)
  }
  const surnamesOnly =
    people.length > 1 && people.every(({ name, given }) => given === undefined && /^\p{Script=Han}{1,3}$/u.test(name))
  if (unnamed > 0) people.push({ name: '', unnamed })
  const headcount = count?.[1] === undefined ? undefined : Number(count[1])
  return { people, ...(headcount === undefined ? {} : { headcount }), surnamesOnly }
}

const headWords = /truong doan|head of delegation|\bhead\b|\bleader\b|団長|代表/
const membersWords = /pho truong doan|deputy head|副団長/

/** Whether a cell of the role column marks the head of the delegation. */
export function isHeadRole(text: string): boolean {
  const folded = fold(tidy(text))
  return headWords.test(folded) && !membersWords.test(folded)
}
