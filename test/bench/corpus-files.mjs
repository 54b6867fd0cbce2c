import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateDocument } from './generate.mjs'

/** Writes generated documents with their sidecars into a new folder. */
export function writeDocuments(folder, { documents, size }) {
  mkdirSync(folder)
  for (let i = 0; i < documents; i++) {
    const { name, text, published } = generateDocument(i, { size })
    writeFileSync(join(folder, name), text)
    writeFileSync(join(folder, name.replace('.txt', '.meta.json')), JSON.stringify({ published }))
  }
  return folder
}
