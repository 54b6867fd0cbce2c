import { expect, test } from 'vitest'
import { withoutCase } from './case-endings.ts'
import { compareNames } from './index.ts'

test.each([
  ['Бекову', 'Беков'],
  ['Бековым', 'Беков'],
  ['Бековой', 'Бекова'],
  ['Лозинскому', 'Лозинский'],
  ['Бековтың', 'Беков'],
  ['Бековаға', 'Бекова'],
  ['Асанұлының', 'Асанұлы'],
  ['Александру', 'Александр'],
])('%s stands for itself as %s', (word, alone) => expect(withoutCase(word)).toBe(alone))

test.each(['Бекова', 'Анара', 'Марина', 'Рустамовна', 'Bekovu', 'Саду'])('%s stays', word =>
  expect(withoutCase(word)).toBe(word),
)

test.each([
  ['Тове Бековтың', 'Tove Bekov', 'same'],
  ['Sang-hoon Lee', 'Lee Sanghoon', 'same'],
  ['Kim Yong-su', 'Kim Yong-ho', 'different'],
  ['Nguyen Van Thanh', 'Nguyen Van Thang', 'different'],
  ['Nguyễn Văn Thanh', 'Nguyen Van Thanh', 'same'],
  ['Tove Brandt Sr.', 'Tove Brandt Jr.', 'different'],
])('%s and %s: %s', (a, b, outcome) => expect(compareNames(a, b).outcome).toBe(outcome))
