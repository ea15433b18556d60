import type { WidgetMessages } from './de'

export const en: WidgetMessages = {
  by: 'A self-check with Mittelstandslotse',
  ownWindow: 'Open in its own window',
  newTab: 'opens in a new tab',
  share: {
    heading: 'Would you like to pass on your result?',
    asks: (host: string) =>
      `The website ${host}, which this self-check is part of, asks for your result in short.`,
    somebody: 'around this self-check',
    look: 'See what would be passed on',
    list: 'Only this would be passed on:',
    overall: 'Overall',
    none: 'no result',
    level: (level: number, name: string) => `level ${level} (${name})`,
    nothingElse:
      'Nothing else: no single answer, no fact about the firm, no name. What the website does with it is said in its privacy notice.',
    yes: 'Pass on the result',
    no: 'Do not pass it on',
    done: 'Your result has been passed on to the website in short.',
    refused: 'Nothing has been passed on.',
  },
  saved: {
    heading: 'Your file',
    hint: 'It should be among your downloads now. Some websites do not let embedded pages download anything. Then one of these ways helps:',
    open: (name: string) => `Download ${name}`,
    pass: 'Share or keep the file',
    close: 'Close',
  },
}
