import { VigilError } from '../codebook/index.ts'
import {
  agreeToForget,
  findDocument,
  forgetDocuments,
  listForgettings,
  leftHere,
  type Forgetting,
  type ForgotOutcome,
} from '../vault/index.ts'
import { who, type Desk } from './desk.ts'
import { forgetPicture } from './picture.ts'

/** A `forget`, and how much of what it names is still here. */
export type ListedForgetting = Forgetting & { readonly here: number }

/** Deletes documents with their transcripts and all that was decided on them, for good. */
export async function forget(
  desk: Desk,
  documents: readonly string[],
  reason: string,
): Promise<ForgotOutcome> {
  if (reason.trim() === '')
    throw new VigilError(
      'usage',
      'Say why with --reason: it is what stays, so it must not name whom it protects.',
    )
  const ids = await Promise.all(documents.map(one => findDocument(desk.vault, one)))
  const outcome = await forgetDocuments(desk.vault, ids, {
    reason: reason.trim(),
    who: who(desk),
  })
  forgetPicture(desk)
  return outcome
}

/** Lets what another vault has forgotten be forgotten here too. */
export async function agreeForgetting(desk: Desk, id: string): Promise<ForgotOutcome> {
  const outcome = await agreeToForget(desk.vault, id, who(desk))
  forgetPicture(desk)
  return outcome
}

/** What was forgotten, here and by others, and of which something is still here. */
export async function forgettings(desk: Desk): Promise<readonly ListedForgetting[]> {
  const listed: ListedForgetting[] = []
  for (const one of await listForgettings(desk.vault))
    listed.push({ ...one, here: (await leftHere(desk.vault, one)).length })
  return listed
}
