import { basename } from 'node:path'
import { existsSync } from 'node:fs'
import { VigilError } from '../../codebook/index.ts'
import { dropTemplate, keepTemplate, noteTemplate, noteTemplates } from '../../desk/index.ts'
import { flag, text, type Command } from '../command.ts'
import { printTemplate } from '../print-template.ts'
import { textOf } from '../text-file.ts'

export const template: Command = {
  name: 'template',
  args: '[name-or-file]',
  vault: 'needed',
  json: true,
  summary: 'list the templates of notes and paper forms, print one, or keep one of your own',
  options: [
    ['--blank <name>', 'print a template as a file of answers to fill in'],
    ['--remove <name>', 'take a template of your own out of the vault; notes made with it stay'],
  ],
  examples: [
    'vigil template --vault cases.vigil',
    'vigil template prison-visit.yaml --vault cases.vigil',
    'vigil template court-observation --vault cases.vigil > court.yaml',
    'vigil template --blank detention --vault cases.vigil > answers.yaml',
  ],
  async run(desk, terminal, typed) {
    const [named] = typed.args
    const [blank, removed] = [text(typed, 'blank'), text(typed, 'remove')]
    if ([named, blank, removed].filter(given => given !== undefined).length > 1)
      throw new VigilError('usage', 'Ask for one thing: a template, --blank, or --remove.')
    const isJson = flag(typed, 'json')
    if (removed !== undefined) {
      await dropTemplate(desk, removed)
      terminal.tell(`The template ${removed} is out of the vault.`)
    } else if (blank !== undefined) {
      terminal.keep(printTemplate(await noteTemplate(desk, blank), 'answers'))
    } else if (named === undefined) {
      for (const { template: each, own } of await noteTemplates(desk))
        terminal.print(
          isJson
            ? JSON.stringify({ ...each, own })
            : `${each.name.padEnd(20)} ${each.title}, ${each.fields.length} fields${own ? ', your own' : ''}`,
        )
    } else if (/\.(?:ya?ml|json)$/i.test(named) || existsSync(named)) {
      const kept = await keepTemplate(desk, textOf(named, 'template'), basename(named))
      if (isJson) terminal.print(JSON.stringify(kept))
      terminal.tell(
        `The template ${kept.name} (${kept.title}, ${kept.fields.length} fields) is in the vault. Next: vigil note --template ${kept.name}.`,
      )
    } else {
      const found = await noteTemplate(desk, named)
      if (isJson) terminal.print(JSON.stringify(found))
      else terminal.keep(printTemplate(found, 'template'))
    }
    return 0
  },
}
