import type { Page } from '@playwright/test'
import type { HostBridge } from '../../shared/bridge/host-bridge.ts'
import type { Desktop } from './host.ts'

declare global {
  interface Window {
    desktop: HostBridge
  }
}

/** One thing that a hostile page might try. Answers what got through, or undefined when nothing did. */
export type Attack = { name: string; attempt: (desktop: Desktop) => Promise<string | undefined> }

const settle = (page: Page) => page.waitForTimeout(400)
const elsewhere = 'https://elsewhere.example/'

/** Everything `window.desktop` offers, by its full name. More than this would be a way in. */
const knownNames = [
  'backups.list',
  'backups.onWanted',
  'backups.read',
  'backups.write',
  'capabilities.backups',
  'capabilities.host',
  'capabilities.nativeFiles',
  'capabilities.nativeMenu',
  'capabilities.printing',
  'capabilities.secondWindow',
  'commands.describe',
  'commands.on',
  'files.onOpened',
  'files.open',
  'files.openRecent',
  'files.save',
  'printing.again',
  'printing.forget',
  'printing.jobs',
  'printing.onState',
  'printing.print',
  'printing.printers',
  'settings.change',
  'settings.onChanged',
  'settings.read',
  'systemLanguages',
  'windows.openHall',
  'windows.setFullScreen',
]

/** Runs an act in the page and says where the page is afterwards, if that is not where it was. */
async function wentAway({ page }: Desktop, act: () => unknown): Promise<string | undefined> {
  const before = page.url()
  await page.evaluate(act).catch(() => undefined)
  await settle(page)
  if (page.url() === before) return undefined
  const after = page.url()
  await page.goto(before).catch(() => undefined)
  return `the window went to ${after}`
}

/** Runs an act in the page and says which pages there are that were not there before. */
async function opened(desktop: Desktop, act: () => unknown): Promise<string | undefined> {
  const before = new Set(desktop.pages())
  await desktop.page.evaluate(act).catch(() => undefined)
  await settle(desktop.page)
  const more = desktop.pages().filter((page) => !before.has(page))
  const addresses = more.map((page) => page.url())
  await Promise.all(more.map((page) => page.close()))
  return more.length > 0 ? `a new window: ${addresses.join(', ')}` : undefined
}

/** Asks the main process as a frame would that is not what it should be. */
const askAs = (desktop: Desktop, frame: { url?: string; isMain: boolean }) =>
  desktop.inMain(async ({ BrowserWindow, ipcMain }, { url, isMain }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const handlers: Map<string, (event: unknown) => Promise<{ ok: boolean }>> = Reflect.get(ipcMain, '_invokeHandlers')
    const senderFrame = { url: url ?? contents?.getURL() }
    const sender = { id: contents?.id, mainFrame: isMain ? senderFrame : {} }
    return (await handlers.get('settings.read')?.({ sender, senderFrame }))?.ok ?? false
  }, frame)

const nameless = async (desktop: Desktop): Promise<string | undefined> => {
  const names = await desktop.page.evaluate(() => {
    const walk = (value: object, prefix: string): string[] =>
      Object.entries(value).flatMap(([key, each]) =>
        typeof each === 'object' && each !== null && !Array.isArray(each)
          ? walk(each, `${prefix}${key}.`)
          : [prefix + key],
      )
    return walk(window.desktop ?? {}, '').sort()
  })
  const missing = knownNames.filter((name) => !names.includes(name))
  const more = names.filter((name) => !knownNames.includes(name))
  if (missing.length === 0 && more.length === 0) return undefined
  return `window.desktop: missing ${missing.join(' ') || 'nothing'}, more than known ${more.join(' ') || 'nothing'}`
}

const strangeGlobals = ({ page }: Desktop) =>
  page.evaluate(async () => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    // What every page has in this engine, by the example of an empty one; what the app's own scripts may add is ours.
    const usual = new Set(Object.getOwnPropertyNames(frame.contentWindow ?? {}))
    frame.remove()
    const ours = /^(desktop|__|webpackChunk|\d+$)/
    const strange = Object.getOwnPropertyNames(window).filter((name) => {
      if (usual.has(name) || ours.test(name)) return false
      const value: unknown = Reflect.get(window, name)
      const isWay = (each: unknown) => typeof each === 'object' && each !== null && ('invoke' in each || 'send' in each)
      return isWay(value) || ['require', 'module', 'process', 'Buffer', 'electron', 'ipcRenderer'].includes(name)
    })
    return strange.length > 0 ? `the page sees ${strange.join(', ')}` : undefined
  })

