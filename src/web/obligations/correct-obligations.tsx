import { useEffect, useId, useRef, type FormEvent } from 'react'
import { FREEDOMS, type Freedom } from '../../codebook/index.ts'
import type { ProposedObligations } from '../../server/index.ts'
import { namesIn } from '../following/names-in.ts'
import { follow } from '../following/follow-client.ts'
import { TakeBack } from '../following/take-back.tsx'
import { useWriting } from '../following/use-writing.ts'
import { FormEnd } from '../frame/form-end.tsx'
import { say, sayWord } from '../message.ts'
import { useTyped } from '../typing/typed.ts'

type Correction = {
  readonly freedoms: readonly Freedom[]
  readonly section: Freedom | null
  readonly articles: string
}
type CorrectProps = { row: ProposedObligations; what: string; onClose: () => void }

/** What is typed of a correction is kept under this name. */
export const correctionOf = (incident: string) => `correct ${incident}`

/** Says what freedoms an incident is about, and in whose section of an update it is told. */
export function CorrectObligations({ row, what, onClose }: CorrectProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const { value, type, giveUp } = useTyped<Correction>(correctionOf(row.incident), () => ({
    freedoms: row.freedoms,
    section: row.section,
    articles: row.corrected?.value.iccpr?.join(', ') ?? '',
  }))
  const { freedoms, section, articles } = value
  const writing = useWriting(follow.correctObligations)
  useEffect(() => dialog.current?.showModal(), [])
  const leave = () => dialog.current?.close()
  const close = () => {
    giveUp()
    onClose()
  }
  const chosen = section !== null && freedoms.includes(section) ? section : null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const iccpr = namesIn(articles)
    writing.mutate(
      {
        incident: row.incident,
        freedoms: FREEDOMS.filter(freedom => freedoms.includes(freedom)),
        section: chosen,
        ...(iccpr.length > 0 && { iccpr }),
      },
      { onSuccess: leave },
    )
  }
  return (
    <dialog ref={dialog} className="legend" aria-labelledby={`${id}-title`} onClose={close}>
      <form className="write-form" onSubmit={submit}>
        <h2 id={`${id}-title`}>{say('obligations.correctOf', { what })}</h2>
        <p className="hint">{say('obligations.caution')}</p>
        <fieldset className="choices" aria-label={say('obligations.freedoms')}>
          {FREEDOMS.map(freedom => (
            <label key={freedom} className="check">
              <input
                type="checkbox"
                checked={freedoms.includes(freedom)}
                onChange={({ target }) =>
                  type({
                    ...value,
                    freedoms: target.checked
                      ? [...freedoms, freedom]
                      : freedoms.filter(other => other !== freedom),
                  })
                }
              />
              {sayWord('freedom', freedom)}
            </label>
          ))}
        </fieldset>
        <div className="field">
          <label htmlFor={`${id}-section`}>{say('obligations.inSection')}</label>
          <select
            id={`${id}-section`}
            value={chosen ?? ''}
            onChange={({ target }) =>
              type({
                ...value,
                section: FREEDOMS.find(freedom => freedom === target.value) ?? null,
              })
            }
          >
            <option value="">{say('obligations.noSection')}</option>
            {freedoms.map(freedom => (
              <option key={freedom} value={freedom}>
                {sayWord('freedom', freedom)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-articles`}>{say('obligations.articles')}</label>
          <input
            id={`${id}-articles`}
            type="text"
            autoComplete="off"
            aria-describedby={`${id}-hint`}
            value={articles}
            onChange={event => type({ ...value, articles: event.target.value })}
          />
          <p className="hint" id={`${id}-hint`}>
            {say('obligations.articlesHint')}
          </p>
        </div>
        <FormEnd
          label={say('follow.save')}
          sending={writing}
          onCancel={leave}
          keys={{ leave: 'Esc' }}
        >
          {row.corrected && <TakeBack entry={row.corrected.id} what={what} onDone={leave} />}
        </FormEnd>
      </form>
    </dialog>
  )
}
