import { INTERVENTION_FORMS, type InterventionForm } from '../../codebook/index.ts'
import { follow } from '../following/follow-client.ts'
import { namesIn } from '../following/names-in.ts'
import { Writing } from '../following/writing.tsx'
import type { Answers } from '../following/write-form.tsx'
import { say } from '../message.ts'

/** Writes an intervention down by hand, about cases by their numbers. */
export function AddIntervention({ about }: { about: readonly string[] }) {
  return (
    <div className="acts">
      <Writing
        act={say('follow.intervene')}
        chord="i"
        fields={[
          { name: 'title', label: say('interventions.title'), required: true },
          {
            name: 'form',
            label: say('interventions.form'),
            kind: { choices: INTERVENTION_FORMS },
            value: INTERVENTION_FORMS[0],
          },
          { name: 'by', label: say('interventions.by'), hint: say('follow.names') },
          { name: 'to', label: say('interventions.to'), hint: say('follow.names') },
          { name: 'sent', label: say('interventions.when'), kind: 'date' },
          { name: 'due', label: say('follow.due'), kind: 'date' },
          { name: 'country', label: say('follow.country') },
        ]}
        send={answers => follow.writeIntervention(interventionOf(answers, about))}
      />
    </div>
  )
}

function interventionOf(answers: Answers, about: readonly string[]) {
  const { title = '', form, by = '', to = '', sent, due, country } = answers
  return {
    title,
    form: INTERVENTION_FORMS.find(word => word === form) ?? firstForm,
    by: namesIn(by),
    to: namesIn(to),
    sent: sent || null,
    due: due || null,
    ...(country && { country: country.toUpperCase() }),
    about,
  }
}

const firstForm: InterventionForm = INTERVENTION_FORMS[0]

type ChangeProps = { id: string; title: string; due: string | null; isReplied: boolean }

/** Says when a reply is due, and writes the reply down. */
export function ChangeIntervention({ id, title, due, isReplied }: ChangeProps) {
  if (isReplied) return null
  return (
    <>
      <Writing
        act={say('follow.reply')}
        what={title}
        of={id}
        fields={[
          { name: 'says', label: say('follow.answer'), kind: 'long', required: true },
          { name: 'on', label: say('follow.replied'), kind: 'date' },
        ]}
        send={({ says = '', on = '' }) =>
          follow.changeIntervention({ intervention: id, reply: { says, on: on || null } })
        }
      />
      <Writing
        act={say('follow.setDue')}
        what={title}
        of={id}
        fields={[
          {
            name: 'due',
            label: say('follow.due'),
            kind: 'date',
            required: true,
            value: due ?? '',
          },
        ]}
        send={({ due: day = '' }) => follow.changeIntervention({ intervention: id, due: day })}
      />
    </>
  )
}
