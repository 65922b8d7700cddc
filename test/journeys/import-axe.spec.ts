import { expect, test } from '@playwright/test'
import { languages } from '../../shared/model/language.ts'
import { type Cells, xlsx } from './lists.ts'
import { locales, press, texts } from './support.ts'
import { violations } from './violations.ts'

const heads = ['Tên đơn vị', 'Địa phương', 'Họ và tên', 'Chức vụ', 'Thế mạnh', 'Đề nghị gặp']
const before: Cells = [
  heads,
  ['Công ty TNHH Mẫu Một', 'Huế', 'Nguyễn Văn Mẫu', 'Giám đốc', 'Du lịch', ''],
  ['Công ty TNHH Mẫu Hai', 'Huế', 'Trần Thị Mẫu', 'Giám đốc', 'Nông nghiệp', ''],
]
/** Everything at once: changed, new, gone, questions of several kinds, rows that are left out. */
const after: Cells = [
  heads,
  ['Công ty TNHH Mẫu Một', 'Đà Nẵng', 'Nguyễn Văn Mẫu', 'Giám đốc', 'Du lịch; Xyzzy', 'Ai đó'],
  ['UBND tỉnh Quảng Ninh', 'Quảng Ninh', 'Lê Văn Mẫu', 'Cố vấn đặc biệt', 'Du lịch', ''],
  ['群馬県庁', '群馬県', '伊藤・佐藤（2名）', '主査', '観光', ''],
  ['Công ty TNHH Mẫu Ba', 'QN', '', '', 'Du lịch', ''],
  ['Tổng cộng: 4 đơn vị'],
]

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: locales[language] })

    test(`2 axe finds nothing on the steps of an import with changed rows in both themes (${language})`, async ({
      page,
    }) => {
      const t = texts(language)
      const choose = async (cells: Cells) => {
        const chooser = page.waitForEvent('filechooser')
        await press(page, t('start:chooseFiles'))
        const buffer = xlsx(cells)
        await (await chooser).setFiles({ name: 'ds.xlsx', mimeType: 'application/octet-stream', buffer })
      }
      await page.goto('/')
      await choose(before)
      await page.getByLabel(t('start:new.name.en')).fill('A forum of lists')
      await page.getByRole('button', { name: t('start:new.create') }).click()
      await press(page, t('import:import'))
      // a correction by hand makes one of the changes a question
      const place = page.getByRole('grid').locator('[role="gridcell"][data-field="name_vi"]').first()
      await place.dblclick()
      await page.keyboard.type(' A')
      await page.keyboard.press('Enter')
      await expect(place).toContainText(' A')
      await page.keyboard.press('Control+2')
      await choose(after)
      for (const theme of ['shell:darkTheme', 'shell:lightTheme']) {
        await page
          .getByRole('banner')
          .getByRole('button', { name: t(theme) })
          .click()
        for (const step of ['files', 'columns', 'values', 'check']) {
          await page.locator(`#step-${step}`).click()
          await expect(page.getByRole('main').getByRole('progressbar')).toHaveCount(0)
          expect(await violations(page), `${step}, ${theme}`).toEqual([])
        }
        await expect(page.getByText(t('import:byHand')).first()).toBeVisible()
      }
    })
  })
}
