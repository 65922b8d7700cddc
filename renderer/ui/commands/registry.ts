import { useEffect, useRef } from 'react'
import { type CommandId, commandTable } from '../../../shared/bridge/commands.ts'
import { createStore, useStore } from '../store.ts'

type Handler = { enabled: boolean; run: () => void; of: 'screen' | 'shell' }

/** Who carries out which command now. A screen comes before the shell, of two screens the later one. */
const handlers = createStore<ReadonlyMap<CommandId, readonly Handler[]>>(new Map())

/** Carries out a command while this component is there; `shell` is what happens when no screen knows better. */
export function useCommand(id: CommandId, run: () => unknown, enabled = true, of: Handler['of'] = 'screen'): void {
  const latest = useRef(run)
  latest.current = run
  useEffect(() => {
    const handler: Handler = { enabled, run: () => void latest.current(), of }
    handlers.set((all) => new Map(all).set(id, [...(all.get(id) ?? []), handler]))
    return () =>
      handlers.set((all) =>
        new Map(all).set(
          id,
          (all.get(id) ?? []).filter((entry) => entry !== handler),
        ),
      )
  }, [id, enabled, of])
}

function handlerOf(all: ReadonlyMap<CommandId, readonly Handler[]>, id: CommandId): Handler | undefined {
  const known = all.get(id) ?? []
  return known.findLast((handler) => handler.of === 'screen') ?? known.at(-1)
}

/** Carries out a command by id; answers whether somebody did. */
export function runCommand(id: string): boolean {
  const command = commandTable.find((entry) => entry.id === id)
  const handler = command && handlerOf(handlers.get(), command.id)
  if (!handler?.enabled) return false
  handler.run()
  return true
}

/** Whether a command would do something now. */
export const canRun = (id: CommandId): boolean => handlerOf(handlers.get(), id)?.enabled === true

/** The ids of the commands that would do something now. */
export function useEnabledCommands(): CommandId[] {
  const all = useStore(handlers)
  return commandTable.filter((command) => handlerOf(all, command.id)?.enabled).map((command) => command.id)
}
