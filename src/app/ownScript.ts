/** Loads a script of the site into the page, as any other page does: its address is the only one that is let through. */
export function loadOwnScript(own: string): void {
  const policy = window.trustedTypes?.createPolicy('lotse-script', {
    createScriptURL: (wanted) => {
      if (wanted !== own) throw new TypeError(`No script from ${wanted}`)
      return wanted
    },
  })
  const script = document.createElement('script')
  script.src = policy?.createScriptURL(own) ?? own
  document.head.append(script)
}
