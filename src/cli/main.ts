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
// A reader that went away (vigil list | head) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
process.exitCode = await runLine(process.argv.slice(2), { terminal, version })
