import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type AttackName, attacks } from './attacks.ts'
import { builtFolder, type Desktop, expect, test } from './host.ts'

type Change = [string | RegExp, string]

type Fault = {
  name: string
  /** Text of the built files and what stands in its place. Each must be found, or the fault would not be one. */
  main?: Change[]
  preload?: Change[]
  /** The attacks that must get through, in the order of the list. */
  seenBy: AttackName[]
}

/** One guard taken away at a time, in the built files. What is left must show it. */
const faults: Fault[] = [
  { name: 'a popup is allowed', main: [['action: "deny"', 'action: "allow"']], seenBy: ['open a window'] },
  {
    name: 'Node is left on',
    main: [
      ['nodeIntegration: false', 'nodeIntegration: true'],
      ['contextIsolation: true', 'contextIsolation: false'],
      ['sandbox: true', 'sandbox: false'],
      ['app.enableSandbox();', ''],
    ],
    seenBy: ['find Node or a way to the main process', 'find a window that is not closed off'],
  },
  {
    name: 'a wrong origin is accepted',
    main: [['!isAppAddress(sender.url)', '!sender.url.includes("forum-match")']],
    seenBy: ['ask from a wrong origin'],
  },
  {
    name: 'a subframe is accepted',
    main: [['!sender.isMainFrame ||', '']],
    seenBy: ['ask from a frame inside the page'],
  },
  {
    name: 'the preload leaks the way to the main process',
    preload: [
      [
        'electron.contextBridge.exposeInMainWorld("desktop"',
        'electron.contextBridge.exposeInMainWorld("ipc", { invoke: (...args) => electron.ipcRenderer.invoke(...args) });\nelectron.contextBridge.exposeInMainWorld("desktop"',
      ],
    ],
    seenBy: ['find Node or a way to the main process'],
  },
  {
    name: 'the bridge offers a generic request',
    preload: [['capabilities: {', 'ask: (...args) => ask(...args),\n\tcapabilities: {']],
    seenBy: ['find more in the bridge than is known'],
  },
  {
    name: 'shapes are not checked',
    main: [
      ['if (!parsed.success)', 'if (false)'],
      ['...parsed.data', '...(parsed.data ?? args)'],
    ],
    seenBy: ['choose the path of a file', 'ask in a wrong shape'],
  },
  {
    name: 'the window may go elsewhere',
    main: [
      [
        'if (!(details.isMainFrame ? isAppAddress(details.url) : isAppBlob(details.url))) details.preventDefault();',
        '',
      ],
      ['cancel: !allowed(details.url)', 'cancel: false'],
    ],
    seenBy: ['navigate away'],
  },
  {
    name: 'no policy is sent',
    main: [['"content-security-policy":', '"x-nothing":']],
    seenBy: ['find a loose content policy', 'run code that is not a file of the app'],
  },
  {
    name: 'permissions are given',
    main: [
      ['grantedPermissions.has(permission) && details.isMainFrame && isAppAddress(origin)', 'true'],
      [
        'answer(grantedPermissions.has(permission) && details.isMainFrame && isAppAddress(details.requestingUrl))',
        'answer(true)',
      ],
    ],
    seenBy: ['get a permission'],
  },
  {
    name: 'the scheme serves what lies beside it',
    main: [
      [/if \(!steps\.every\(isPlain\)\) return[^;]*;/, ''],
      [/inside !== "" && !inside\.startsWith\("\.\."\) && !isAbsolute\(inside\) \? file : void 0/, 'file'],
    ],
    seenBy: ['read a file outside the app'],
  },
  {
    name: 'any address goes to the system',
    main: [['if (!mayOpenOutside(url)) return;', '']],
    seenBy: ['hand something other than https to the system'],
  },
  {
    name: 'downloads go where they want',
    main: [
      ['if (path) item.setSavePath(path);', 'item.setSavePath(app.getPath("userData") + "/taken"); if (path) {}'],
      ['else event.preventDefault();', ''],
    ],
    seenBy: ['save a download without asking'],
  },
]

/** The built files with a fault in them, beside the true renderer. */
function withFault(fault: Fault, folder: string): string {
  const build = join(folder, 'faulty')
  mkdirSync(build)
  cpSync(join(builtFolder, 'main'), join(build, 'main'), { recursive: true })
  cpSync(join(builtFolder, 'preload'), join(build, 'preload'), { recursive: true })
  symlinkSync(resolve(builtFolder, 'renderer'), join(build, 'renderer'), 'junction')
  const change = (file: string, changes: Change[] = []) => {
    const before = readFileSync(join(build, file), 'utf8')
    const after = changes.reduce((text, [from, to]) => {
      const changed = text.replace(from, to)
      expect(changed !== text, `the built file holds ${from}`).toBe(true)
      return changed
    }, before)
    writeFileSync(join(build, file), after)
  }
  change('main/main.js', fault.main)
  change('preload/preload.cjs', fault.preload)
  return build
}

/** Which of these attacks get through. One that breaks down on a faulty build has found something too. */
async function gettingThrough(desktop: Desktop, names: readonly AttackName[]): Promise<AttackName[]> {
  const found: AttackName[] = []
  for (const { name, attempt } of attacks.filter((attack) => names.includes(attack.name))) {
    if (await attempt(desktop).catch((error: Error) => error.message)) found.push(name)
  }
  return found
}

for (const fault of faults) {
  test(`a fault is seen: ${fault.name}`, async ({ start, folder }, testInfo) => {
    testInfo.annotations.push({ type: 'leaks expected' })
    const desktop = await start({ build: withFault(fault, folder) })
    expect(await gettingThrough(desktop, fault.seenBy)).toEqual(fault.seenBy)
  })
}

test('a fault is seen: requests leave the machine', async ({ start, folder }, testInfo) => {
  testInfo.annotations.push({ type: 'leaks expected' })
  const fault: Fault = {
    name: 'requests leave',
    main: [
      ['"content-security-policy":', '"x-nothing":'],
      ['cancel: !allowed(details.url)', 'cancel: false'],
    ],
    seenBy: [],
  }
  const desktop = await start({ build: withFault(fault, folder) })
  await gettingThrough(desktop, ['reach another machine'])
  expect(await desktop.leaks()).toContain('https://elsewhere.example/')
})
