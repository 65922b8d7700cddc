// @vitest-environment happy-dom
import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { changeLanguage, startI18n } from '../../../../renderer/i18n/i18n.ts'
import { reasonAgainst } from '../../../../renderer/ui/commands/reasons.ts'
import type { Place } from '../../../../renderer/ui/navigation.ts'
import { type CommandId, commandTable } from '../../../../shared/bridge/commands.ts'
import { languages } from '../../../../shared/model/language.ts'

const reason = (id: CommandId, place: Place): string => {
  const command = commandTable.find((each) => each.id === id)
  if (!command) throw new Error(`no command ${id}`)
  return reasonAgainst(command, place, i18next.t)
}

beforeAll(() => startI18n('en'))

describe('the reason why a command can do nothing now', () => {
  it('names what is missing: a forum, another screen, another host, or something to act on', () => {
    const open: Place = { forumId: 'f', screen: 'print' }
    expect(reason('go-board', { forumId: null, screen: 'start' })).toBe('needs an open forum')
    expect(reason('generate', open)).toBe('on the screen Generate')
    expect(reason('publish', open)).toBe('on the screen Board')
    expect(reason('restore-backup', open)).toBe('in the desktop app only')
    expect(reason('next-problem', open)).toBe('there is nothing for it to do now')
  })

  it('is said in every language', async () => {
    for (const language of languages) {
      await changeLanguage(language)
      for (const { id } of commandTable)
        expect(reason(id, { forumId: 'f', screen: 'start' }), `${id} in ${language}`).not.toMatch(/shell:|^$/)
    }
  })
})
