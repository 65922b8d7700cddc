import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import { type RequestArguments, type RequestName, type RequestValues, requests } from '../../shared/bridge/channels.ts'
import type { Message } from '../../shared/model/message.ts'
import { fail, type Result } from '../../shared/model/result.ts'
import { kindOfWindow } from '../windows/kinds.ts'
import { mayAsk } from './sender.ts'

/** What the main process does for each request, once it is known to be allowed and well formed. */
export type RequestHandlers = {
  [Name in RequestName]: (
    event: IpcMainInvokeEvent,
    ...args: RequestArguments<Name>
  ) => Promise<Result<RequestValues[Name], Message>>
}

const refused = fail<Message>({ key: 'common.host.refused' })

/** Registers every request there is. A message from a wrong place or in a wrong shape is refused before it is acted on. */
export function answerRequests(handlers: RequestHandlers): void {
  for (const name of Object.keys(requests) as RequestName[]) answerRequest(name, handlers)
}

function answerRequest<Name extends RequestName>(name: Name, handlers: RequestHandlers): void {
  const act: RequestHandlers[Name] = handlers[name]
  ipcMain.handle(name, async (event, ...args: unknown[]): Promise<Result<RequestValues[Name], Message>> => {
    const frame = event.senderFrame
    const sender = {
      url: frame?.url ?? '',
      isMainFrame: frame !== null && frame === event.sender.mainFrame,
      window: kindOfWindow(event.sender),
    }
    if (!mayAsk(sender, name)) {
      console.error(`refused ${name} from ${sender.url}`)
      return refused
    }
    const parsed = requests[name].safeParse(args)
    if (!parsed.success) {
      console.error(`refused ${name}: ${parsed.error.message}`)
      return refused
    }
    return act(event, ...(parsed.data as RequestArguments<Name>))
  })
}
