import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Language } from '../../shared/model/language.ts'

/** Texts come from the catalogues, so that a journey can be run in any language; a place left open fits any number. */
export function texts(language: string): (key: string, params?: Record<string, string | number>) => RegExp {
  return (key, params = {}) => {
    const [namespace = '', path = ''] = key.split(':')
    let node: unknown = JSON.parse(readFileSync(`renderer/i18n/${language}/${namespace}.json`, 'utf8'))
    for (const step of path.split('.'))
      node = typeof node === 'object' && node !== null ? Reflect.get(node, step) : undefined
    if (typeof node !== 'string') throw new Error(`no ${language} text ${key}`)
    const parts = node.split(/\{\{(\w+)\}\}/).map((part, index) => {
      const text = index % 2 === 0 ? part : String(params[part] ?? '')
      return text === '' && index % 2 === 1 ? '[\\d.,]+' : text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
    })
    return new RegExp(`^${parts.join('')}$`)
  }
}

/** Everything that the browser complained about; a journey ends with none of it. */
export function complaints(page: Page): string[] {
  const heard: string[] = []
  page.on('pageerror', (error) => heard.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text())
  })
  return heard
}

/** Presses a button of the current screen. */
export const press = (page: Page, name: RegExp) => page.getByRole('main').getByRole('button', { name }).click()

/** What the browser is set to, by the language that the app should start in. */
export const locales = { vi: 'vi-VN', ja: 'ja-JP', en: 'en-GB' } as const satisfies Record<Language, string>

/** Opens the sample forum and imports its files; ends on the Registrants screen. */
export async function openSample(page: Page, t: ReturnType<typeof texts>): Promise<void> {
  await page.goto('/')
  await press(page, t('start:openSample'))
  await press(page, t('import:import'))
  await page.getByRole('grid').waitFor()
}

/** Generates a plan of the forum that is open; ends on the Board. */
export async function generatePlan(page: Page, t: ReturnType<typeof texts>): Promise<void> {
  await page.keyboard.press('Control+5')
  await press(page, t('generate:generate'))
  await press(page, t('generate:toBoard'))
}
