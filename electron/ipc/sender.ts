import { isAppAddress } from '../security/addresses.ts'

/** What is known about the frame that sent a message. */
export type Sender = { url: string; isMainFrame: boolean; window: 'main' | 'hall' | undefined }

/** The hall's window shows and changes nothing, so it may ask for little. */
const hallRequests: ReadonlySet<string> = new Set(['settings.read', 'windows.setFullScreen', 'commands.describe'])

/** Whether this sender may make this request: the main frame of one of our windows, showing a page of the app. */
export function mayAsk(sender: Sender, request: string): boolean {
  if (!sender.isMainFrame || !isAppAddress(sender.url)) return false
  return sender.window === 'main' || (sender.window === 'hall' && hallRequests.has(request))
}
