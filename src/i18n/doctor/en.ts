import type { DoctorMessages } from './de'

export const en: DoctorMessages = {
  forEditors: 'For the editors of this website: what the matter is',
  clipped: 'A part of the self-check is cut off here.',
  open: 'Open in its own window',
  causes: {
    refused: {
      reason: 'The Content-Security-Policy of this website forbids the frame.',
      remedy: 'Add this source to the policy:',
    },
    asFile: {
      reason: 'This page is opened as a file. Browsers let no frames from other addresses work there.',
      remedy: 'Check the page on a web server, such as your test system.',
    },
    sandboxed: {
      reason: 'This page is itself in a frame whose sandbox attribute stops the self-check.',
      remedy: 'Allow at least this there:',
    },
    insecure: {
      reason: 'This page comes by https, but the self-check by http. Browsers forbid that.',
      remedy: 'Use the secure address:',
    },
    missing: {
      reason: 'The server of the self-check does not have the page for the frame.',
      remedy: 'Check that the whole folder is on the server and that this address opens:',
    },
    unreachable: {
      reason:
        'The server of the self-check does not answer. Perhaps the connection is down, or a blocker or cookie banner stops the address.',
      remedy: 'Check that this address opens in the browser, and allow it in the cookie banner:',
    },
    unanswered: {
      reason:
        'The self-check can be reached but says nothing. Perhaps its server forbids embedding (X-Frame-Options or frame-ancestors), or the browser is too old.',
      remedy:
        'For your own server the right headers are in the folder hosting. Otherwise the link to its own window helps.',
    },
    clipped: {
      reason: 'A box around the self-check has a fixed height and cuts off what goes beyond it.',
      remedy: 'Take the fixed height away from it:',
    },
  },
}
