import type { Relation } from '../../codebook/index.ts'
import type { Claims } from '../../server/index.ts'
import { Link } from '../link.tsx'
import { say, sayWord } from '../message.ts'
import { AskQuestion } from './ask-question.tsx'
import { EvidenceLinks } from './evidence-links.tsx'
import { JudgeClaim, type Question } from './judge-claim.tsx'
import { printClaimed, VersionLine } from './version-line.tsx'

/** What sources tell differently, each version with who gives it and where; judged by a person, who may ask more. */
export function ClaimList({ claims: { claims, questions } }: { claims: Claims }) {
  return (
    <>
      {claims.length + questions.length === 0 && (
        <p className="faint">{say('analyses.noClaims')}</p>
      )}
      <ul className="cases">
        {claims.map(one => (
          <li key={one.id} className="card">
            <h3>
              <bdi>{one.about}</bdi> <Relations proposed={one.relation} question={one.question} />
            </h3>
            {one.assumed && (
              <p className="faint">
                {say('analyses.assumed')}{' '}
                <Link to="/incidents/questions?of=incident">{say('analyses.toQuestions')}</Link>
              </p>
            )}
            <ul className="versions">
              {one.versions.map(version => (
                <VersionLine
                  key={printClaimed(one.slot, version.value)}
                  slot={one.slot}
                  version={version}
                />
              ))}
            </ul>
            {one.question && <Judged question={one.question} since={one.since.length} />}
            <JudgeClaim
              id={one.id}
              about={one.about}
              versions={one.versions.map(({ value }) => printClaimed(one.slot, value))}
              question={one.question}
            />
          </li>
        ))}
        {questions.map(one => (
          <li key={one.subject} className="card">
            <h3>
              <bdi>{one.value.about}</bdi> <Relations question={one} />
            </h3>
            <ul className="versions">
              {one.told.map(({ says, by, records, against }) => (
                <li key={says} className="version">
                  <strong dir="auto">{says}</strong>
                  {by.length > 0 && <bdi>{by.join(', ')}</bdi>}
                  <EvidenceLinks label={say('analyses.evidenceFor')} evidence={records} />
                  <EvidenceLinks label={say('analyses.evidenceAgainst')} evidence={against} />
                </li>
              ))}
            </ul>
            <Judged question={one} since={0} />
            <JudgeClaim
              id={one.subject}
              about={one.value.about}
              versions={one.told.map(({ says }) => says)}
              question={one}
            />
          </li>
        ))}
      </ul>
      <AskQuestion />
    </>
  )
}

type RelationsProps = { proposed?: Relation; question?: Question | undefined }

function Relations({ proposed, question }: RelationsProps) {
  const relation = question?.value.relation ?? proposed
  const isJudged = question !== undefined && question.value.relation !== null
  return (
    <span className={relation === 'contradicts' ? 'chip warn' : 'chip'}>
      {relation ? sayWord('relation', relation) : say('analyses.open')}
      {!isJudged && proposed && ` (${say('analyses.proposed')})`}
    </span>
  )
}

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
