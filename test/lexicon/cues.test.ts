import { describe, expect, test } from 'vitest'
import { CUE_NOUNS, CUE_PREPOSITIONS, CUE_VERBS } from '../../src/lexicon/cues.ts'

describe('cues', () => {
  test.each(CUE_VERBS)(
    '$lemma has its forms and reports speech somehow',
    ({ lemma, forms, clause, addressee, quotation }) => {
      expect(forms[0]).toBe(lemma)
      // "put" is its own past; "rules" and "ruling" are nouns.
      expect(forms.length).toBeGreaterThanOrEqual({ put: 3, rule: 2 }[lemma] ?? 4)
      for (const form of forms) expect(form).toMatch(/^[a-z]+$/)
      expect(clause || addressee || quotation).toBe(true)
    },
  )

  test('share no form between two verbs', () => {
    const all = CUE_VERBS.flatMap(({ forms }) => forms)
    expect(all.filter((form, index) => all.indexOf(form) !== index)).toEqual([])
    expect(new Set(CUE_NOUNS).size).toBe(CUE_NOUNS.length)
  })

  test.each([
    ['told', 'tell', { addressee: true, weak: false, denial: false }],
    ['denied', 'deny', { denial: true }],
    ['believes', 'believe', { weak: true, quotation: false }],
    ['pointed', 'point', { particle: 'out' }],
    ['wrote', 'write', { quotation: true, particle: null }],
  ])('%s is a form of %s', (form, lemma, flags) => {
    expect(CUE_VERBS.find(({ forms }) => forms.includes(form))).toMatchObject({ lemma, ...flags })
  })

  test('put a longer preposition before the one that begins it', () => {
    CUE_PREPOSITIONS.forEach((cue, index) => {
      expect(CUE_PREPOSITIONS.slice(index + 1).filter((later) => later.startsWith(`${cue} `))).toEqual([])
    })
  })
})
