import { describe, expect, it } from 'vitest'
import { turnsOf } from '../../src/text/turns.ts'

/** Label, or null, and content of each turn. */
function told(text: string): [string | null, string][] {
  return turnsOf(text, []).map(({ label, content }) => [
    label && text.slice(label.start, label.end),
    text.slice(content.start, content.end),
  ])
}

describe('turnsOf', () => {
  it('finds who says what, and what goes on without a label', () => {
    expect(
      told('ANNA KOVAC, HOST: Good evening.\nOTTO BRANDT: Hello.\n\nIt is late.\n\nKOVAC: It is.\n\nThe end.'),
    ).toEqual([
      ['ANNA KOVAC', 'Good evening.'],
      ['OTTO BRANDT', 'Hello.'],
      [null, 'It is late.'],
      ['KOVAC', 'It is.'],
    ])
  })

  it('leaves out what no one says', () => {
    expect(
      told('KOVAC: Good evening.\n\n(APPLAUSE)\n\nBRANDT: Hello.\n\nKOVAC: It is late.').map(([, said]) => said),
    ).toEqual(['Good evening.', 'Hello.', 'It is late.'])
  })

  it.each([
    ['a list of facts', 'Place: Oslo\nTime: noon\nPrice: ten crowns'],
    ['two labels', 'Kovac: Hello.\nBrandt: Hello.'],
    ['one who speaks alone', 'Kovac: One.\nKovac: Two.\nKovac: Three.'],
    ['sentences with a colon', 'The minister said this: no.\nThe mayor said this: yes.\nThe minister said this: no.'],
    ['line-ups', 'Oslo FK: Lund, Berg\nBergen: Holm, Dahl\nReferee: Kovac'],
  ])('finds none in %s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it('reads a megabyte of labels without end', () => {
    const text = `${'A'.repeat(24)} `.repeat(40_000)
    expect(turnsOf(text, [])).toEqual([])
    expect(turnsOf('AB: '.repeat(250_000), [])).toEqual([])
    expect(turnsOf('A: b\nC: d\n'.repeat(100_000), [])).toHaveLength(200_000)
  })
})
