import { seal as sealWords, sealedIn, unseal } from '../../desk/index.ts'
import { askText } from '../ask-text.ts'
import { flag, text, type Command } from '../command.ts'
import { OF_SEAL, passphraseFor } from '../passphrase.ts'
import { textOf } from '../text-file.ts'

export const seal: Command = {
  name: 'seal',
  args: '[document]',
  vault: 'needed',
  json: true,
  summary:
    'seal who a source is under a second passphrase, which opening the vault does not ask for',
  options: [
    ['--file <file>', 'read the words from a file (default: standard input)'],
    ['--list', 'list what is sealed, without what it says'],
    ['--open', 'show what is sealed: asks for the second passphrase'],
    [
      '--seal-passphrase-file <file>',
      'read the second passphrase from a file (or set VIGIL_SEAL_PASSPHRASE)',
    ],
  ],
  examples: [
    'vigil seal note-2026-03-02 --vault cases.vigil < who-it-is.txt',
    'vigil seal --list --vault cases.vigil',
    'vigil seal --open note-2026-03-02 --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const [about] = typed.args
    const isJson = flag(typed, 'json')
    const place = (one: { readonly about: string | null }) => one.about?.slice(0, 12) ?? '–'
    if (flag(typed, 'list')) {
      const sealed = await sealedIn(desk)
      if (sealed.length === 0) terminal.tell('Nothing is sealed here.')
      for (const one of sealed)
        terminal.print(
          isJson
            ? JSON.stringify(one)
            : `${one.id.slice(0, 12)}  about ${place(one)}  ${one.by}, ${one.at.slice(0, 10)}`,
        )
      return sealed.length > 0 ? 0 : 1
    }
    if (flag(typed, 'open')) {
      const passphrase = await passphraseFor(terminal, typed, { of: OF_SEAL })
      const opened = await unseal(desk, about, passphrase)
      for (const one of opened)
        terminal.print(isJson ? JSON.stringify(one) : `about ${place(one)}: ${one.text}`)
      if (opened.length === 0)
        terminal.tell(about ? `Nothing is sealed about ${about}.` : 'Nothing is sealed here.')
      return opened.length > 0 ? 0 : 1
    }
    const file = text(typed, 'file')
    const words =
      file === undefined ? await askText(terminal, 'What is to be sealed') : textOf(file)
    let isChosen = false
    const sealed = await sealWords(desk, { text: words.trim(), about: about ?? null }, () => {
      isChosen = true
      return passphraseFor(terminal, typed, { twice: true, of: OF_SEAL })
    })
    if (isJson) terminal.print(JSON.stringify(sealed))
    if (!isChosen && text(typed, 'sealPassphraseFile') !== undefined)
      terminal.tell('The vault has its second passphrase: the one in the file was not used.')
    terminal.tell(
      'Sealed. It opens with the second passphrase only, which nobody can restore; exchange and carry leave it out unless told otherwise.',
    )
    return 0
  },
}
