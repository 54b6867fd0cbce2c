import { CONSENT_USES, VigilError } from '../../codebook/index.ts'
import { setConsent } from '../../desk/index.ts'
import { flag, text, type Command } from '../command.ts'
import { consentUses } from '../consent-uses.ts'

export const consent: Command = {
  name: 'consent',
  args: '<note>',
  vault: 'needed',
  json: true,
  summary: 'write down that the source of a note gives or withdraws consent to a use of it',
  options: [
    ['--gives <uses>', `what it agrees to now, of ${CONSENT_USES.join(', ')}`],
    ['--withdraws <uses>', 'what it no longer agrees to'],
    ['--reason <words>', 'why, or how it was said'],
  ],
  examples: [
    'vigil consent 3fa4c1 --withdraws publish,name --reason "called on 3 May" --vault cases.vigil',
    'vigil consent 3fa4c1 --gives share --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const gives = consentUses(text(typed, 'gives') ?? '', '--gives')
    const withdraws = consentUses(text(typed, 'withdraws') ?? '', '--withdraws')
    const both = gives.find(use => withdraws.includes(use))
    if (gives.length + withdraws.length === 0 || both)
      throw new VigilError(
        'usage',
        both
          ? `"${both}" cannot be given and withdrawn at once.`
          : 'Say what is given or withdrawn: --gives publish, or --withdraws name.',
      )
    const uses = Object.fromEntries([
      ...gives.map(use => [use, true] as const),
      ...withdraws.map(use => [use, false] as const),
    ])
    const changed = await setConsent(desk, typed.args[0] ?? '', {
      uses,
      reason: text(typed, 'reason'),
    })
    if (flag(typed, 'json')) terminal.print(JSON.stringify(changed.consent))
    else
      for (const use of CONSENT_USES)
        terminal.print(`${use}: ${changed.consent[use] === true ? 'agreed' : 'not agreed'}`)
    if (withdraws.includes('store'))
      terminal.tell('The note is still kept: vigil forget deletes it for good.')
    if (withdraws.length > 0)
      terminal.tell('What was published before stays out; nothing that leaves from now on uses it.')
    return 0
  },
}
