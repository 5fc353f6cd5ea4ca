import type { Parse } from '../../../text/syntax/parse.ts'
import type { Phrase } from '../../../text/syntax/phrases.ts'

/** What kills before such a noun without a will, or harms nobody: "a shark attack", "a rail strike". Lemmas. */
const NO_DEEDS = new Set(
  `animal asthma bear bee bird boar buffalo crocodile cyber dog elephant heart hippo hornet hunger insect labor labour leopard lightning
  lion monkey panic pitbull rail ransomware shark snake teacher tiger transport verbal virus wasp wolf`.split(/\s+/),
)

/** Whether a deed is called after a beast, an illness or work. */
export function isHarmless({ tokens }: Parse, { first, head }: Phrase): boolean {
  for (let at = first; at < head; at++) if (NO_DEEDS.has(tokens[at]!.lemma)) return true
  return false
}

/** What kills without a will, where a headline gives it a capital. */
export const NATURE = new Set(
  `virus flu influenza cholera ebola malaria covid disease outbreak storm hurricane typhoon cyclone tornado quake earthquake flood
  floods cancer tumour tumor stroke pneumonia sepsis dementia overdose fire starvation hunger drought famine landslide avalanche lightning heat heatwave cold crash wildfire fog debris wreckage shrapnel rubble`.split(
    /\s+/,
  ),
)
