import { test } from '@playwright/test'
import { screens } from '../../shared/bridge/commands.ts'
import { languages } from '../../shared/model/language.ts'
import { generatePlan, locales, openSample, press, texts } from '../journeys/support.ts'

/** Pictures of every screen for people to look at: screenshots/LANGUAGE-THEME-SCREEN.png. Nothing is compared. */
for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: locales[language] })

    test(`pictures of every screen (${language})`, async ({ page }) => {
      test.setTimeout(300_000)
      const t = texts(language)
      await openSample(page, t)
      await generatePlan(page, t)
      await press(page, t('board:publish', { number: 1 }))
      await page.getByRole('alert').waitFor()
      for (const theme of ['dark', 'light']) {
        const label = t(theme === 'dark' ? 'shell:darkTheme' : 'shell:lightTheme')
        await page.getByRole('banner').getByRole('button', { name: label }).click()
        for (const [index, screen] of screens.entries()) {
          await page.keyboard.press(`Control+${index + 1}`)
          await page.getByRole('heading', { level: 1, name: t(`shell:screens.${screen}`) }).waitFor()
          await page.mouse.move(1, 767)
          await page.waitForTimeout(screen === 'print' ? 6000 : 1200)
          await page.screenshot({ path: `screenshots/${language}-${theme}-${screen}.png` })
        }
      }
    })
  })
}
