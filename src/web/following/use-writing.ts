import { useMutation, useQueryClient } from '@tanstack/react-query'
import { announce } from '../announce.ts'
import { say } from '../message.ts'
import { rememberFocus } from './focus-near.ts'

/** Sends what a person writes down; whatever is shown is asked for again, and it is said aloud. */
export function useWriting<Said>(
  send: (said: Said) => Promise<unknown>,
  message: string = say('follow.saved'),
) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: send,
    onMutate: rememberFocus,
    onSuccess: async (_answer, _said, bringBack) => {
      announce(message)
      await client.invalidateQueries()
      bringBack?.()
    },
  })
}
