import type { HostBridge } from '../../shared/bridge/host-bridge.ts'
import { browserBridge } from './browser-bridge.ts'

declare global {
  interface Window {
    /** Put there by the desktop shell's preload script. */
    desktop?: HostBridge
  }
}

/** Finds out once which host this is; nothing else in the app asks. */
export const createBridge = (): HostBridge => window.desktop ?? browserBridge()

export const bridge: HostBridge = createBridge()
