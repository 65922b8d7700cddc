import i18next from 'i18next'
import type { OpenedFile } from '../../shared/bridge/host-bridge.ts'
import { languageSchema, nameIn } from '../../shared/model/language.ts'
import { bridge } from '../bridge/bridge.ts'
import { sayIn } from '../i18n/i18n.ts'
import { forumFileBytes, openForumFile, type RowDifference } from '../repositories/forum-file.ts'
import { readForum } from '../repositories/forums.ts'
import { confirm } from './confirm.tsx'
import { handOver } from './incoming.ts'
import { currentPlace, go } from './navigation.ts'
import { toast } from './toasts.tsx'

const language = () => languageSchema.catch('vi').parse(i18next.language)

/** A name that every file system takes. */
export const fileName = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80) || 'forum'

/** Saves a copy of a forum as a forum file where the person says. */
export async function saveForumCopy(forumId: string): Promise<void> {
  const forum = await readForum(forumId)
  const bytes = await forumFileBytes(forumId)
  if (!forum || !bytes) return
  const saved = await bridge.files.save('forum', `${fileName(nameIn(forum.event.names, language()))}.forum`, bytes)
  if (!saved.ok) toast(sayIn(language(), saved.failure), 'error')
  else if (saved.value) toast(i18next.t('start:forumFile.saved', { name: saved.value.name }))
}

/** What differs, a line for each kind of thing that a person knows by name; the rest as one line. */
function differencesInWords(differences: readonly RowDifference[]): string[] {
  const lines = new Map<string, { changed: number; onlyHere: number; onlyInFile: number }>()
  for (const { table, changed, onlyHere, onlyInFile } of differences) {
    const named = table === 'registrants' || table === 'meetings' || table === 'revisions' || table === 'decisions'
    const kind = named ? table : 'other'
    const sum = lines.get(kind) ?? { changed: 0, onlyHere: 0, onlyInFile: 0 }
    lines.set(kind, {
      changed: sum.changed + changed,
      onlyHere: sum.onlyHere + onlyHere,
      onlyInFile: sum.onlyInFile + onlyInFile,
    })
  }
  return [...lines].map(([kind, counts]) =>
    i18next.t('start:forumFile.difference', { kind: i18next.t(`start:forumFile.kind.${kind}`), ...counts }),
  )
}

/** Opens the bytes of a forum file, asking first where this machine has the forum in another state. */
export async function openForumBytes(file: OpenedFile): Promise<void> {
  let opened = await openForumFile(file.bytes)
  if (opened.ok && opened.value.outcome === 'differs') {
    const replace = await confirm({
      title: i18next.t('start:forumFile.differsTitle', { name: opened.value.name }),
      body: [...differencesInWords(opened.value.differences), i18next.t('start:forumFile.differsBody')].join('\n'),
      confirm: i18next.t('start:forumFile.replace'),
    })
    if (replace) opened = await openForumFile(file.bytes, true)
  }
  if (!opened.ok) {
    toast(`${file.name}: ${sayIn(language(), opened.failure)}`, 'error')
    return
  }
  go('registrants', opened.value.forumId)
  toast(i18next.t(`start:forumFile.${opened.value.outcome}`, { name: opened.value.name }), 'info')
}

const isForumFile = (file: OpenedFile): boolean => file.name.toLowerCase().endsWith('.forum')

/**
 * Takes files from wherever they come: forum files are opened, everything else goes to the Import screen of the forum
 * that is open (or, on Start, to the forum that is made for them).
 */
export async function takeFiles(files: readonly OpenedFile[]): Promise<void> {
  for (const file of files.filter(isForumFile)) await openForumBytes(file)
  const sheets = files.filter((file) => !isForumFile(file))
  if (sheets.length === 0) return
  handOver(sheets)
  go('import', currentPlace().forumId)
}

/** Lets the person pick files of a kind and takes them. */
export async function pickAndTake(kind: 'forum' | 'spreadsheet'): Promise<void> {
  const picked = await bridge.files.open(kind, kind === 'spreadsheet')
  if (!picked.ok) toast(sayIn(language(), picked.failure), 'error')
  else await takeFiles(picked.value)
}
