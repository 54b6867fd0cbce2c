import { z } from 'zod'

/** First and last day an EDTF value can mean, as YYYY-MM-DD; null is an open or unknown end. */
export type Bounds = { readonly earliest: string | null; readonly latest: string | null }

const EDTF =
  /^(?:\.\.|\d{4}(?:-\d{2}(?:-\d{2})?)?[?~%]?)(?:\/(?:\.\.|\d{4}(?:-\d{2}(?:-\d{2})?)?[?~%]?)?)?$/

/** Whether a text is a date as Vigil writes it (EDTF, ISO 8601-2): "2024-08-08", "2024-05/2024-11", "2022-01-02/..". */
export function isEdtf(text: string): boolean {
  return EDTF.test(text)
}

export const edtfSchema = z
  .string()
  .refine(
    isEdtf,
    'not a date: write 2024-08-08, 2024-08, 2024, or an interval such as 2024-05/2024-11',
  )
