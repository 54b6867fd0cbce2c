/** As many answers as are kept; the memory is emptied when it has grown so large. */
const MEMORY = 50_000

/** A function of a name that keeps its answers: a name is compared with many others. Texts longer than `longest` are no names. */
export function remembering<Answer>(
  answer: (name: string) => Answer,
  { longest }: { readonly longest: number },
): (name: string) => Answer {
  const known = new Map<string, Answer>()
  return name => {
    const before = known.get(name)
    if (before !== undefined) return before
    const found = answer(name)
    if (known.size >= MEMORY) known.clear()
    if (name.length <= longest) known.set(name, found)
    return found
  }
}
