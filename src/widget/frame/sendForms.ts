/**
 * Lets forms be sent where the host page has put the frame into a sandbox without `allow-forms`: browsers then tell nobody
 * that a form is to be sent, though nothing here ever leaves the page. A key that sends a form clicks its button, so all
 * begins with a click.
 */
export function sendForms(document: Document): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element && event.target.closest('button')
    if (event.defaultPrevented || !button || button.type !== 'submit' || !button.form) return
    event.preventDefault()
    button.form.dispatchEvent(
      new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: button }),
    )
  })
}
