import { KINDS } from '../kinds.ts'
import type { Palette } from './paint.ts'

/** The colours of the style sheet as they are now, light or dark. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element)
  const colour = (name: string) => style.getPropertyValue(name).trim() || '#888888'
  return {
    edges: KINDS.map((kind) => colour(`--${kind}`)),
    nodes: [colour('--person'), colour('--country'), colour('--organization')],
    paper: colour('--stage'),
    ink: colour('--ink'),
  }
}
