import { walkXml } from './walk-xml.ts'

/** A part that another one of an office file names: what for, and where it lies. */
export type Relation = { readonly id: string; readonly type: string; readonly path: string }

/** The parts that a part names in its `.rels`, those within the file only; paths from the file's root. */
export function relationsOf(
  part: string,
  file: (path: string) => Uint8Array | undefined,
): readonly Relation[] {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(part) ?? []
  const bytes = file(`${folder}_rels/${name}.rels`)
  const relations: Relation[] = []
  if (bytes)
    walkXml(bytes, {
      open: (element, attributes) => {
        const target = attributes.get('Target')
        if (element !== 'Relationship' || target === undefined) return
        if (attributes.get('TargetMode') === 'External') return
        relations.push({
          id: attributes.get('Id') ?? '',
          type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
          path: resolvePath(target, folder),
        })
      },
      close: () => undefined,
      text: () => undefined,
    })
  return relations
}

/** A path as it is meant from a folder: "../notes/a.xml" from "ppt/slides/" is "ppt/notes/a.xml". */
export function resolvePath(target: string, folder: string): string {
  const steps: string[] = []
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
