import { isEdtf, type TemplateField } from '../../codebook/index.ts'

/** An answer in its usual writing, or what is wrong with it; an empty answer is none. */
export type Checked = { readonly answer: string } | { readonly fault: string }

/** Looks at what was answered in a field: "Yes" is "yes", a date has to be one. */
export function checkAnswer(field: TemplateField, typed: string): Checked {
  const words = typed.replace(/\r\n?/g, '\n').trim()
  if (words === '')
    return field.required === true ? { fault: 'has to be answered' } : { answer: '' }
  return CHECKS[field.kind]?.(words, field) ?? { answer: words }
}

type Check = (words: string, field: TemplateField) => Checked | undefined

const CHECKS: Readonly<Partial<Record<TemplateField['kind'], Check>>> = {
  text: words => oneLine(words),
  date: words =>
    isEdtf(words)
      ? undefined
      : { fault: `is no date: write 2026-03-02, 2026-03, 2026, or 2026-03-02/2026-03-05` },
  number: words =>
    /^-?\d+(?:[.,]\d+)?$/.test(words) ? undefined : { fault: 'is no number: write digits' },
  choice: (words, { choices = [] }) => {
    const chosen = choices.find(choice => choice.toLowerCase() === words.toLowerCase())
    return chosen === undefined ? { fault: `is none of ${choices.join(', ')}` } : { answer: chosen }
  },
  'yes or no': words => {
    const said = YES_OR_NO[words.toLowerCase()]
    return said === undefined ? { fault: 'answer yes or no' } : { answer: said }
  },
}

const YES_OR_NO: Readonly<Record<string, string>> = {
  yes: 'yes',
  y: 'yes',
  true: 'yes',
  no: 'no',
  n: 'no',
  false: 'no',
}

function oneLine(words: string): Checked | undefined {
  return words.includes('\n')
    ? { fault: 'is one line: make it a long text in the template, or shorten it' }
    : undefined
}
