import { printWhen } from '../../codebook/index.ts'
import type { CaseFile } from '../../server/index.ts'
import { follow } from '../following/follow-client.ts'
import { TakeBack } from '../following/take-back.tsx'
import { Writing } from '../following/writing.tsx'
import { say } from '../message.ts'

type ContactLogProps = { contacts: CaseFile['contacts']; about: string }

/** Who was asked about a case, when, how, by whom, and what was answered. */
export function ContactLog({ contacts, about }: ContactLogProps) {
  return (
    <>
      {contacts.length === 0 && <p className="faint">{say('cases.noContacts')}</p>}
      <ul className="log">
        {contacts.map(contact => (
          <ContactEntry key={contact.subject} contact={contact} />
        ))}
      </ul>
      <AddContact about={about} />
    </>
  )
}

function ContactEntry({ contact }: { contact: CaseFile['contacts'][number] }) {
  const { id, subject, value, contested } = contact
  const { who, how, by, on, asked, answer } = value
  return (
    <li>
      <p>
        <span className="faint">{printWhen(on)}</span>{' '}
        <bdi>{say('follow.askedBy', { by, who, how })}</bdi>: <bdi>{asked}</bdi>
      </p>
      <p>{answer === null ? say('reminders.noAnswer') : <strong dir="auto">{answer}</strong>}</p>
      {contested.map(other => (
        <p key={other.id} className="chip warn">
          {say('cases.contested', {
            who: other.by,
            what: other.value.answer ?? say('reminders.noAnswer'),
          })}
        </p>
      ))}
      <div className="acts">
        {answer === null && (
          <Writing
            act={say('follow.addAnswer')}
            what={who}
            of={subject}
            fields={[{ name: 'answer', label: say('follow.answer'), kind: 'long', required: true }]}
            send={({ answer: said = '' }) => follow.writeAnswer({ contact: subject, answer: said })}
          />
        )}
        <TakeBack entry={id} what={`${who}, ${printWhen(on)}`} />
      </div>
    </li>
  )
}

function AddContact({ about }: { about: string }) {
  return (
    <div className="acts">
      <Writing
        act={say('follow.ask')}
        chord="n"
        fields={[
          { name: 'who', label: say('follow.who'), required: true, hint: say('follow.whoHint') },
          { name: 'how', label: say('follow.how'), required: true, hint: say('follow.howHint') },
          { name: 'asked', label: say('follow.asked'), kind: 'long', required: true },
          { name: 'on', label: say('follow.day'), kind: 'date', hint: say('follow.dayHint') },
          { name: 'answer', label: say('follow.answerLater'), kind: 'long' },
        ]}
        send={({ who = '', how = '', asked = '', on = '', answer = '' }) =>
          follow.writeContact({
            who,
            how,
            asked,
            about: [about],
            ...(on && { on }),
            ...(answer && { answer }),
          })
        }
      />
    </div>
  )
}
