import type { Range } from '../model/span.ts'
import { foldWords } from './fold.ts'
import { paragraphsOf } from './sentences.ts'

/** A paragraph of a transcript or an interview: what somebody says behind a label ("HOLM: We are ready."), or goes on to say. */
export interface Turn {
  /** The words before the colon; null where the paragraph goes on with the turn before. */
  readonly label: Range | null
  readonly content: Range
  readonly paragraph: number
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}.'-]{0,24}"
/** "HOLM: ", "MARGARET CHO, HOST: ", "Otto Brandt (Reuters): ", "Q: " */
const LABEL = new RegExp(
  `^(${WORD}(?: ${WORD}){0,4})(?:, [\\p{Lu} .,'-]{2,60}| \\([^()\\n]{1,40}\\))?:\\s{1,3}(?=\\S)`,
  'u',
)
/** No label is longer. */
const MAX_LABEL = 200
/** Fewer labels are lists or headings, not a talk. */
const FEWEST = 3
/** A turn goes on over no more paragraphs. */
const MAX_PARAGRAPHS = 12

/**
 * The turns of a talk in the parts of `plain` (folded text) outside `excluded`, in order. A talk has three labels and more, of at
 * least two speakers, one of whom speaks again; between two labels paragraphs without one go on with the turn. Linear in the length of the text.
 */
export function turnsOf(plain: string, excluded: readonly Range[]): Turn[] {
  const paragraphs = paragraphsOf(plain, excluded)
  const labels = paragraphs.map((paragraph) => labelAt(plain, paragraph))
  const times = new Map<string, number>()
  for (const label of labels) if (label) times.set(label.key, (times.get(label.key) ?? 0) + 1)
  const found = labels.filter((label) => label !== null)
  if (found.length < FEWEST || times.size < 2 || ![...times.values()].some((count) => count > 1)) return []
  const first = labels.findIndex((label) => label !== null)
  const last = labels.findLastIndex((label) => label !== null)
  // Where little is labelled, a story stands between the turns.
  const throughout = found.length * 2 > last - first
  const out: Turn[] = []
  let goneOn = MAX_PARAGRAPHS
  paragraphs.slice(0, last + 1).forEach((paragraph, number) => {
    const label = labels[number]
    if (label) out.push({ label: label.range, content: { start: label.end, end: paragraph.end }, paragraph: number })
    // "(SOUNDBITE OF APPLAUSE)" is nobody's word, "Holm laughs. She says …" the writer's.
    else if (
      throughout &&
      goneOn < MAX_PARAGRAPHS &&
      !/^[([]/.test(plain[paragraph.start] ?? '') &&
      !isTold(plain.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + MAX_TOLD)))
    )
      out.push({ label: null, content: { ...paragraph }, paragraph: number })
    goneOn = label ? 0 : goneOn + 1
  })
  return out
}

/** Longer paragraphs are judged by what they begin with. */
const MAX_TOLD = 600
const TELLS = /(?<!\p{L})(?:he|she) (?:says|adds|explains|recalls|laughs|smiles|sighs|pauses|nods|shrugs)(?!\p{L})/iu
const SPEAKS = /(?<!\p{L})(?:i|me|my|we|us|our|you|your)(?!\p{L})/iu

/** Whether the writer tells in these words what somebody does and says, who has no word in them. */
function isTold(words: string): boolean {
  return TELLS.test(words) && !SPEAKS.test(words)
}

interface Label {
  readonly range: Range
  /** Where what is said begins. */
  readonly end: number
  /** The last word, folded: who is introduced in full is a surname afterwards. */
  readonly key: string
}

function labelAt(plain: string, { start, end }: Range): Label | null {
  const match = LABEL.exec(plain.slice(start, Math.min(end, start + MAX_LABEL)))
  const words = match?.[1]
  if (!match || words === undefined) return null
  return {
    range: { start, end: start + words.length },
    end: start + match[0].length,
    key: foldWords(words).split(' ').at(-1) ?? '',
  }
}
