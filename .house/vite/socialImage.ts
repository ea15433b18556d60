import type { Plugin } from 'vite'

const variable = 'LOTSE_SITE'

/**
 * Names the picture of a shared link in every built page. Networks take full addresses only, so it is left out unless
 * LOTSE_SITE says where the site will be, for instance https://check.example.org/ (a folder ends with a slash).
 */
export function socialImage(site: string | undefined = process.env[variable]): Plugin {
  return {
    name: 'lotse-social-image',
    apply: 'build',
    transformIndexHtml: () => {
      if (site === undefined || site === '') return []
      const address = new URL('social-card.png', siteAddress(site)).href
      return [
        tag('property', 'og:image', address),
        tag('property', 'og:image:width', '1200'),
        tag('property', 'og:image:height', '630'),
        tag('property', 'og:image:alt', 'Lotsenboot unter der Flagge „Lotse an Bord“ vor einem Hafen'),
        tag('name', 'twitter:card', 'summary_large_image'),
      ]
    },
  }
}

function siteAddress(site: string): URL {
  if (URL.canParse(site) && /^https?:\/\/[^?#]+\/$/.test(site)) return new URL(site)
  throw new Error(
    `${variable} must be a full address with a slash at its end, such as https://check.example.org/`,
  )
}

function tag(kind: 'property' | 'name', key: string, content: string) {
  return { tag: 'meta', attrs: { [kind]: key, content } }
}
