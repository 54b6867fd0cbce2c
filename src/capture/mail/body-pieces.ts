import type { Piece } from '../extract.ts'
import { cleanPreformatted } from '../html/clean-words.ts'
import { joinWrapped, linesOf } from '../plain/lines.ts'

type Kind = 'paragraph' | 'quote' | 'preformatted'
type Run = { readonly kind: Kind; readonly depth: number; readonly lines: string[] }

/** What mail programs write above a message that is answered or passed on, with all of it below. */
const PASSED_ON =
  /^[ \t]*(?:[-_—=*]{2,} ?(?:original|forwarded|исходное|оригинальное|пересылаемое|пересланное|переслане|бастапқы|ursprüngliche|weitergeleitete|message d'origine|message transféré|mensaje|mensagem|iletilen|оригінальне)(?!\p{L}).{0,60}|begin forwarded message:|начало (?:переадресованного|пересылаемого) сообщения:|anfang der weitergeleiteten (?:nachricht|e-mail):|début du message (?:réexpédié|transféré) ?:)\s*$/iu
const SENDER = /^\*?(?:from|от|від|von|de|da|kimden|кімнен)\*?:\s*\S/i
const SENT =
  /^\*?(?:sent|date|to|дата|отправлено|кому|надіслано|gesendet|an|envoyé|enviado|à|gönderildi|tarih)\*?:/i

/**
 * A mail's plain text in blocks: what the sender wrote as paragraphs; what is quoted with ">", or stands below "Original
 * Message", as quotes with their depth; the signature as it stands.
 */
export function bodyPieces(text: string, part: string): Piece[] {
  return runsOf(text.replace(/\r\n?/g, '\n').split('\n')).flatMap(run => piecesOf(run, part))
}

function runsOf(lines: readonly string[]): Run[] {
  const runs: Run[] = []
  let passedOn = false
  let signed = false
  lines.forEach((line, i) => {
    passedOn ||= PASSED_ON.test(line.slice(0, 200)) || isOutlookHead(lines, i)
    signed = !passedOn && (signed ? !line.startsWith('>') : line === '-- ')
    const { depth, words } = unquoted(line)
    const quoted = depth + (passedOn ? 1 : 0)
    const kind: Kind = signed ? 'preformatted' : quoted > 0 ? 'quote' : 'paragraph'
    const last = runs.at(-1)
    if (last?.kind === kind && last.depth === quoted) last.lines.push(words)
    else runs.push({ kind, depth: quoted, lines: [words] })
  })
  return runs
}

/** Outlook writes no mark, only the headers of the message it quotes. */
function isOutlookHead(lines: readonly string[], i: number): boolean {
  if (i === 0 || !SENDER.test(lines[i]?.slice(0, 200) ?? '')) return false
  return lines.slice(i + 1, i + 4).some(line => SENT.test(line.slice(0, 200)))
}

/** ">> words" and "> > words" are quoted twice. */
function unquoted(line: string): { readonly depth: number; readonly words: string } {
  if (!line.startsWith('>')) return { depth: 0, words: line }
  const marks = /^(?:> ?){1,50}/.exec(line)?.[0] ?? ''
  return { depth: marks.replaceAll(' ', '').length, words: line.slice(marks.length) }
}

function piecesOf({ kind, depth, lines }: Run, part: string): Piece[] {
  const at = { message: part }
  const text = lines.join('\n')
  if (kind === 'preformatted') {
    const words = cleanPreformatted(text.replace(/^-- \n?/, ''))
    return words === '' ? [] : [{ kind, text: words, at }]
  }
  return joinWrapped(text, linesOf(text)).map(({ words }) => ({
    kind,
    text: words.replace(/\s*\n\s*/g, ' '),
    ...(kind === 'quote' && { level: depth }),
    at,
  }))
}
