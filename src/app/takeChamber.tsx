import type { Chamber } from '../core/chamber/chamber'
import { mostChamberText, openChamber, type OpenedChamber } from '../core/chamber/openChamber'
import type { Operator } from '../core/operator'
import type { Questionnaire } from '../core/questionnaire/questionnaire'
import type { Fault, Result } from '../core/result'
import { Brand } from '../ui/chamber/Brand'
import { ChamberFoot } from '../ui/chamber/ChamberFoot'
import { ChamberForeword } from '../ui/chamber/ChamberForeword'
import { ChamberRefused } from '../ui/chamber/ChamberRefused'
import type { ChamberSource, ShowAccent } from './bringChamber'
import { chamberWords } from './chamberWords'
import { wholeOf } from './chamberQuestionnaire'
import { fetchChamber, fetchLogo } from './fetchChamber'
import { followLook } from './look'
import { showChamber } from './presentChamber'
import { questionnaireOf } from './questionnaireOf'
import { tellConsole } from './tellConsole'
import type { WizardActor } from './wizardActor'

let lastAsked = 0
let showOwnAccent: ShowAccent | undefined

/** Opens a chamber's file and shows what it says; a file that cannot be used leaves everything as it is, and is told of. */
export async function takeChamber(
  actor: WizardActor,
  source: ChamberSource,
  showAccent: ShowAccent = (accent) => {
    showOwnAccent ??= accentOfPage()
    showOwnAccent(accent)
  },
): Promise<void> {
  lastAsked += 1
  const asked = lastAsked
  const name = 'address' in source ? lastPart(source.address) : source.name
  const whole = wholeOf(actor.getSnapshot().context.questionnaire)
  const opened = await openedFrom(source, whole)
  // Another one was named meanwhile.
  if (asked !== lastAsked) return
  const chamber = opened.ok ? opened.value.chamber : null
  const faults = (opened.ok ? opened.value.faults : opened.faults).map((fault) => ({ ...fault, file: name }))
  tellConsole(faults)
  showAccent(chamber?.accent)
  actor.send({
    type: 'questionnaire.changed',
    questionnaire: chamber === null ? whole : questionnaireOf(chamber, whole),
  })
  showChamber({
    operator: chamber === null ? {} : operatorOf(chamber),
    faults,
    brand: (language) =>
      chamber && <Brand chamber={chamber} language={language} words={chamberWords(language)} />,
    above: (language, isStart) =>
      chamber === null ? (
        <ChamberRefused faults={faults} words={chamberWords(language)} />
      ) : isStart ? (
        <ChamberForeword chamber={chamber} language={language} words={chamberWords(language)} />
      ) : null,
    foot: (language, present) => (
      <ChamberFoot
        chamber={chamber}
        language={language}
        faults={chamber === null ? [] : present}
        words={chamberWords(language)}
      />
    ),
  })
}

async function openedFrom(source: ChamberSource, whole: Questionnaire): Promise<Result<OpenedChamber>> {
  if ('trouble' in source) return { ok: false, faults: [troubleFault(source)] }
  const text =
    'address' in source ? await fetchChamber(source.address) : { ok: true as const, value: source.text }
  if (!text.ok) return text
  const opened = openChamber(text.value, whole)
  if (!opened.ok || opened.value.chamber.logoFile === undefined) return opened
  const { logoFile, ...chamber } = opened.value.chamber
  const logo: Result<Chamber['logo']> =
    'address' in source
      ? await fetchLogo(logoFile, source.address)
      : { ok: false, faults: [{ code: 'logoElsewhere', path: 'logo' }] }
  return logo.ok && logo.value
    ? { ok: true, value: { chamber: { ...chamber, logo: logo.value }, faults: opened.value.faults } }
    : { ok: true, value: { chamber, faults: [...opened.value.faults, ...(logo.ok ? [] : logo.faults)] } }
}

function troubleFault({ name, trouble }: Extract<ChamberSource, { trouble: unknown }>): Fault {
  const params = { value: name.slice(0, 100) }
  switch (trouble) {
    case 'foreign':
      return { code: 'chamberElsewhere', path: '', params }
    case 'tooLarge':
      return { code: 'tooLarge', path: '', params: { maximum: mostChamberText } }
    default:
      return { code: 'chamberNotLoaded', path: '', params }
  }
}

function operatorOf({ name, links }: Chamber): Operator {
  const named = name?.de ?? name?.en
  return {
    ...(named === undefined ? {} : { name: named }),
    ...(links.accessibility ? { accessibilityFeedback: links.accessibility } : {}),
    ...(links.privacy === undefined ? {} : { privacy: links.privacy }),
  }
}

function accentOfPage(): ShowAccent {
  const show = followLook(document)
  return (accent) => show({ accent, scheme: undefined })
}

function lastPart({ pathname }: URL): string {
  return pathname.slice(pathname.lastIndexOf('/') + 1).slice(0, 100)
}
