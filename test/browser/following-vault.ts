import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  decide,
  keepCountryFile,
  listDocuments,
  showDocument,
  type Desk,
} from '../../src/desk/index.ts'
import { openWorkbench, type Workbench } from './workbench.ts'

const CASES = `On 10 March 2026 activists held a rally on Fenarji Square in Almaty, Kazakhstan. On 12 March 2026, police in Almaty, Kazakhstan, detained activist Ana Dorel and student Sade Okwell over the rally on Fenarji Square on 10 March 2026. On 20 March 2026, a court in Almaty, Kazakhstan, sentenced activist Ana Dorel to 15 days of administrative detention under Article 488 of the Code of Administrative Offences.

On 2 February 2026, prosecutors in Almaty, Kazakhstan, charged journalist Bren Okado under Article 274 of the Criminal Code with spreading false information. On 9 February 2026, prosecutors in Almaty, Kazakhstan, changed the charge against journalist Bren Okado to Article 174 of the Criminal Code, incitement of discord.`
const LAWS = `On 3 February 2026 the parliament of Kazakhstan adopted the Law on Foreign Agents in first reading. On 17 March 2026 the president of Kazakhstan signed the Law on Foreign Agents.

On 22 March 2026, Harbour Watch called on the Ministry of Justice to release Ana Dorel.

On 24 March 2026, the Ministry of Justice replied to Harbour Watch that the verdict was lawful.`

/** What the screens are asked for: a day on which both cases go on. */
export const DAY = 'drafts=1&asOf=2026-03-25'

/** A workbench over cases, laws and an appeal that were read, with the rules of a country file. */
export async function openFollowing(): Promise<Workbench> {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-following-'))
  try {
    const texts = join(folder, 'texts')
    mkdirSync(texts)
    writeFileSync(join(texts, 'cases.txt'), CASES)
    writeFileSync(join(texts, 'laws.txt'), LAWS)
    const workbench = await openWorkbench({ add: [texts] })
    const text = readFileSync('examples/deadlines/kz.yaml', 'utf8')
    await keepCountryFile(workbench.desk, { name: 'kz.yaml', text })
    await tieCharges(workbench.desk)
    return workbench
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Says that the later charge is the earlier one changed. */
async function tieCharges(desk: Desk): Promise<void> {
  const { documents } = await listDocuments(desk, { limit: 10 })
  for (const { id } of documents) {
    const { records } = await showDocument(desk, id)
    const [first, second] = records.filter(({ record }) => record.kind === 'charge')
    if (first && second)
      await decide(desk, {
        record: second.record.id,
        verb: 'amend',
        changes: { over: first.record.id },
      })
  }
}
