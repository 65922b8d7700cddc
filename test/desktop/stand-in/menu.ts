type Template = {
  id?: string
  label?: string
  role?: string
  type?: string
  accelerator?: string
  enabled?: boolean
  click?: () => void
  submenu?: Template[]
}

class MenuItem {
  id: string
  label: string
  role: string | undefined
  type: string
  accelerator: string | undefined
  enabled: boolean
  submenu: Menu | undefined
  click: () => void
  constructor({ id = '', label = '', role, type = 'normal', accelerator, enabled = true, click, submenu }: Template) {
    this.id = id
    this.label = label
    this.role = role
    this.type = submenu ? 'submenu' : type
    this.accelerator = accelerator
    this.enabled = enabled
    this.submenu = submenu ? new Menu(submenu) : undefined
    this.click = () => click?.()
  }
}

/** Electron's Menu, recorded and not drawn. */
export class Menu {
  static #shown: Menu | null = null
  static buildFromTemplate = (template: Template[]) => new Menu(template)
  static setApplicationMenu = (menu: Menu | null) => {
    Menu.#shown = menu
  }
  static getApplicationMenu = () => Menu.#shown

  items: MenuItem[]
  constructor(template: Template[]) {
    this.items = template.map((each) => new MenuItem(each))
  }
  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }
}
