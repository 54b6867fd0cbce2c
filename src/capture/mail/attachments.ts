import type { Attachment } from 'postal-mime'
import type { LostMember, Member } from '../apart/format.ts'
import { fileName } from '../show-name.ts'

const ENDINGS: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml',
  'message/global': 'eml',
  'text/calendar': 'ics',
  'text/html': 'html',
  'text/plain': 'txt',
  'text/csv': 'csv',
  'text/rtf': 'rtf',
  'application/pdf': 'pdf',
  'application/zip': 'zip',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'message/delivery-status': 'txt',
}

const SIGNATURE = /^application\/(?:x-)?(?:pkcs7-signature|pgp-signature|pgp-keys)$/
const OUTLOOK = /^application\/(?:vnd\.)?ms-tnef$/

/** What hangs on a mail: the documents in it, and what could not be taken out. Signatures are neither. */
export function attachmentsOf(attachments: readonly Attachment[]): {
  readonly members: readonly Member[]
  readonly lost: readonly LostMember[]
} {
  const members: Member[] = []
  const lost: LostMember[] = []
  const taken = new Set<string>()
  attachments.forEach((attachment, i) => {
    const bytes = bytesOf(attachment)
    if (SIGNATURE.test(attachment.mimeType) || bytes.length === 0) return
    const path = freeName(nameOf(attachment, i + 1), taken)
    if (OUTLOOK.test(attachment.mimeType) || /^winmail\.dat$/i.test(path))
      lost.push({
        path,
        why: 'it is a package of Outlook’s own (TNEF), which Vigil does not open: unpack it and add its files, or ask the sender to send the mail again as plain text or HTML',
      })
    else members.push({ path, bytes })
  })
  return { members, lost }
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content)
  return content instanceof Uint8Array ? content : new Uint8Array(content)
}

function nameOf({ filename, mimeType }: Attachment, number: number): string {
  const safe = fileName(filename ?? '')
  if (safe !== undefined) return safe
  const ending = ENDINGS[mimeType]
  return ending === undefined ? `attachment-${number}` : `attachment-${number}.${ending}`
}

/** "scan.pdf", "scan (2).pdf": two attachments may have one name. */
export function freeName(name: string, taken: Set<string>): string {
  const [, stem = name, ending = ''] = /^(.+?)(\.[^.]{1,8})?$/su.exec(name) ?? []
  let free = name
  for (let n = 2; taken.has(free); n += 1) free = `${stem} (${n})${ending}`
  taken.add(free)
  return free
}
