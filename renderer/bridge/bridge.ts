import type { HostBridge } from '../../shared/bridge/host-bridge.ts'
import { browserBridge } from './browser-bridge.ts'

/** What the desktop shell's preload script adds to the window. */
type DesktopWindow = { desktop?: HostBridge }

/** Finds out once which host this is; nothing else in the app asks. */
export const createBridge = (host: DesktopWindow = globalThis as DesktopWindow): HostBridge =>
  host.desktop ?? browserBridge()

export const bridge: HostBridge = createBridge()
