/**
 * Gives the marks (head -2) their heads, in place: a mark between two phrases goes to the top of the one that follows it, or
 * where that holds the root, of the one before; so no arc is crossed.
 */
export function markHeads(heads: Int32Array): void {
  const marks: number[] = []
  const after = new Int32Array(heads.length)
  let next = -1
  for (let i = heads.length - 1; i >= 0; i--) {
    after[i] = next
    if (heads[i] === -2) marks.push(i)
    else next = i
  }
  const root = heads.indexOf(-1)
  let before = -1
  const chosen = new Map<number, number>()
  for (let i = 0; i < heads.length; i++) {
    if (heads[i] !== -2) {
      before = i
      continue
    }
    chosen.set(i, headOfMark(heads, i, before, after[i]!, root))
  }
  for (const mark of marks) heads[mark] = chosen.get(mark)!
}

/** So many steps up at most: keeps the whole linear. */
const MAX_CLIMB = 60

function headOfMark(heads: Int32Array, mark: number, before: number, after: number, root: number): number {
  if (before < 0 || after < 0) return root
  let top = after
  for (let steps = 0; steps < MAX_CLIMB && heads[top]! > mark; steps++) top = heads[top]!
  if (heads[top] !== -1) return top
  top = before
  for (let steps = 0; steps < MAX_CLIMB && heads[top]! >= 0 && heads[top]! < mark; steps++) top = heads[top]!
  return heads[top] === -1 ? root : top
}
