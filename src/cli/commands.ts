import type { Command } from './command.ts'
import { accept } from './commands/accept.ts'
import { admit } from './commands/admit.ts'
import { add } from './commands/add.ts'
import { amend } from './commands/amend.ts'
import { cases } from './commands/cases.ts'
import { claims } from './commands/claims.ts'
import { conflicts } from './commands/conflicts.ts'
import { consent } from './commands/consent.ts'
import { count } from './commands/count.ts'
import { backup } from './commands/backup.ts'
import { carry } from './commands/carry.ts'
import { dates } from './commands/dates.ts'
import { demo } from './commands/demo.ts'
import { exchange } from './commands/exchange.ts'
import { exportCommand } from './commands/export.ts'
import { follow } from './commands/follow.ts'
import { forget } from './commands/forget.ts'
import { families } from './commands/families.ts'
import { head } from './commands/head.ts'
import { init } from './commands/init.ts'
import { laws } from './commands/laws.ts'
import { leaning } from './commands/leaning.ts'
import { lexicon } from './commands/lexicon.ts'
import { link } from './commands/link.ts'
import { links } from './commands/links.ts'
import { mentions } from './commands/mentions.ts'
import { unlink } from './commands/unlink.ts'
import { list } from './commands/list.ts'
import { lock } from './commands/lock.ts'
import { make } from './commands/make.ts'
import { mask } from './commands/mask.ts'
import { namesCommand } from './commands/names.ts'
import { note } from './commands/note.ts'
import { template } from './commands/template.ts'
import { pack } from './commands/pack.ts'
import { obligations } from './commands/obligations.ts'
import { original } from './commands/original.ts'
import { pairs } from './commands/pairs.ts'
import { permits } from './commands/permits.ts'
import { passphrase } from './commands/passphrase.ts'
import { proceeding } from './commands/proceeding.ts'
import { question } from './commands/question.ts'
import { distance } from './commands/distance.ts'
import { deadlines } from './commands/deadlines.ts'
import { reminders } from './commands/reminders.ts'
import { contacts } from './commands/contacts.ts'
import { interventions } from './commands/interventions.ts'
import { read } from './commands/read.ts'
import { recover } from './commands/recover.ts'
import { refuse } from './commands/refuse.ts'
import { restore } from './commands/restore.ts'
import { review } from './commands/review.ts'
import { score } from './commands/score.ts'
import { seal } from './commands/seal.ts'
import { search } from './commands/search.ts'
import { serve } from './commands/serve.ts'
import { shares } from './commands/shares.ts'
import { setting } from './commands/setting.ts'
import { sheet } from './commands/sheet.ts'
import { show } from './commands/show.ts'
import { tier } from './commands/tier.ts'
import { recognise } from './commands/recognise.ts'
import { transcribe } from './commands/transcribe.ts'
import { timestamp } from './commands/timestamp.ts'
import { undo } from './commands/undo.ts'
import { update } from './commands/update.ts'
import { verify } from './commands/verify.ts'
import { wipe } from './commands/wipe.ts'
import { watch } from './commands/watch.ts'

/** Every command, in the order of a day's work. */
export const COMMANDS: readonly Command[] = [
  init,
  add,
  watch,
  note,
  template,
  transcribe,
  recognise,
  consent,
  seal,
  read,
  dates,
  namesCommand,
  lexicon,
  sheet,
  list,
  show,
  original,
  review,
  accept,
  refuse,
  amend,
  make,
  undo,
  pairs,
  link,
  links,
  unlink,
  mentions,
  tier,
  mask,
  search,
  cases,
  proceeding,
  deadlines,
  reminders,
  contacts,
  interventions,
  count,
  permits,
  leaning,
  claims,
  question,
  distance,
  laws,
  families,
  obligations,
  follow,
  update,
  pack,
  exportCommand,
  verify,
  head,
  timestamp,
  backup,
  restore,
  passphrase,
  shares,
  recover,
  exchange,
  admit,
  conflicts,
  carry,
  forget,
  setting,
  serve,
  lock,
  wipe,
  demo,
  score,
]
