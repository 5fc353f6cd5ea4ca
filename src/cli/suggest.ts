/** The candidate nearest to a mistyped word, when it is near enough to be meant. */
export function closest(word: string, candidates: readonly string[]): string | null {
  const far = Math.max(1, Math.floor(word.length / 3)) + 1
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      edits: candidate.startsWith(word) && word.length > 1 ? 1 : distance(word, candidate),
    }))
    .sort((a, b) => a.edits - b.edits)
  const [best] = ranked
  return best && best.edits < far + 1 ? best.candidate : null
}

/** The number of letters to change, add, drop or swap with a neighbour. Long words are cut: they are no near miss. */
function distance(left: string, right: string): number {
  const [a, b] = [left.slice(0, 40), right.slice(0, 40)]
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const above = rows[i - 1]?.[j] ?? 0
      const diagonal = rows[i - 1]?.[j - 1] ?? 0
      let best = Math.min(above + 1, (row[j - 1] ?? 0) + 1, diagonal + (a[i - 1] === b[j - 1] ? 0 : 1))
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwap) best = Math.min(best, (rows[i - 2]?.[j - 2] ?? 0) + 1)
      row.push(best)
    }
    rows.push(row)
  }
  return rows[a.length]?.[b.length] ?? 0
}
