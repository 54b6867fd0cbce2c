import { documentSchema, VigilError } from '../../src/codebook/index.ts'
import { captureAll, type CaptureOutcome } from '../../src/capture/index.ts'
import { expect } from 'vitest'

/** What a file is made of to hurt, its name, and its content. */
export type HostileFile = readonly [what: string, name: string, content: () => string | Uint8Array]

export const WORDS = 'Police detained twelve people in Orvik on 8 August 2024, witnesses said.'
/** Of a processor, not of the clock: other programs may run beside. */
export const SECONDS = 20

export type Found = {
  readonly outcomes: readonly CaptureOutcome[]
  readonly refused: string | undefined
}

/** Takes in a file with all in it; a refusal is its code, anything but a VigilError rises. */
export async function capture(name: string, content: string | Uint8Array): Promise<Found> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content
  const outcomes: CaptureOutcome[] = []
  try {
    for await (const one of captureAll(name, { name, bytes })) outcomes.push(one)
    return { outcomes, refused: undefined }
  } catch (error) {
    if (error instanceof VigilError) return { outcomes, refused: error.code }
    throw error
  }
}

/** Each document is sound: its blocks lie in order in its text, and its names lead nowhere. */
export function sound({ outcomes }: Found): void {
  for (const one of outcomes) {
    if (!('captured' in one)) continue
    const { document } = one.captured
    expect(document.name).not.toMatch(/[/\p{Cc}\u202e]/u)
    expect(document.within?.path ?? '').not.toMatch(/\.\.\/|^\//)
    expect(documentSchema.safeParse({ ...document, blocks: [] }).success).toBe(true)
    let before = 0
    for (const { start, end } of document.blocks) {
      expect(start >= before && end > start && end <= document.text.length).toBe(true)
      before = end
    }
  }
}
