import { accentByDay, accentByNight, type AccentTokens } from './accent'

export type Look = { accent: string | undefined; scheme: 'light' | 'dark' | undefined }

const darkRule = /prefers-color-scheme:\s*dark/

/** Gives the page the accent and the scheme of the host page; what is not named is as the reader's browser has it. */
export function followLook(page: Document): (look: Look) => void {
  const sheet = new CSSStyleSheet()
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet]
  const atNight = darkRulesOf(page)
  return ({ accent, scheme }) => {
    const usual = { '': 'screen and (prefers-color-scheme: dark)', light: 'not all', dark: 'screen' }
    for (const rule of atNight) rule.media.mediaText = usual[scheme ?? '']
    const rules = [
      ...(scheme ? [`:root { color-scheme: ${scheme} }`] : []),
      ...(accent
        ? [
            `:root { ${declared(accentByDay(accent))} }`,
            `@media ${usual[scheme ?? '']} { :root { ${declared(accentByNight(accent))} } }`,
          ]
        : []),
    ]
    sheet.replaceSync(rules.join('\n'))
  }
}

/** The rules of the product's own styles for the night. */
function darkRulesOf(page: Document): CSSMediaRule[] {
  return [...page.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) =>
      rule instanceof CSSMediaRule && darkRule.test(rule.media.mediaText) ? [rule] : [],
    ),
  )
}

function declared(tokens: AccentTokens): string {
  return Object.entries(tokens)
    .map(([name, colour]) => `--${name}: ${colour}`)
    .join('; ')
}
