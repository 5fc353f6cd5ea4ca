/** As much of a DOM node as laying out text needs. */
export interface HtmlNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: HtmlNode | null
  readonly nextSibling: HtmlNode | null
  readonly parentNode: HtmlNode | null
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)
/** Not words of the article: scripts and styles, pictures with their captions, controls. */
const LEFT_OUT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE FIGURE FIGCAPTION BUTTON SELECT TEXTAREA INPUT IFRAME SVG MATH OBJECT VIDEO AUDIO CANVAS HEAD'.split(
    ' ',
  ),
)
const ELEMENT = 1
const TEXT = 3

/**
 * The words below a node as text: blanks collapsed, a blank line between blocks, a line break for `<br>`. Walks without
 * recursion, so depth does not matter.
 */
export function htmlText(root: HtmlNode): string {
  const blocks: string[] = []
  let words: string[] = []
  const close = (): void => {
    const lines = words
      .join('')
      .split('\n')
      .map((line) => line.replace(/[\t\f\r\u00a0 ]+/g, ' ').trim())
    const block = lines.filter((line) => line !== '').join('\n')
    if (block !== '') blocks.push(block)
    words = []
  }
  let node: HtmlNode | null = root
  while (node) {
    const name = node.nodeName.toUpperCase()
    const isBlock = node.nodeType === ELEMENT && BLOCKS.has(name)
    if (node.nodeType === TEXT) words.push((node.nodeValue ?? '').replace(/[\n\r\u2028\u2029]+/g, ' '))
    else if (name === 'BR') words.push('\n')
    if (isBlock) close()
    if (node.firstChild && !LEFT_OUT.has(name)) {
      node = node.firstChild
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node && BLOCKS.has(node.nodeName.toUpperCase())) close()
    }
    if (!node || node === root) break
    if (BLOCKS.has(node.nodeName.toUpperCase())) close()
    node = node.nextSibling
  }
  close()
  return blocks.join('\n\n')
}
