import dgram from 'node:dgram'
import dns from 'node:dns'
import dnsPromises from 'node:dns/promises'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

type Patched = { readonly on: object; readonly name: string; readonly before: unknown }

/**
 * Notes every name that is looked up and every connection that is asked for, of whatever library, and lets none through.
 * `restore` gives the network back.
 */
export function watchNetwork() {
  const asked: string[] = []
  const patched: Patched[] = []
  const patch = (on: object, name: string, instead: (...args: never[]) => unknown) => {
    patched.push({ on, name, before: Reflect.get(on, name) })
    Reflect.set(on, name, instead)
  }
  const refused = (host: string) =>
    Object.assign(new Error(`refused: ${host}`), { code: 'ECONNREFUSED', syscall: 'connect' })

  patch(net.Socket.prototype, 'connect', function connect(this: net.Socket, ...args: unknown[]) {
    const [first, second] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args
    const options =
      typeof first === 'object' && first !== null ? first : { port: first, host: second }
    const host = String(Reflect.get(options, 'host') ?? Reflect.get(options, 'path') ?? 'localhost')
    asked.push(host)
    process.nextTick(() => this.destroy(refused(host)))
    return this
  })
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'reverse']) {
    patch(dns, name, (host: string, ...more: unknown[]) => {
      asked.push(host)
      const done = more.at(-1)
      if (typeof done === 'function')
        process.nextTick(() => void Reflect.apply(done, null, [refused(host)]))
    })
    patch(dnsPromises, name, (host: string) => {
      asked.push(host)
      return Promise.reject(refused(host))
    })
  }
  patch(dgram.Socket.prototype, 'send', () => {
    asked.push('a datagram')
  })
  syncBuiltinESMExports()
  return {
    asked,
    restore() {
      for (const { on, name, before } of patched) Reflect.set(on, name, before)
      syncBuiltinESMExports()
    },
  }
}
