import { createMiddleware } from 'hono/factory'
import { secureHeaders } from 'hono/secure-headers'

const SELF = ["'self'"]
const NONE = ["'none'"]

/** Nothing is loaded from elsewhere, nothing frames the workbench, no address is passed on. */
export const securityHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: NONE,
    scriptSrc: SELF,
    styleSrc: SELF,
    imgSrc: SELF,
    mediaSrc: SELF,
    fontSrc: SELF,
    connectSrc: SELF,
    manifestSrc: SELF,
    frameAncestors: NONE,
    baseUri: NONE,
    formAction: NONE,
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: NONE,
  },
  permissionsPolicy: {
    camera: [],
    geolocation: [],
    microphone: [],
    usb: [],
    displayCapture: [],
    browsingTopics: [],
  },
  referrerPolicy: 'no-referrer',
  crossOriginOpenerPolicy: 'same-origin',
  crossOriginResourcePolicy: 'same-origin',
  xFrameOptions: 'DENY',
  xDnsPrefetchControl: 'off',
  // The workbench speaks plain HTTP on the loopback; a lasting promise of HTTPS would lock the port.
  strictTransportSecurity: false,
  // An original is sandboxed more strictly by the route that gives it.
  overwrite: false,
})

/** Nothing is kept by the browser but the built files, which say so themselves. */
export const keepNothing = createMiddleware(async (c, next) => {
  await next()
  if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store')
})
