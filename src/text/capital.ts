/** Whether the text begins with a capital letter, of any script that has them. */
export function beginsCapital(text: string): boolean {
  const unit = text.charCodeAt(0)
  // Asked of nearly every word, ten times: a pattern that knows all scripts is for the few that are not plain.
  return unit < 128 ? unit >= 65 && unit <= 90 : CAPITAL.test(text)
}

const CAPITAL = /^\p{Lu}/u
