import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { captureFiles } from './index.ts'

const SEEDS = '../shared/seeds'

test.skipIf(!existsSync(SEEDS))('the seeds come in with their sidecars', async () => {
  const names: string[] = []
  for await (const outcome of captureFiles([SEEDS])) {
    if ('captured' in outcome) names.push(outcome.captured.document.published ?? '')
  }
  expect(names).toEqual(['2023-11', '2023-12', '2019-09-28', '2022-03-30', '2024-11'])
})
