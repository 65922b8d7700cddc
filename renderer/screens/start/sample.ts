import type { OpenedFile } from '../../../shared/bridge/host-bridge.ts'
import { type ForumEvent, forumEventSchema } from '../../../shared/model/event.ts'

/** The sample forum is part of the app, as the very files that a secretariat would receive. */
const sheets = import.meta.glob<string>('../../../assets/samples/*.{xlsx,xls,csv}', {
  query: '?url',
  import: 'default',
  eager: true,
})
const events = import.meta.glob<unknown>('../../../assets/samples/event.json', { import: 'default' })

/** These describe the forum itself and are in event.json already. */
const ofTheForum = /programme|phien-dich/

async function readSheet(path: string, address: string): Promise<OpenedFile> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return { name: path.slice(path.lastIndexOf('/') + 1), bytes: new Uint8Array(await answer.arrayBuffer()) }
}

/** The sample's set-up and the lists of its registrants. */
export async function readSample(): Promise<{ event: ForumEvent; files: OpenedFile[] }> {
  const [loadEvent] = Object.values(events)
  const event = forumEventSchema.parse(await loadEvent?.())
  const lists = Object.entries(sheets).filter(([path]) => !ofTheForum.test(path))
  return { event, files: await Promise.all(lists.map(([path, address]) => readSheet(path, address))) }
}
