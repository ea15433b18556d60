import { assess } from './assess'
import { callOf, languageOf, usageText, wordsOf, type Command } from './call'
import { check } from './check'
import { compare } from './compare'
import { extract } from './extract'
import { graph } from './graph'
import { report } from './report'

const commands: readonly Command[] = [assess, report, extract, compare, check, graph]

// A reader that closes the pipe early (`| head`) has what it wanted.
process.stdout.on('error', () => process.exit())

process.exitCode = await main(process.argv.slice(2))

/** Runs the command and gives the exit code: 0 done, 1 bad input, 2 wrong usage. */
async function main([name, ...parameters]: readonly string[]): Promise<number> {
  const words = wordsOf(languageOf(parameters))
  if (name === '--help' || name === 'help') {
    console.log(usageText(commands, words))
    return 0
  }
  const command = commands.find((candidate) => candidate.name === name)
  if (!command) {
    if (name !== undefined) console.error(words.unknownCommand(name))
    console.error(usageText(commands, words))
    return 2
  }
  if (parameters.includes('--help')) {
    console.log(usageText([command], words))
    return 0
  }
  const call = callOf(command, parameters)
  if ('wrongUsage' in call) {
    console.error(call.wrongUsage)
    console.error(usageText([command], words))
    return 2
  }
  try {
    return await command.run(call)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    console.error(`${words.unexpected}: ${message.split('\n')[0]}`)
    return 1
  }
}
