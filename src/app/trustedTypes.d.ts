/** As much of Trusted Types as is used here; what a policy gives goes where an address goes, so it counts as a string. */
interface Window {
  trustedTypes?: {
    createPolicy: (
      name: string,
      rules: { createScriptURL: (address: string) => string },
    ) => { createScriptURL: (address: string) => string }
  }
}
