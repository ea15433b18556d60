/**
 * `.htaccess` of one folder. Those of the folders below are read after it and win, so that no path has to be named and
 * the site may lie anywhere.
 * @param {import('./rules').HeaderRules} rules
 * @param {Record<string, string>} headers
 * @param {boolean} isTop
 */
export function apacheFile({ version }, headers, isTop) {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    // Nobody shall keep the answer that a file is missing.
    name === 'cache-control'
      ? [`  Header always unset ${name}`, `  Header set ${name} "${value}"`]
      : [`  Header unset ${name}`, `  Header always set ${name} "${value}"`],
  )
  return `# Mittelstandslotse ${version} for Apache 2.4, in any folder. Needs AllowOverride FileInfo and mod_headers.
<IfModule mod_headers.c>
  Header unset x-frame-options
  Header always unset x-frame-options
${lines.join('\n')}
</IfModule>
${isTop ? types : ''}`
}

const types = `
AddCharset utf-8 .css .html .js .json .txt .webmanifest
AddType application/manifest+json .webmanifest
AddType font/woff .woff
AddType font/woff2 .woff2
AddType text/javascript .js
<IfModule mod_deflate.c>
  <IfModule mod_filter.c>
    AddOutputFilterByType DEFLATE text/css text/html text/javascript text/plain application/json image/svg+xml
  </IfModule>
</IfModule>
`
