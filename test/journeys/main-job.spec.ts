import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { languages } from '../../shared/model/language.ts'
import { complaints, locales, press, texts } from './support.ts'

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: locales[language] })

    test(`the sample forum goes from spreadsheets to the agendas as PDF, without a network (${language})`, async ({
      page,
      context,
    }) => {
      const t = texts(language)
      const heard = complaints(page)
      await page.goto('/')
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready
        while (!navigator.serviceWorker.controller) await new Promise((settle) => setTimeout(settle, 50))
      })
      await context.setOffline(true)

      await press(page, t('start:openSample'))
      await expect(page.getByRole('table', { name: t('import:files') })).toContainText('shift_jis')
      await press(page, t('import:import'))

      const registrants = page.getByRole('grid', { name: t('shell:screens.registrants') })
      await page.getByRole('searchbox').fill('quang ninh')
      await expect(registrants.getByRole('gridcell', { name: 'QNI', exact: true })).toBeVisible()
      await page.getByRole('searchbox').fill('')
      await press(page, t('registrants:toMatching'))

      const pairs = page.getByRole('grid', { name: t('shell:screens.matching') })
      await pairs
        .getByRole('gridcell', { name: /^\d+[.,]\d$/ })
        .first()
        .click()
      const points = await page
        .getByRole('region', { name: t('matching:reasons') })
        .locator('dt')
        .allTextContents()
      const [total = Number.NaN, ...parts] = points.map((text) => Number(text.replace(',', '.'))).reverse()
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 5)
      await press(page, t('matching:toGenerate'))

      await press(page, t('generate:generate'))
      await press(page, t('generate:toBoard'))

      const timetable = page.getByRole('grid', { name: t('board:timetable') })
      await expect(timetable.getByText('⇄').first()).toBeVisible()
      await page.reload()
      await expect(timetable.getByText('⇄').first()).toBeVisible()

      await press(page, t('board:publish', { number: 1 }))
      await expect(page.getByRole('alert')).toHaveText(t('board:published', { number: 1 }))
      await press(page, t('board:toPrint'))
      await expect(page.getByRole('img', { name: t('print:page', { number: 1 }) }).first()).toBeVisible({
        timeout: 60_000,
      })
      const coming = page.waitForEvent('download', { timeout: 120_000 })
      await press(page, t('print:save'))
      const pdf = await readFile(await (await coming).path())
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(200)
      expect(heard).toEqual([])
    })
  })
}