const tampered = ({ page }: Desktop) =>
  page.evaluate(() => {
    const before = window.desktop.files
    try {
      Object.assign(window.desktop, { files: {} })
    } catch {
      // Frozen: what it should be.
    }
    try {
      Object.assign(window, { desktop: {} })
    } catch {
      // Not writable: what it should be.
    }
    return window.desktop.files === before ? undefined : 'the page replaced a part of the bridge'
  })

const looseWindow = async (desktop: Desktop): Promise<string | undefined> => {
  const loose = await desktop.inMain(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().flatMap(({ webContents }) => {
      const read: (() => Record<string, unknown> | null) | undefined = Reflect.get(webContents, 'getLastWebPreferences')
      const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } = read?.call(webContents) ?? {}
      const sound = sandbox === true && contextIsolation === true && nodeIntegration === false
      return sound && webviewTag !== true && webSecurity !== false ? [] : [webContents.id]
    }),
  )
  return loose.length > 0 ? `${loose.length} windows are not closed off` : undefined
}

const policy = ({ page }: Desktop) =>
  page.evaluate(async () => {
    const header = (await fetch(location.href)).headers.get('content-security-policy') ?? ''
    if (!header.startsWith("default-src 'none'")) return `the policy is "${header}"`
    return /unsafe-eval'|unsafe-inline/.test(header.replace("'wasm-unsafe-eval'", '').replace(/style-src[^;]*/, ''))
      ? `the policy is loose: ${header}`
      : undefined
  })

const foreignCode = ({ page }: Desktop) =>
  page.evaluate(async () => {
    const ran: string[] = []
    const attempt = (name: string, act: () => unknown) => {
      try {
        act()
        ran.push(name)
      } catch {
        // Refused: what it should be.
      }
    }
    Object.assign(window, { ranBy: (name: string) => ran.push(name) })
    // The debugger lifts the policy for the turn in which it runs code, so these wait for a turn of their own.
    await new Promise((done) => setTimeout(done))
    attempt('eval', () => Reflect.get(window, 'eval')('1'))
    attempt('new Function', () => new Function('return 1')())
    const script = document.createElement('script')
    script.textContent = 'window.ranBy("an inline script")'
    document.head.append(script)
    const holder = document.createElement('div')
    holder.innerHTML = '<img src="data:image/gif;base64,AAAA" onerror="window.ranBy(\'an inline handler\')">'
    document.body.append(holder)
    const url = URL.createObjectURL(new Blob(['window.ranBy("a blob script")'], { type: 'text/javascript' }))
    const blob = document.createElement('script')
    blob.src = url
    document.head.append(blob)
    await new Promise((done) => setTimeout(done, 300))
    for (const element of [script, holder, blob]) element.remove()
    return ran.length > 0 ? `ran: ${ran.join(', ')}` : undefined
  })

const reachedOut = ({ page }: Desktop) =>
  page.evaluate(async (address) => {
    const reached: string[] = []
    await fetch(address, { mode: 'no-cors' }).then(
      () => reached.push('fetch'),
      () => undefined,
    )
    const loads = (make: () => HTMLElement & { src: string }, name: string) =>
      new Promise<void>((done) => {
        const element = make()
        element.onload = () => {
          reached.push(name)
          done()
        }
        element.onerror = () => done()
        setTimeout(done, 500)
        element.src = `${address}${name}`
        document.body.append(element)
        setTimeout(() => element.remove(), 600)
      })
    await loads(() => document.createElement('img'), 'img')
    await loads(() => document.createElement('script'), 'script')
    await new Promise<void>((done) => {
      try {
        const socket = new WebSocket('wss://elsewhere.example/')
        socket.onopen = () => {
          reached.push('WebSocket')
          done()
        }
        socket.onerror = () => done()
      } catch {
        done()
      }
      setTimeout(done, 500)
    })
    return reached.length > 0 ? `reached ${address} by ${reached.join(', ')}` : undefined
  }, elsewhere)

