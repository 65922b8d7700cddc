import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { icns, ico, type Picture } from './icon-containers.ts'

// Draws the icons of the packages from their SVG sources: `node scripts/icons.ts`. Run it after changing one.
const icons = (name: string) => fileURLToPath(new URL(`../assets/icons/${name}`, import.meta.url))

const sides = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
/** A Mac leaves air around an icon: 824 of 1024 pixels are filled. */
const withAir = (svg: string) => svg.replace('viewBox="0 0 512 512"', 'viewBox="-62 -62 636 636"')

async function draw(page: Page, svg: string): Promise<Picture[]> {
  const pictures: Picture[] = []
  for (const side of sides) {
    await page.setViewportSize({ width: side, height: side })
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${side}px;height:${side}px}</style>${svg}`)
    pictures.push({ side, png: await page.screenshot({ omitBackground: true }) })
  }
  return pictures
}

const upTo = (pictures: Picture[], most: number) => pictures.filter(({ side }) => side <= most)

const systemChromium = process.env.CHROMIUM ?? '/usr/bin/chromium'
const browser = await chromium.launch(existsSync(systemChromium) ? { executablePath: systemChromium } : {})
const page = await browser.newPage()
const app = readFileSync(icons('icon.svg'), 'utf8')
const document = readFileSync(icons('forum.svg'), 'utf8')

const flat = await draw(page, app)
writeFileSync(icons('icon.ico'), ico(upTo(flat, 256)))
writeFileSync(icons('icon.icns'), icns(await draw(page, withAir(app))))
rmSync(icons('linux'), { recursive: true, force: true })
mkdirSync(icons('linux'))
for (const { side, png } of upTo(flat, 512)) writeFileSync(icons(`linux/${side}x${side}.png`), png)

const sheets = await draw(page, document)
writeFileSync(icons('forum.ico'), ico(upTo(sheets, 256)))
writeFileSync(icons('forum.icns'), icns(sheets))
await browser.close()
