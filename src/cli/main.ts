#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { runLine } from './run.ts'
import { openTerminal } from './terminal.ts'

const about = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
const version = /"version": "([^"]+)"/.exec(about)?.[1] ?? 'unknown'
const terminal = openTerminal({
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  env: process.env,
})
// A reader that went away (vigil list | head) is no error. What only prints ends with it; what works on a vault goes on
// to its end unheard: half an act is none, and was told of already.
const isOnVault =
  process.env['VIGIL_VAULT'] !== undefined || process.argv.some(word => word.startsWith('--vault'))
const leave = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  if (!isOnVault) process.exit(0)
}
process.stdout.on('error', leave)
process.stderr.on('error', leave)
process.exitCode = await runLine(process.argv.slice(2), { terminal, version })
