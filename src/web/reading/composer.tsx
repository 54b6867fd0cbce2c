import { useEffect, useId, useRef } from 'react'
import { KIND_NAMES, type Kind, type Span } from '../../codebook/index.ts'
import { announce } from '../announce.ts'
import { say, sayWord } from '../message.ts'
import { Icon } from '../frame/icon.tsx'
import { useTyped, WITHIN } from '../typing/typed.ts'
import { useListener } from '../use-listener.ts'
import type { Changes } from './record-form.ts'
import { RecordFormView } from './record-form-view.tsx'
import { placesOf } from './text-position.ts'

type ComposerProps = {
  text: string
  /** The words that were selected when it opened. */
  span: Span | undefined
  failure: string | undefined
  /** Whether it was made. */
  onMake: (made: {
    kind: Kind
    quote: { start: number; end: number }
    slots: Changes
  }) => Promise<boolean>
  onCancel: () => void
}

/** What is typed of a new record is kept under this name. */
export const MAKING = 'make'

type Begun = { readonly words: string; readonly kind: Kind; readonly span?: Span | undefined }

/** Makes a record by hand: the words it rests on, its kind, and its slots. */
export function Composer({ text, span: selected, failure, onMake, onCancel }: ComposerProps) {
  const id = useId()
  const { value, type, giveUp } = useTyped<Begun>(MAKING, () => ({ words: '', kind: 'assembly' }))
  const { words, kind, span } = begun(value, selected, text)
  const cancel = () => {
    giveUp()
    onCancel()
  }
  const composer = useRef<HTMLElement>(null)
  // Words that were selected are there already: the kind comes next.
  useEffect(
    () => composer.current?.querySelector<HTMLElement>(selected ? 'select' : 'textarea')?.focus(),
    [selected],
  )
  // The form hears these keys in its own fields; the words and the kind stand above it.
  useListener(composer, 'keydown', event => {
    if (event.key === 'Escape') cancel()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      composer.current?.querySelector('form')?.requestSubmit()
    } else return
    event.preventDefault()
  })
  const places = placesOf(text, words)
  // What was selected is meant where it was selected, even if the text says it twice.
  const isSelected = span !== undefined && words === text.slice(...span)
  const place = isSelected ? span : places[0]
  return (
    <section ref={composer} className="card current composer" aria-labelledby={`${id}-title`}>
      <header>
        <h3 id={`${id}-title`}>{say('reading.new')}</h3>
      </header>
      {failure !== undefined && (
        <p className="notice bad" role="alert">
          <Icon name="warn" />
          {say('reading.failed', { message: failure })}
        </p>
      )}
      <div className="field">
        <label htmlFor={`${id}-words`}>{say('reading.words')}</label>
        <textarea
          id={`${id}-words`}
          value={words}
          rows={3}
          dir="auto"
          aria-describedby={`${id}-hint`}
          onChange={event => type({ words: event.target.value, kind, span })}
        />
        <p className="hint" id={`${id}-hint`} aria-live="polite">
          {words.trim() === ''
            ? say('reading.wordsHint')
            : place === undefined
              ? say('reading.wordsGone')
              : isSelected
                ? say('reading.wordsSelected')
                : say('reading.wordsTwice', { count: places.length })}
        </p>
      </div>
      <div className="field">
        <label htmlFor={`${id}-kind`}>{say('reading.kind')}</label>
        <select
          id={`${id}-kind`}
          value={kind}
          onChange={event =>
            type({
              words,
              kind: KIND_NAMES.find(each => each === event.target.value) ?? kind,
              span,
            })
          }
        >
          {KIND_NAMES.map(each => (
            <option key={each} value={each}>
              {sayWord('kind', each)}
            </option>
          ))}
        </select>
      </div>
      <RecordFormView
        key={kind}
        form={MAKING + WITHIN + kind}
        kind={kind}
        record={{}}
        saveLabel={say('reading.make')}
        ready={place !== undefined}
        focus={false}
        onCancel={cancel}
        onSave={async slots => {
          if (!place) {
            announce(say(words.trim() ? 'reading.wordsGone' : 'reading.wordsHint'))
            return false
          }
          const made = await onMake({ kind, quote: { start: place[0], end: place[1] }, slots })
          if (made) giveUp()
          return made
        }}
      />
    </section>
  )
}

/** What was begun, unless other words were selected since. */
function begun(kept: Begun, selected: Span | undefined, text: string): Begun {
  if (!selected || kept.span?.join() === selected.join()) return kept
  return { ...kept, words: text.slice(...selected), span: selected }
}
