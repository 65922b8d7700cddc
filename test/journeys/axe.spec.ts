import { expect, test } from '@playwright/test'
import { screens } from '../../shared/bridge/commands.ts'
import { languages } from '../../shared/model/language.ts'
import { generatePlan, locales, openSample, press, texts } from './support.ts'
import { violations } from './violations.ts'

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: locales[language] })

    test(`2 axe finds nothing on any screen in both themes (${language})`, async ({ page }) => {
      test.setTimeout(300_000)
      const t = texts(language)
      await openSample(page, t)
      await generatePlan(page, t)
      await press(page, t('board:publish', { number: 1 }))
      await expect(page.getByRole('alert')).toBeVisible()
      for (const theme of ['shell:darkTheme', 'shell:lightTheme']) {
        await page
          .getByRole('banner')
          .getByRole('button', { name: t(theme) })
          .click()
        for (const [index, screen] of screens.entries()) {
          await page.keyboard.press(`Control+${index + 1}`)
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(t(`shell:screens.${screen}`))
          await expect(page.getByRole('main').getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 })
          expect(await violations(page), `${screen}, ${theme}`).toEqual([])
        }
        for (const key of ['Control+Comma', 'F1', 'Control+k']) {
          await page.keyboard.press(key)
          await page.waitForTimeout(300)
          expect(await violations(page), `${key}, ${theme}`).toEqual([])
          await page.keyboard.press('Escape')
        }
      }
    })
  })
}
