import { antecedent } from './antecedents.ts'
import type { State } from './clause-state.ts'
import type { Mark } from './grammar.ts'

/** What a comma, a conjunction, "who", "where" or a full stop changes in what is known of a sentence. */
export function onMark(state: State, chunk: Mark, at: number): void {
  switch (chunk.type) {
    case 'dash':
      state.dashes++
      if (state.dashes % 2 === 1) state.held = state.pending
      else if (state.held) state.pending = state.held
      state.open = false
      state.tail = false
      break
    case 'comma':
    case 'conj':
      state.open = false
      state.tail = false
      break
    case 'stop':
      state.open = false
      state.tail = false
      state.pending = null
      state.conditional = false
      state.link = ''
      if (chunk.word !== ':') state.openingDates = []
      break
    case 'sub':
      state.open = false
      state.tail = false
      if (chunk.word === 'where' && state.chunks[at - 1]?.type === 'comma')
        state.outer = state.pending
      state.pending = null
      state.link = chunk.word
      if (chunk.word === 'if' || chunk.word === 'unless' || chunk.word === 'whether')
        state.conditional = true
      break
    case 'rel':
      state.relative = antecedent(state.chunks, at, chunk.word)
      state.open = false
      state.link = chunk.word
      state.tail = false
      if (state.chunks[at - 1]?.type === 'comma' && state.pending) state.outer = state.pending
      if (chunk.word === 'whose') state.owner = state.relative
      if (chunk.word === 'where' && state.chunks[at - 1]?.type === 'comma')
        state.outer = state.pending
      if (chunk.word === 'whose' || chunk.word === 'where') {
        state.relative = null
        state.pending = null
      }
      break
    case 'adverb':
      break
  }
}