const permitted = ({ page }: Desktop) =>
  page.evaluate(async () => {
    const granted: string[] = []
    for (const name of ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'] as const) {
      const state = await navigator.permissions.query({ name: name as PermissionName }).catch(() => undefined)
      if (state?.state === 'granted') granted.push(name)
    }
    const media = navigator.mediaDevices?.getUserMedia({ audio: true, video: true }).then(
      () => granted.push('media'),
      () => undefined,
    )
    await Promise.race([media, new Promise((done) => setTimeout(done, 1000))])
    return granted.length > 0 ? `granted: ${granted.join(', ')}` : undefined
  })

const climbed = ({ page }: Desktop) =>
  page.evaluate(async () => {
    const ways = [
      '/../main/main.js',
      '/%2e%2e/main/main.js',
      '/..%2fmain%2fmain.js',
      '/%2e%2e%2fmain/main.js',
      '/assets/..%2f..%2fmain/main.js',
      '/..%5cmain%5cmain.js',
      '/..\\main\\main.js',
      '//main/main.js',
      '/%2fetc/passwd',
      '/....//main/main.js',
      '/main.js%00.html',
      '/file:/etc/passwd',
    ]
    for (const way of ways) {
      const answer = await fetch(new URL(location.origin).href.replace(/\/$/, '') + way).catch(() => undefined)
      if (answer?.ok) return `${way} was served`
    }
    return undefined
  })

const badPath = ({ page }: Desktop) =>
  page.evaluate(async () => {
    const names = ['../out.pdf', '/etc/out.pdf', 'C:\\out.pdf', '..\\out.pdf', '..', '', 'a\0b.pdf', 'a:stream']
    for (const name of names) {
      const answer = await window.desktop.files.save('pdf', name, new Uint8Array([1]))
      if (answer.ok || answer.failure.key !== 'common.host.refused')
        return `the page chose the path ${JSON.stringify(name)}`
    }
    return undefined
  })

const badShape = ({ page }: Desktop) =>
  page.evaluate(async () => {
    type Ask = (...args: unknown[]) => Promise<unknown>
    const loose = window.desktop as unknown as Record<string, Record<string, Ask>>
    const wrong: [string, string, unknown[]][] = [
      ['files', 'open', ['passwd', false]],
      ['files', 'open', ['pdf', 'yes']],
      ['files', 'openRecent', ['../../etc/passwd']],
      ['settings', 'change', [{ theme: 'pink' }]],
      ['settings', 'change', [{ recentPaths: { a: '/etc/passwd' } }]],
      ['settings', 'change', ['theme']],
      [
        'printing',
        'print',
        [{ id: '../x', product: 'p', title: 't', pdf: new Uint8Array(1), choice: { copies: 1, duplex: 'simplex' } }],
      ],
      [
        'printing',
        'print',
        [{ id: 'x', product: 'p', title: 't', pdf: 'text', choice: { copies: 1, duplex: 'simplex' } }],
      ],
      ['backups', 'read', ['../settings/settings']],
      ['backups', 'write', ['../x', 'n', 1, new Uint8Array(1)]],
      ['windows', 'openHall', ['x/../../y']],
      ['commands', 'describe', [{ language: 'xx', enabled: [] }]],
    ]
    for (const [group, name, args] of wrong) {
      const answer = await loose[group]?.[name]?.(...args).catch((error: Error) => ({ refused: error.message }))
      const text = JSON.stringify(answer ?? null)
      if (!text.includes('refused')) return `${group}.${name}(${JSON.stringify(args)}) was answered ${text}`
    }
    return undefined
  })

/** Answers every question with yes while `act` runs and says what was handed to the system. */
async function handedOut(desktop: Desktop, act: () => unknown): Promise<string[]> {
  await desktop.inMain(({ dialog, shell }) => {
    const kept: string[] = []
    Object.assign(globalThis, { handedOut: kept })
    dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false })
    shell.openExternal = async (url) => void kept.push(url)
  })
  await opened(desktop, act)
  return desktop.inMain(() => (globalThis as unknown as { handedOut: string[] }).handedOut)
}

