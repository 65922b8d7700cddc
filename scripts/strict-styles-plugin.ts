import type { Plugin } from 'vite'

const gridVariables = /@mui\/x-data-grid\/utils\/css\/context\.mjs/
const asText = 'children: cssString'
const asRule = 'ref: (element) => { if (element?.sheet?.cssRules.length === 0) element.sheet.insertRule(cssString) }'

/**
 * The data grid writes its variables as the text of a style element, which a content security policy without
 * `unsafe-inline` refuses. An empty style element that gets its rule through the object model is allowed by the hash of
 * the empty text, as emotion's own style elements are. Fails the build when a newer grid does it differently.
 */
export function strictStyles(): Plugin {
  return {
    name: 'strict-styles',
    applyToEnvironment: (environment) => environment.name === 'client',
    transform: {
      filter: { id: gridVariables },
      handler(code) {
        if (!code.includes(asText)) this.error('the data grid writes its variables in a way that is not known here')
        return code.replace(asText, asRule)
      },
    },
  }
}
