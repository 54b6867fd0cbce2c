import type { Command } from './command.ts'
import { accept } from './commands/accept.ts'
import { add } from './commands/add.ts'
import { amend } from './commands/amend.ts'
import { dates } from './commands/dates.ts'
import { demo } from './commands/demo.ts'
import { head } from './commands/head.ts'
import { init } from './commands/init.ts'
import { lexicon } from './commands/lexicon.ts'
import { link } from './commands/link.ts'
import { list } from './commands/list.ts'
import { make } from './commands/make.ts'
import { mask } from './commands/mask.ts'
import { namesCommand } from './commands/names.ts'
import { note } from './commands/note.ts'
import { original } from './commands/original.ts'
import { pairs } from './commands/pairs.ts'
import { read } from './commands/read.ts'
import { refuse } from './commands/refuse.ts'
import { review } from './commands/review.ts'
import { score } from './commands/score.ts'
import { search } from './commands/search.ts'
import { serve } from './commands/serve.ts'
import { setting } from './commands/setting.ts'
import { show } from './commands/show.ts'
import { tier } from './commands/tier.ts'
import { undo } from './commands/undo.ts'
import { update } from './commands/update.ts'
import { verify } from './commands/verify.ts'
import { watch } from './commands/watch.ts'

/** Every command, in the order of a day's work. */
export const COMMANDS: readonly Command[] = [
  init,
  add,
  watch,
  note,
  read,
  dates,
  namesCommand,
  lexicon,
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
  tier,
  mask,
  search,
  update,
  verify,
  head,
  setting,
  serve,
  demo,
  score,
]
