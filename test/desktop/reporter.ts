import type { Reporter, TestCase } from '@playwright/test/reporter'

const notShown =
  'fuses, the asar archive, signing, native menus and dialogs, webviews and the real system tray of recent files'

/** Says at the end which host ran, and what a run without real Electron did not show. */
export default class HostReporter implements Reporter {
  #hosts = new Map<string, number>()

  onTestEnd(test: TestCase): void {
    const hosts = new Set(
      test.annotations.filter(({ type }) => type === 'host').map(({ description = '' }) => description),
    )
    for (const host of hosts) this.#hosts.set(host, (this.#hosts.get(host) ?? 0) + 1)
  }

  onEnd(): void {
    if (this.#hosts.size === 0) return
    const list = [...this.#hosts].map(([host, journeys]) => `${host} (${journeys})`).join(', ')
    console.log(`\nDesktop journeys ran on: ${list}.`)
    const real = [...this.#hosts.keys()].some((host) => host !== 'stand-in')
    if (!real) console.log(`Real Electron was not here. Not shown by this run: ${notShown}.`)
  }

  printsToStdio(): boolean {
    return true
  }
}
