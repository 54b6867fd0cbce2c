// Loaded into every test and every program of Node that a test starts: all but this machine itself is refused.
import dgram from 'node:dgram'
import dns from 'node:dns'
import dnsPromises from 'node:dns/promises'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

const HERE = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3}|0\.0\.0\.0|::)$/i
const done = Symbol.for('vigil.only-loopback')

const refused = (what, code) =>
  Object.assign(new Error(`${what}: tests reach this machine only (test/only-loopback.mjs)`), {
    code,
  })

/** A name or address elsewhere; a name that is looked up is refused there. */
const isElsewhere = host => typeof host === 'string' && host !== '' && !HERE.test(host)

function refuseConnections() {
  const { connect } = net.Socket.prototype
  net.Socket.prototype.connect = function connectHere(...args) {
    const [first, second] = Array.isArray(args[0]) ? args[0] : args
    const host = typeof first === 'object' && first !== null ? first.host : second
    if (!isElsewhere(host) || net.isIP(host) === 0) return connect.apply(this, args)
    process.nextTick(() => this.destroy(refused(`connection to ${host}`, 'ECONNREFUSED')))
    return this
  }
}

function refuseNames() {
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'reverse']) {
    const [before, beforeAsync] = [dns[name], dnsPromises[name]]
    dns[name] = (host, ...more) => {
      if (!isElsewhere(host) || net.isIP(host) !== 0) return before(host, ...more)
      const told = more.at(-1)
      return process.nextTick(() => told(refused(`name ${host}`, 'ENOTFOUND')))
    }
    dnsPromises[name] = async (host, ...more) => {
      if (isElsewhere(host) && net.isIP(host) === 0) throw refused(`name ${host}`, 'ENOTFOUND')
      return beforeAsync(host, ...more)
    }
  }
}

function refuseDatagrams() {
  dgram.Socket.prototype.send = () => {
    throw refused('a datagram', 'ECONNREFUSED')
  }
}

if (!globalThis[done]) {
  globalThis[done] = true
  refuseConnections()
  refuseNames()
  refuseDatagrams()
  syncBuiltinESMExports()
}
