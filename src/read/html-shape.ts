import type { HtmlNode } from './html-text.ts'

/** Pages of people nest some dozens of elements and hold some thousands; finding the article takes time quadratic in both. */
const MAX_DEPTH = 256
const MAX_NODES = 60_000

/** Why a page is too unlike a page to look for an article in it; null when it is fine. Walks without recursion. */
export function whyNotPage(root: HtmlNode): string | null {
  let depth = 0
  let nodes = 0
  let node: HtmlNode | null = root
  while (node) {
    nodes++
    if (nodes > MAX_NODES) return `holds more than ${MAX_NODES} elements and pieces of text.`
    const child: HtmlNode | null = node.firstChild
    if (child) {
      depth++
      if (depth > MAX_DEPTH) return `is nested deeper than ${MAX_DEPTH} elements.`
      node = child
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      depth--
    }
    if (!node || node === root) return null
    node = node.nextSibling
  }
  return null
}
