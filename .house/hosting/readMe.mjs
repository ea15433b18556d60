/**
 * What lies beside the server files: how to put the site on a server of one's own.
 * @param {'de' | 'en'} language
 * @param {string} version
 */
export function readMe(language, version) {
  return (language === 'de' ? german : english).replaceAll('%version%', version)
}

const german = `Mittelstandslotse %version% auf dem eigenen Server
==============================================

Der Ordner besteht nur aus Dateien. Er braucht kein PHP, keine Datenbank und kein Node und funktioniert in jedem
Unterordner. Es gibt keine Cookies, und nichts wird von fremden Servern geladen.

1. Archiv entpacken und den ganzen Ordner auf den Server kopieren, auch Dateien mit einem Punkt am Anfang.
2. Kopfzeilen einschalten:
   - Apache: .htaccess liegt schon richtig. Der Server braucht mod_headers und AllowOverride FileInfo.
   - nginx: hosting/nginx.conf einbinden. Wie, steht darin.
   - Caddy: hosting/Caddyfile einbinden. Wie, steht darin.
   - Netlify, Cloudflare Pages: _headers liegt schon richtig.
   Ohne diese Dateien gilt die Richtlinie, die in jeder Seite steht. Es fehlt dann nur, was allein eine Kopfzeile
   sagen kann: wer die Seite einbetten darf und wie lange Browser die Dateien behalten.
3. Prüfen: die Startseite öffnen, dann embed/ (dort entsteht das Stück HTML für Ihre Website).

Neue Fassung: die neuen Dateien über die alten kopieren und nichts löschen. Wer gerade ausfüllt, holt noch
Dateien der alten Fassung. Alte Dateien in assets/ dürfen nach einer Woche weg. Fehlt doch eine, bietet die Seite an,
neu zu laden, und die Antworten bleiben.

Die Adresse embed/v1/lotse.js ändert sich nie. Legen Sie chamber.json und Ihr Logo neben index.html oder in
einen Ordner Ihrer Wahl: Ein Update überschreibt sie nicht.
`

const english = `Mittelstandslotse %version% on your own server
==========================================

The folder is nothing but files. It needs no PHP, no database and no Node, and works in any subfolder. There are no
cookies, and nothing is loaded from other servers.

1. Unpack the archive and copy the whole folder to the server, with the files whose names begin with a dot.
2. Switch the headers on:
   - Apache: .htaccess is in its place already. The server needs mod_headers and AllowOverride FileInfo.
   - nginx: include hosting/nginx.conf. It says how.
   - Caddy: import hosting/Caddyfile. It says how.
   - Netlify, Cloudflare Pages: _headers is in its place already.
   Without these files the policy written in each page holds. What is missing then is only what a header alone can
   say: who may embed the page, and how long browsers keep the files.
3. Check: open the start page, then embed/ (it makes the piece of HTML for your website).

A new version: copy the new files over the old ones and delete nothing. People who are filling in the questions still
fetch files of the old version. Old files in assets/ may go after a week. Should one be missing all the same,
the page offers to reload, and the answers stay.

The address embed/v1/lotse.js never changes. Put chamber.json and your logo beside index.html or in a folder of your
own: an update does not overwrite them.
`
