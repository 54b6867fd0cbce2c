import { useMutation, useQueryClient } from '@tanstack/react-query'
import { printWhen, RELATIONS, type Relation } from '../../codebook/index.ts'
import type { Claims, SourcedClaims } from '../../server/index.ts'
import { announce } from '../announce.ts'
import { desk } from '../desk-client.ts'
import { Link } from '../link.tsx'
import { say, sayWord } from '../message.ts'
import { printValue } from '../reading/print-slot.ts'
import { sourceAddress } from '../reading/source-address.ts'

/** What sources tell differently, each version with who gives it and where; judged by a person. */
export function ClaimList({ claims: { claims, questions } }: { claims: Claims }) {
  if (claims.length + questions.length === 0)
    return <p className="faint">{say('analyses.noClaims')}</p>
  return (
    <ul className="cases">
      {claims.map(one => (
        <li key={one.id} className="card">
          <h3>
            <bdi>{one.about}</bdi> <Relations proposed={one.relation} question={one.question} />
          </h3>
          <ul className="versions">
            {one.versions.map(version => (
              <VersionLine key={version.records.join()} slot={one.slot} version={version} />
            ))}
          </ul>
          {one.question && <Judged question={one.question} since={one.since.length} />}
          <Judge id={one.id} about={one.about} question={one.question} />
        </li>
      ))}
      {questions.map(one => (
        <li key={one.subject} className="card">
          <h3>
            <bdi>{one.value.about}</bdi> <Relations question={one} />
          </h3>
          <ul className="versions">
            {one.value.versions.map(({ says, by }) => (
              <li key={says} className="version">
                <strong dir="auto">{says}</strong>
                {by.length > 0 && <bdi>{by.join(', ')}</bdi>}
              </li>
            ))}
          </ul>
          <Judged question={one} since={0} />
          <Judge id={one.subject} about={one.value.about} question={one} />
        </li>
      ))}
    </ul>
  )
}

type Question = Claims['questions'][number]

function Relations({
  proposed,
  question,
}: {
  proposed?: Relation
  question?: Question | undefined
}) {
  const relation = question?.value.relation ?? proposed
  const isJudged = question !== undefined && question.value.relation !== null
  return (
    <span className={relation === 'contradicts' ? 'chip warn' : 'chip'}>
      {relation ? sayWord('relation', relation) : say('analyses.open')}
      {!isJudged && proposed && ` (${say('analyses.proposed')})`}
    </span>
  )
}

type VersionProps = { slot: string; version: SourcedClaims['versions'][number] }

function VersionLine({ slot, version }: VersionProps) {
  const { value, by, documents, records, first, firstBy, independent, distances } = version
  return (
    <li className="version">
      <strong dir="auto">{printClaimed(slot, value)}</strong>
      {by.length > 0 && <bdi>{by.join(', ')}</bdi>}
      {documents.map((document, at) => {
        const told = distances.find(one => one.document === document)
        const { distance, said } = told ?? {}
        return (
          <span key={document}>
            <Link to={sourceAddress(document, { record: records[at] })}>
              <bdi>{told?.publisher || say('analyses.source', { number: at + 1 })}</bdi>
            </Link>
            {told?.published && <span className="faint">, {printWhen(told.published)}</span>}
            {document === first && documents.length > 1 && (
              <span className="faint"> {say('analyses.firstSource')}</span>
            )}
            {distance && (said || distance !== 'secondary') && (
              <span className="faint">, {sayWord('distance', distance)}</span>
            )}
          </span>
        )
      })}
      {documents.length > 1 && firstBy.length > 0 && (
        <span className="faint">{say('analyses.firstBy', { who: firstBy.join(', ') })}</span>
      )}
      {independent < documents.length && (
        <span className="faint">{say('analyses.independent', { count: independent })}</span>
      )}
    </li>
  )
}

/** A value as it is claimed: dates in words. */
const printClaimed = (slot: string, value: unknown): string =>
  slot === 'when' && typeof value === 'string'
    ? printWhen(value)
    : printValue(slot, value).join(', ')

function Judged({ question, since }: { question: Question; since: number }) {
  const { by, at, value, contested } = question
  return (
    <p className="judged">
      {value.relation && say('analyses.judgedBy', { who: by, when: at.slice(0, 10) })}{' '}
      {value.note && <bdi>{value.note}</bdi>}{' '}
      {since > 0 && <span className="chip warn">{say('analyses.since', { count: since })}</span>}
      {contested.map(other => (
        <span key={other.id} className="chip warn">
          {say('analyses.contested', {
            who: other.by,
            what: other.value.relation
              ? sayWord('relation', other.value.relation)
              : say('analyses.open'),
          })}
        </span>
      ))}
    </p>
  )
}

type JudgeProps = { id: string; about: string; question: Question | undefined }

function Judge({ id, about, question }: JudgeProps) {
  const client = useQueryClient()
  const onSuccess = () => {
    announce(say('analyses.saved'))
    return Promise.all(
      ['claims', 'update'].map(name => client.invalidateQueries({ queryKey: [name] })),
    )
  }
  const judge = useMutation({ mutationFn: desk.judgeQuestion, onSuccess })
  const undo = useMutation({ mutationFn: desk.takeBack, onSuccess })
  const error = judge.error ?? undo.error
  const chosen = question?.value.relation
  return (
    <fieldset className="acts" aria-label={say('analyses.judge', { about })}>
      {RELATIONS.map(relation => (
        <button
          key={relation}
          type="button"
          aria-pressed={chosen === relation}
          disabled={judge.isPending || undo.isPending}
          onClick={() => judge.mutate({ question: id, relation })}
        >
          {sayWord('relation', relation)}
        </button>
      ))}
      {question && (
        <button type="button" className="quiet" onClick={() => undo.mutate(question.id)}>
          {say('analyses.undo')}
        </button>
      )}
      {error && (
        <p className="problem" role="alert">
          {error.message}
        </p>
      )}
    </fieldset>
  )
}
