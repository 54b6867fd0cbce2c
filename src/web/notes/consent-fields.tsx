import { CONSENT_USES, type ConsentUse } from '../../codebook/index.ts'
import { say } from '../message.ts'

/** What a source said to each use; one that is not there was not asked about. */
export type Consent = Readonly<Partial<Record<ConsentUse, boolean>>>

type ConsentFieldsProps = { consent: Consent; onChange: (consent: Consent) => void }

const ANSWERS = [
  ['notes.yes', true],
  ['notes.no', false],
  ['notes.notAsked', undefined],
] as const

/** Yes, no or not asked, for each use of a note. */
export function ConsentFields({ consent, onChange }: ConsentFieldsProps) {
  const answered = (use: ConsentUse, answer: boolean | undefined) => {
    const { [use]: _before, ...others } = consent
    onChange(answer === undefined ? others : { ...others, [use]: answer })
  }
  return (
    <section className="consent">
      <h2>{say('notes.consent')}</h2>
      {CONSENT_USES.map(use => (
        <fieldset key={use}>
          <legend>{say(`notes.uses.${use}`)}</legend>
          {ANSWERS.map(([label, answer]) => (
            <label key={label}>
              <input
                type="radio"
                name={`consent-${use}`}
                checked={consent[use] === answer}
                onChange={() => answered(use, answer)}
              />
              {say(label)}
            </label>
          ))}
        </fieldset>
      ))}
      <p className="hint">{say('notes.consentHint')}</p>
    </section>
  )
}
