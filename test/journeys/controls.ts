import type { Page } from '@playwright/test'

/** A control of the page: what it is, what it is called, how large the place is that can be hit. */
export type Control = { name: string; width: number; height: number }

/**
 * Marks every control that can be seen and used with `data-control`, and answers what they are. Parts of a grid, list,
 * menu, tab row or choice of one are reached by the arrow keys: of these the whole counts as one control. The place
 * that can be hit is that of the label or the button around an input.
 */
export const markControls = (page: Page, root = 'body'): Promise<Control[]> =>
  page.evaluate((selector) => {
    const composites =
      '[role=grid],[role=listbox],[role=tablist],[role=radiogroup],[role=menu],[role=menubar],[role=tree],[role=toolbar],.MuiToggleButtonGroup-root'
    const controls = 'button,a[href],input,select,textarea,[role=button],[role=combobox],[role=option],[tabindex="0"]'
    for (const marked of document.querySelectorAll('[data-control]')) marked.removeAttribute('data-control')
    // The link over the head of the page is drawn only while it has the focus.
    // The arrow of a field with a list is for the pointer: the arrow keys open the list from the field itself.
    const passedOver = 'input[type=hidden],input[type=file],.MuiAutocomplete-popupIndicator,[href="#main"]'
    const found: { name: string; width: number; height: number }[] = []
    const wholes = new Set<Element>()
    for (const element of document.querySelectorAll<HTMLElement>(`${selector} :is(${controls})`)) {
      const disabled =
        element.matches(':disabled,[aria-disabled=true]') || element.closest('[inert],[aria-hidden=true]')
      const shown = element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0
      if (disabled || !shown || element.matches(passedOver)) continue
      const whole = element.closest(composites)
      if (whole && wholes.has(whole)) continue
      if (whole) wholes.add(whole)
      const marked = whole ?? element
      const around = element.closest('label') ?? element.closest('.MuiButtonBase-root,.MuiInputBase-root')
      const place = whole ?? around ?? element
      const box = place.getBoundingClientRect()
      const labelled = element.getAttribute('aria-labelledby')?.split(' ')[0]
      const name =
        marked.getAttribute('aria-label') ??
        (labelled ? document.getElementById(labelled)?.textContent : null) ??
        element.closest('label')?.textContent ??
        marked.textContent?.slice(0, 60)
      marked.setAttribute('data-control', String(found.length))
      found.push({
        name: `${marked.getAttribute('role') ?? marked.tagName.toLowerCase()} ${(name ?? '').trim()}`,
        width: box.width,
        height: box.height,
      })
    }
    return found
  }, root)

/** Where the focus is: the number of the control marked there (-1: none), and the contrast of the ring around it. */
export const focusNow = (page: Page): Promise<{ control: number; ring: number; html: string }> =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const colourOf = (css: string): [number, number, number, number] => {
      if (!canvas) throw new Error('no canvas')
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = css
      canvas.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
      return [red, green, blue, alpha]
    }
    const light = (css: string): number => {
      const channel = (value: number) => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      }
      const [red, green, blue] = colourOf(css)
      return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue)
    }
    const groundOf = (start: Element | null): string => {
      for (let at = start; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at)
        if (colourOf(backgroundColor)[3] > 200) return backgroundColor
      }
      return '#ffffff'
    }
    const contrast = (one: string, two: string): number => {
      const [dark = 0, bright = 0] = [light(one), light(two)].sort((x, y) => x - y)
      return (bright + 0.05) / (dark + 0.05)
    }
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement) || focused === document.body) return { control: -1, ring: 0, html: '' }
    const around = [
      focused,
      focused.closest('.MuiButtonBase-root'),
      focused.closest('.MuiInputBase-root')?.querySelector('fieldset'),
      focused.closest('.MuiInputBase-root'),
    ]
    let ring = 0
    for (const element of around) {
      if (!element) continue
      const style = getComputedStyle(element)
      const inside = Number.parseFloat(style.outlineOffset) < 0
      const outline = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1
      if (outline)
        ring = Math.max(ring, contrast(style.outlineColor, groundOf(inside ? element : element.parentElement)))
      const border = element.tagName === 'FIELDSET' && Number.parseFloat(style.borderTopWidth) >= 2
      if (border) ring = Math.max(ring, contrast(style.borderTopColor, groundOf(element.parentElement)))
    }
    const marked = focused.closest('[data-control]') ?? focused.querySelector('[data-control]')
    const html = focused.outerHTML.slice(0, 160)
    return { control: Number(marked?.getAttribute('data-control') ?? -1), ring, html }
  })

/** Those of the controls marked by `markControls` that are still there. */
export const stillMarked = (page: Page): Promise<number[]> =>
  page
    .locator('[data-control]')
    .evaluateAll((all) =>
      all.filter((control) => control.checkVisibility()).map((control) => Number(control.getAttribute('data-control'))),
    )

/** The marked controls that cannot be brought into sight by scrolling, or of which something else lies on top. */
export const outOfReach = (page: Page): Promise<string[]> =>
  page.locator('[data-control]').evaluateAll((all) =>
    all
      .filter((control) => {
        control.scrollIntoView({ block: 'center', inline: 'center' })
        const place = control.closest('label') ?? control.closest('.MuiInputBase-root') ?? control
        const box = place.getBoundingClientRect()
        const middle = (from: number, to: number, end: number) => (Math.max(0, from) + Math.min(end, to)) / 2
        const [x, y] = [middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight)]
        const hit = document.elementFromPoint(x, y)
        return !(hit && (place.contains(hit) || hit.contains(place)))
      })
      .map((control) => control.outerHTML.slice(0, 120)),
  )