export const attacks = [
  { name: 'find Node or a way to the main process', attempt: strangeGlobals },
  { name: 'find more in the bridge than is known', attempt: nameless },
  { name: 'replace a part of the bridge', attempt: tampered },
  { name: 'find a window that is not closed off', attempt: looseWindow },
  { name: 'find a loose content policy', attempt: policy },
  { name: 'run code that is not a file of the app', attempt: foreignCode },
  { name: 'reach another machine', attempt: reachedOut },
  {
    name: 'navigate away',
    attempt: async (desktop) =>
      (await wentAway(desktop, () => location.assign('https://elsewhere.example/'))) ??
      (await wentAway(desktop, () => location.assign(`${location.origin}.elsewhere.example/`))) ??
      (await wentAway(desktop, () => location.assign('file:///etc/passwd'))) ??
      (await wentAway(desktop, () => {
        const link = document.createElement('a')
        link.href = 'https://forum-match@elsewhere.example/'
        document.body.append(link)
        link.click()
        link.remove()
      })) ??
      (await wentAway(desktop, () => {
        const form = document.createElement('form')
        form.action = 'https://elsewhere.example/'
        document.body.append(form)
        form.submit()
        form.remove()
      })),
  },
  {
    name: 'open a window',
    attempt: async (desktop) =>
      (await opened(desktop, () => window.open('https://elsewhere.example/'))) ??
      (await opened(desktop, () => window.open('about:blank'))) ??
      (await opened(desktop, () => window.open(location.href, 'own', 'width=200'))) ??
      (await opened(desktop, () => {
        const link = document.createElement('a')
        Object.assign(link, { href: location.href, target: '_blank' })
        document.body.append(link)
        link.click()
        link.remove()
      })),
  },
  { name: 'get a permission', attempt: permitted },
  { name: 'read a file outside the app', attempt: climbed },
  { name: 'choose the path of a file', attempt: badPath },
  { name: 'ask in a wrong shape', attempt: badShape },
  {
    name: 'ask from a wrong origin',
    attempt: async (desktop) => {
      const urls = [
        'https://elsewhere.example/',
        'https://forum-match/',
        'app://forum-match.elsewhere.example/index.html',
        'app://elsewhere/forum-match/index.html',
        'app://forum-match@elsewhere/index.html',
        'app://forum-match:81/index.html',
        'data:text/html,app://forum-match/',
        'about:blank',
        '',
      ]
      for (const url of urls) if (await askAs(desktop, { url, isMain: true })) return `"${url}" was answered`
      return (await askAs(desktop, { isMain: true })) ? undefined : 'the app itself is not answered'
    },
  },
  {
    name: 'ask from a frame inside the page',
    attempt: async (desktop) => ((await askAs(desktop, { isMain: false })) ? 'a subframe was answered' : undefined),
  },
  {
    name: 'hand something other than https to the system',
    attempt: async (desktop) => {
      const out = await handedOut(desktop, () => {
        for (const url of [
          'http://a.example/',
          'file:///etc/passwd',
          'smb://a.example/',
          'mailto:a@b.example',
          'ms-settings:',
          'https://user:word@a.example/',
        ])
          window.open(url)
      })
      return out.length > 0 ? `handed over ${out.join(', ')}` : undefined
    },
  },
  {
    name: 'save a download without asking',
    attempt: async (desktop) => {
      await desktop.inMain(({ dialog, session }) => {
        const seen = { asked: 0, ended: '' }
        Object.assign(globalThis, { downloads: seen })
        dialog.showSaveDialogSync = () => {
          seen.asked++
          // Electron answers so when the person cancels, whatever its types say.
          return undefined as unknown as string
        }
        session.defaultSession.once('will-download', (event, item) => {
          seen.ended = event.defaultPrevented ? 'refused' : `went to ${item.getSavePath() || 'a usual place'}`
        })
      })
      await desktop.page.evaluate(() => {
        const link = document.createElement('a')
        link.href = URL.createObjectURL(new Blob(['x']))
        link.download = '../../x.bat'
        link.click()
      })
      await desktop.page.waitForTimeout(800)
      const { asked, ended } = await desktop.inMain(
        () => Reflect.get(globalThis, 'downloads') as { asked: number; ended: string },
      )
      return asked === 1 && ended === 'refused' ? undefined : `asked ${asked} times; the file ${ended || 'never came'}`
    },
  },
] as const satisfies readonly Attack[]

export type AttackName = (typeof attacks)[number]['name']
