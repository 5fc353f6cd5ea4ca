// The dynamic oracle of arc-hybrid (Goldberg and Nivre 2013): what each kind of move loses of the gold tree.

/**
 * The gold tree over a sentence's nodes: `heads` (the root is node `count`), `relations` (move-independent names), and the
 * children of each node.
 */
export function goldTree(heads, relations) {
  const children = Array.from({ length: heads.length + 1 }, () => [])
  heads.forEach((head, node) => children[head].push(node))
  return { heads, relations, children }
}

/** Arcs lost by `[shift, left, right]`, for the moves that are possible (others are not to be asked for). */
export function costs(at, gold, onStack, out) {
  const { stack, size, next } = at
  const { heads, children } = gold
  const s0 = size > 0 ? stack[size - 1] : -1
  const s1 = size > 1 ? stack[size - 2] : -1
  out[0] = out[1] = out[2] = 0
  if (s0 >= 0) {
    let later = 0
    for (const child of children[s0]) if (child >= next) later++
    const head = heads[s0]
    out[1] = later + (head !== next && (head > next || head === s1) ? 1 : 0)
    out[2] = later + (head >= next ? 1 : 0)
  }
  if (next < heads.length) {
    const head = heads[next]
    if (head < next && head !== s0 && onStack[head]) out[0]++
    for (const child of children[next]) if (child < next && onStack[child]) out[0]++
  }
}
