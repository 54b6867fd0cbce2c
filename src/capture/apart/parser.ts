// The process in which documents are parsed: it gets bytes, gives text, and has nothing to lose.
import { parseHere, type Request } from './parse-here.ts'

process.on('message', (request: Request) => {
  void parseHere(request).then(answer => process.send?.(answer))
})
process.on('disconnect', () => process.exit(0))
