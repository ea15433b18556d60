/**
 * To be included in a server block of nginx.
 * @param {import('./rules').HeaderRules} rules
 */
export function nginxFile({ version, usual, apart }) {
  return `# Mittelstandslotse ${version} for nginx. Inside a server block:
#
#   root /var/www/mittelstandslotse;
#   include /var/www/mittelstandslotse/hosting/nginx.conf;
#
# Below a path such as /check/: let "root" name the folder above the one called "check", and put the path into each
# location of a copy of this file, for instance: sed 's#\\^~ /#^~ /check/#' nginx.conf

${[...apart, { folder: '/', headers: usual }].map(location).join('\n')}`
}

/** @param {import('./rules').HeaderRules['apart'][number]} rule */
function location({ folder, headers }) {
  const lines = Object.entries(headers).map(([name, value]) => {
    // Nobody shall keep the answer that a file is missing.
    const when = name === 'cache-control' ? '' : ' always'
    return `  add_header ${name} "${value}"${when};`
  })
  return `location ^~ ${folder} {
${lines.join('\n')}
  charset utf-8;
  gzip on;
  gzip_vary on;
  gzip_types text/css text/javascript application/javascript application/json image/svg+xml;
}
`
}
