import type { Language } from '../model/language.ts'
import type { Message } from '../model/message.ts'
import { catalogues } from './catalogues.ts'

/**
 * Puts a message into words. `{{place}}` in a catalogue text is filled from the message's params. A key is
 * `topic.name` or `topic.group.name`; a key that no catalogue holds is a mistake in this program and throws.
 */
export function say(language: Language, message: Message): string {
  let node: unknown = catalogues[language]
  for (const step of message.key.split('.')) {
    node = typeof node === 'object' && node !== null && Object.hasOwn(node, step) ? Reflect.get(node, step) : undefined
  }
  if (typeof node !== 'string') throw new Error(`no ${language} text for message ${message.key}`)
  return node.replaceAll(/\{\{(\w+)\}\}/g, (place, name: string) => String(message.params?.[name] ?? place))
}
