import { CONSENT_USES, VigilError } from '../../codebook/index.ts'
import { consentStory, setConsent, type Desk } from '../../desk/index.ts'
import { flag, text, type Command, type ExitCode, type Typed } from '../command.ts'
import { consentUses } from '../consent-uses.ts'
import type { Terminal } from '../terminal.ts'

const printUses = (consent: Awaited<ReturnType<typeof consentStory>>['consent']): string =>
  CONSENT_USES.map(use => `${use}: ${consent[use] === true ? 'agreed' : 'not agreed'}`).join('\n')

/** What a note's source agreed to, how that came about, and what left with the note in it. */
async function tellConsent(desk: Desk, terminal: Terminal, typed: Typed): Promise<ExitCode> {
  const story = await consentStory(desk, typed.args[0] ?? '')
  if (flag(typed, 'json')) {
    terminal.print(JSON.stringify(story))
    return 0
  }
  const { note, consent: standing, said, left } = story
  terminal.print(`${note.type}, taken ${note.taken} by ${note.by}`)
  terminal.print(printUses(standing))
  for (const { at, by, uses, reason } of said)
    terminal.print(
      `${at.slice(0, 10)}  ${by}  ${CONSENT_USES.flatMap(use => (uses[use] === undefined ? [] : `${uses[use] ? '+' : '−'}${use}`)).join(' ')}${reason === null ? '' : `  ${reason}`}`,
    )
  for (const { at, by, format, tier } of left)
    terminal.print(`${at.slice(0, 10)}  ${by}  left the vault: ${format}, ${tier}`)
  return 0
}

export const consent: Command = {
  name: 'consent',
  args: '<note>',
  vault: 'needed',
  json: true,
  summary:
    'write down that the source of a note gives or withdraws consent to a use of it; without either, tell what stands',
  options: [
    ['--gives <uses>', `what it agrees to now, of ${CONSENT_USES.join(', ')}`],
    ['--withdraws <uses>', 'what it no longer agrees to'],
    ['--reason <words>', 'why, or how it was said'],
  ],
  examples: [
    'vigil consent 3fa4c1 --withdraws publish,name --reason "called on 3 May" --vault cases.vigil',
    'vigil consent 3fa4c1 --vault cases.vigil',
    'vigil consent 3fa4c1 --gives share --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const gives = consentUses(text(typed, 'gives') ?? '', '--gives')
    const withdraws = consentUses(text(typed, 'withdraws') ?? '', '--withdraws')
    const both = gives.find(use => withdraws.includes(use))
    if (both) throw new VigilError('usage', `"${both}" cannot be given and withdrawn at once.`)
    if (gives.length + withdraws.length === 0) return tellConsent(desk, terminal, typed)
    const uses = Object.fromEntries([
      ...gives.map(use => [use, true] as const),
      ...withdraws.map(use => [use, false] as const),
    ])
    const changed = await setConsent(desk, typed.args[0] ?? '', {
      uses,
      reason: text(typed, 'reason'),
    })
    if (flag(typed, 'json')) terminal.print(JSON.stringify(changed.consent))
    else terminal.print(printUses(changed.consent))
    if (withdraws.includes('store'))
      terminal.tell('The note is still kept: vigil forget deletes it for good.')
    if (withdraws.length > 0)
      terminal.tell('What was published before stays out; nothing that leaves from now on uses it.')
    return 0
  },
}
