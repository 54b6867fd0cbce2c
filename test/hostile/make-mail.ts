import { WORDS } from './take-hostile.ts'

export const HEAD =
  'From: a@orvik.example\r\nTo: b@orvik.example\r\nMIME-Version: 1.0\r\nMessage-ID: <1@orvik.example>\r\nSubject: Orvik\r\n'
export const multipart = (boundary: string) =>
  `Content-Type: multipart/mixed; boundary="${boundary}"\r\n`
export const attached = (name: string) =>
  `${HEAD}${multipart('b')}\r\n--b\r\n\r\n${WORDS}\r\n--b\r\nContent-Type: text/plain; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${WORDS}\r\n--b--\r\n`

export function nested(levels: number): string {
  let mail = HEAD
  for (let level = 0; level < levels; level += 1)
    mail += `${multipart(`b${level}`)}\r\n--b${level}\r\n`
  return `${mail}\r\n${WORDS}`
}

export function mailsInMails(levels: number): string {
  let mail = `${HEAD}\r\n${WORDS}`
  for (let level = 0; level < levels; level += 1)
    mail = `${HEAD}${multipart(`b${level}`)}\r\n--b${level}\r\nContent-Type: message/rfc822\r\n\r\n${mail}\r\n--b${level}--\r\n`
  return mail
}

export const saved = (rest: string) =>
  `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/\r\nMIME-Version: 1.0\r\n${rest}`
