import { expect, test } from 'vitest'
import { compareGroups } from './index.ts'
import { splitCompound } from './compound-words.ts'

test.each([
  ['medienfreiheit', ['medien', 'freiheit']],
  ['flüchtlingsrat', ['flüchtling', 'rat']],
  ['нацгвардия', ['национальный', 'гвардия']],
  ['newspapers', ['newspapers']],
  ['koordynacyjna', ['koordynacyjna']],
  ['goryachev', ['goryachev']],
  ['городской', ['городской']],
])('%s', (word, parts) => expect(splitCompound(word)).toEqual(parts))

test.each([
  ['Deutsche Gesellschaft für Medienfreiheit', 'German Society for Media Freedom', 'same'],
  ['Нацгвардия Казахстана', 'National Guard of Kazakhstan', 'same'],
  ['Новая волна ТОО', 'Public Foundation "Novaya Volna"', 'different'],
  ['Qazaq Eli Party', 'Qazaq Zholy Party', 'ask'],
  ['Union of Independent Trade Unions', 'Союз независимых профсоюзов', 'same'],
  ['Comité contra la Tortura', 'Committee Against Torture', 'same'],
] as const)('%s / %s: %s', (a, b, outcome) => expect(compareGroups(a, b).outcome).toBe(outcome))
