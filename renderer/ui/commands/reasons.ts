import type { TFunction } from 'i18next'
import type { Command, CommandId, Screen } from '../../../shared/bridge/commands.ts'
import type { Place } from '../navigation.ts'

/** Commands that carry on without a forum. */
const withoutForum: ReadonlySet<CommandId> = new Set(['new-forum', 'open-forum', 'restore-backup', 'settings', 'keys'])

/** The screen that carries out a command of the menu bar; those left out have several, or the shell does it. */
const screenOf: Partial<Record<CommandId, Screen>> = { publish: 'board' }

/** Why a command can do nothing now, in a few words for the one who looks for it. */
export function reasonAgainst(command: Command & { id: CommandId }, place: Place, t: TFunction): string {
  if (command.id === 'restore-backup') return t('shell:palette.desktopOnly')
  if (place.forumId === null && !withoutForum.has(command.id)) return t('shell:palette.needsForum')
  const screen = command.where === 'everywhere' ? screenOf[command.id] : command.where
  if (screen !== undefined && screen !== place.screen)
    return t('shell:palette.onScreen', { screen: t(`shell:screens.${screen}`) })
  return t('shell:palette.notNow')
}
