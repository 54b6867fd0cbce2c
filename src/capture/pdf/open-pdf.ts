import { getDocumentProxy } from 'unpdf'
import { VigilError } from '../../codebook/index.ts'

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>

/** Opens a PDF without running what is in it; one that asks for a password is refused in words. */
export async function openPdf(bytes: Uint8Array, name: string): Promise<PdfDocument> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
      verbosity: 0,
      enableXfa: false,
      maxImageSize: 100_000_000,
    })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new VigilError(
        'input-unreadable',
        `${name} is a PDF that asks for a password. Nothing was stored. Open it with its password, print it to a new PDF, and add that one.`,
      )
    throw error
  }
}
