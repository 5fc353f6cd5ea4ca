import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'
import type { Draft } from '../../draft.ts'

/** What kills before such a noun without a will ("a shark attack"), and what harms nobody's body: work, words, wires, trade. Lemmas. */
const NO_DEEDS = new Set(
  `animal asthma bear bee bird boar buffalo crocodile dog elephant heart hippo hornet hunger insect leopard lightning lion monkey panic
  pitbull shark snake tiger virus wasp wolf
  labor labour rail teacher transport
  blistering charm diplomatic legal scathing stinging veiled verbal withering
  cyber phishing ransomware
  ad advertising media social tariff twitter`.split(/\s+/),
)

/** Whether a deed is called after a beast, an illness, work or words. */
export function isHarmless({ tokens }: Parse, { first, head }: Phrase): boolean {
  for (let at = first; at < head; at++) {
    const { lemma, lower } = tokens[at]!
    if (NO_DEEDS.has(lemma) || NO_DEEDS.has(lower)) return true
  }
  return false
}

/** What kills without a will, where a headline gives it a capital. */
export const NATURE = new Set(
  `virus flu influenza cholera ebola malaria covid disease outbreak storm hurricane typhoon cyclone tornado quake earthquake flood
  floods cancer tumour tumor stroke pneumonia sepsis dementia overdose fire starvation hunger drought famine landslide avalanche lightning heat heatwave cold crash wildfire fog debris wreckage shrapnel rubble`.split(
    /\s+/,
  ),
)

const STORM =
  /\b(?:hurricane|typhoon|cyclone|(?:tropical )?storm)s?\s{1,3}(\p{Lu}\p{L}{1,20})(?:,? and (\p{Lu}\p{L}{1,20}))?/giu
const storms = new WeakMap<Draft, ReadonlySet<string>>()

/** "Mitch killed 40", where the article tells of "Hurricane Mitch". */
export function isStorm(draft: Draft, name: string): boolean {
  const known =
    storms.get(draft) ?? new Set([...draft.plain.matchAll(STORM)].flatMap(([, one = '', other = '']) => [one, other]))
  storms.set(draft, known)
  return known.has(name)
}
