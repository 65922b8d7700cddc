import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/** A forum with two registrants from a list made here. */
async function smallForum(page: Page): Promise<void> {
  await page.goto('/')
  const chooser = page.waitForEvent('filechooser')
  await button(page, 'Choose spreadsheets…').click()
  const list =
    'Tên đơn vị,Địa phương,Thế mạnh,Nhu cầu\nUBND tỉnh Quảng Ninh,Quảng Ninh,Du lịch,Du lịch\nUBND tỉnh Gia Lai,Gia Lai,Nông nghiệp,Du lịch\n'
  await (await chooser).setFiles({ name: 'danh-sach.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
  await page.getByLabel('Name in English').fill('A forum of two windows')
  await button(page, 'Make the forum').click()
  await button(page, /^Import \d+ rows$/).click()
  await expect(page.getByRole('gridcell', { name: 'Quang Ninh' }).first()).toBeVisible()
}

test('two windows on one forum stay in step, and each takes back its own step', async ({ page, context }) => {
  await smallForum(page)
  await page.keyboard.press('Control+8')
  const other = await context.newPage()
  await other.goto(page.url())
  const row = (of: Page, name: string) => of.getByRole('row', { name: new RegExp(name) })

  await button(page, 'Arrived').first().click()
  await expect(row(other, 'Quang Ninh')).toContainText('Arrived')
  await row(other, 'Gia Lai').getByRole('button').click()
  await expect(row(page, 'Gia Lai').getByRole('button', { name: 'Take back' })).toBeVisible()

  await page.keyboard.press('Control+z')
  await expect(row(other, 'Quang Ninh').getByRole('button', { name: 'Arrived' })).toBeVisible()
  await expect(row(other, 'Gia Lai').getByRole('button', { name: 'Take back' })).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(row(other, 'Quang Ninh').getByRole('button', { name: 'Take back' })).toBeVisible()
})

test('changing the language keeps what is being typed, the place and the forum', async ({ page }) => {
  await smallForum(page)
  await page.getByRole('searchbox').fill('gia lai')
  for (const [language, title] of [
    ['日本語', '参加者'],
    ['Tiếng Việt', 'Đại biểu'],
    ['English', 'Registrants'],
  ] as const) {
    await button(page, language).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.getByRole('searchbox')).toHaveValue('gia lai')
    await expect(page.locator('.MuiDataGrid-row')).toHaveCount(1)
  }
})

test('a forum file carries a forum to another machine, and the same one twice stays one', async ({ page, browser }) => {
  await smallForum(page)
  const coming = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  const bytes = await readFile(await (await coming).path())

  const elsewhere = await (await browser.newContext({ locale: 'en-GB' })).newPage()
  await elsewhere.goto(page.url().split('#')[0] ?? '')
  for (const answer of [/is open$/, /was already here/]) {
    await elsewhere.keyboard.press('Control+1')
    const chooser = elsewhere.waitForEvent('filechooser')
    await button(elsewhere, 'Open a forum file…').click()
    await (await chooser).setFiles({ name: 'a.forum', mimeType: 'application/octet-stream', buffer: bytes })
    await expect(elsewhere.getByRole('alert')).toHaveText(answer)
    await button(elsewhere, 'Close').last().click()
  }
  await elsewhere.keyboard.press('Control+1')
  await expect(elsewhere.getByRole('row', { name: /A forum of two windows/ })).toHaveCount(1)
  await elsewhere.context().close()
})

test('an input method’s Enter chooses no command', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox')
  await field.fill('setting')
  await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true })
  await field.dispatchEvent('keydown', { key: 'Enter', keyCode: 229 })
  await expect(field).toBeVisible()
  await field.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings')
})

test('a mistake in a screen leaves the data in reach', async ({ page }) => {
  await smallForum(page)
  const forumId = /forum\/([^/]+)/.exec(page.url())?.[1] ?? ''
  await page.evaluate(
    (id) =>
      new Promise<void>((settle, refuse) => {
        const opening = indexedDB.open('forum-match')
        opening.onerror = () => refuse(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('registrants', 'readwrite')
          writing.objectStore('registrants').put({ forumId: id, id: 'broken', order: 9 })
          writing.oncomplete = () => {
            opening.result.close()
            settle()
          }
        }
      }),
    forumId,
  )
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/ran into a mistake/)
  const coming = page.waitForEvent('download')
  await button(page, 'Save a copy (.forum)').click()
  expect((await coming).suggestedFilename()).toBe('A forum of two windows.forum')
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Start')
})

test('a database of a newer version is left alone, with a sentence', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Start')
  await page.goto('about:blank')
  await page.addInitScript(() => {
    const opening = indexedDB.open('forum-match', 100_000)
    opening.onsuccess = () => opening.result.close()
  })
  await page.goto('/')
  await page.reload()
  await expect(page.getByRole('alert')).toContainText('Update the app')
})
