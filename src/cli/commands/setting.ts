import { VigilError } from '../../codebook/index.ts'
import { keepSetting, keptSettings, SETTINGS } from '../../desk/index.ts'
import { flag, type Command } from '../command.ts'

export const setting: Command = {
  name: 'setting',
  args: '[name] [value]',
  vault: 'needed',
  json: true,
  summary: `what a vault is told once for all: ${Object.keys(SETTINGS).join(', ')}; without a value, show it`,
  options: [['--off', 'take the setting back']],
  examples: [
    'vigil setting proxy socks5h://127.0.0.1:9050 --vault cases.vigil',
    'vigil setting proxy --off --vault cases.vigil',
    'vigil setting --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const [name, value] = typed.args
    const off = flag(typed, 'off')
    if ((name === undefined && off) || (value !== undefined && off))
      throw new VigilError('usage', 'Name one setting to take back: vigil setting NAME --off.')
    if (name !== undefined && (value !== undefined || off)) {
      await keepSetting(desk, name, value ?? null)
      terminal.tell(off ? `${name} is taken back.` : `${name} is ${value}.`)
      return 0
    }
    const kept = await keptSettings(desk)
    const shown = kept.filter(one => name === undefined || one.name === name)
    if (shown.length === 0)
      throw new VigilError(
        'usage',
        `There is no setting “${name}”. There are: ${Object.keys(SETTINGS).join(', ')}.`,
      )
    for (const one of shown)
      terminal.print(
        flag(typed, 'json')
          ? JSON.stringify(one)
          : `${one.name}: ${one.value ?? '–'}  (${SETTINGS[one.name]?.about ?? ''})`,
      )
    return 0
  },
}
