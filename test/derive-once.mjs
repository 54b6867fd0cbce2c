// Loaded into every test: a key that was derived here is not derived again. The first time is the real one, half a
// second of work; what a test starts as a program of its own derives all of its keys.
import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

const done = Symbol.for('vigil.derive-once')

function deriveOnce() {
  const derived = new Map()
  const { scrypt } = crypto
  crypto.scrypt = (...asked) => {
    const tell = asked.pop()
    const key = JSON.stringify(asked)
    const known = derived.get(key)
    if (known) return setImmediate(() => tell(null, Buffer.from(known)))
    return scrypt(...asked, (error, bytes) => {
      if (!error) derived.set(key, Buffer.from(bytes))
      tell(error, bytes)
    })
  }
}

if (!globalThis[done]) {
  globalThis[done] = true
  deriveOnce()
  syncBuiltinESMExports()
}
