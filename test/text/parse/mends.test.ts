import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mendAuxiliary } from '../../../src/text/parse/mends/auxiliary.ts'
import { mendDayAfterNoun } from '../../../src/text/parse/mends/day-after-noun.ts'
import { mendFinalCue } from '../../../src/text/parse/mends/final-cue.ts'
import { mend } from '../../../src/text/parse/mends/mend.ts'
import { mendGivenName } from '../../../src/text/parse/mends/given-name.ts'
import { mendMainVerb } from '../../../src/text/parse/mends/main-verb.ts'
import { mendMissingSubject } from '../../../src/text/parse/mends/missing-subject.ts'
import { mendNameList } from '../../../src/text/parse/mends/name-list.ts'
import { mendToldThat } from '../../../src/text/parse/mends/told-that.ts'
import { mendRelativeClause } from '../../../src/text/parse/mends/relative-clause.ts'
import { mendRoleApposition } from '../../../src/text/parse/mends/role-apposition.ts'
import { mendRoleName } from '../../../src/text/parse/mends/role-name.ts'
import { attach, governs, type Sketch } from '../../../src/text/parse/mends/sketch.ts'
import { mendVoice } from '../../../src/text/parse/mends/voice.ts'
import { writtenSketch } from './written-tree.ts'

/** `relation(head, word)` of the words whose place the rule changed. */
function changed(written: string, rule: (sketch: Sketch) => void): string[] {
  const sketch = writtenSketch(written)
  const before = arcs(sketch)
  rule(sketch)
  expectTree(sketch)
  return arcs(sketch).filter((arc) => !before.includes(arc))
}

function arcs({ words, heads, relations }: Sketch): string[] {
  return words.map((word, i) => `${relations[i]}(${words[heads[i] ?? -1]?.text ?? ''}, ${word.text})`)
}

function expectTree({ words, heads }: Sketch): void {
  expect(heads.filter((head) => head === -1)).toHaveLength(1)
  words.forEach((_, i) => {
    let at = i
    for (let steps = 0; at >= 0; steps++) {
      expect(steps).toBeLessThanOrEqual(words.length)
      at = heads[at]!
    }
  })
}

test.each([
  [
    'X said at the end',
    'It/PRON/2/nsubj failed/VERB/0/root ,/PUNCT/1/punct the/DET/5/det minister/NOUN/2/obl said/VERB/2/parataxis ./PUNCT/1/punct',
    ['nsubj(said, minister)'],
  ],
  [
    'said X at the end',
    'It/PRON/2/nsubj failed/VERB/0/root ,/PUNCT/1/punct said/VERB/2/parataxis Holm/PROPN/2/obl ./PUNCT/1/punct',
    ['nsubj(said, Holm)'],
  ],
  [
    'the verb under its own speaker',
    'It/PRON/2/nsubj failed/VERB/0/root ,/PUNCT/1/punct Holm/PROPN/2/appos said/VERB/4/acl ./PUNCT/1/punct',
    ['nsubj(said, Holm)', 'appos(failed, said)'],
  ],
  [
    'a subject already',
    'It/PRON/2/nsubj failed/VERB/0/root ,/PUNCT/1/punct Holm/PROPN/5/nsubj said/VERB/2/parataxis ./PUNCT/1/punct',
    [],
  ],
  [
    'more follows the verb',
    'Yesterday/ADV/5/advmod ,/PUNCT/5/punct the/DET/4/det minister/NOUN/6/obl said/VERB/0/root it/PRON/7/nsubj failed/VERB/5/ccomp ./PUNCT/5/punct',
    [],
  ],
  [
    'no noun between',
    'It/PRON/2/nsubj failed/VERB/0/root ,/PUNCT/1/punct also/ADV/5/advmod said/VERB/2/parataxis ./PUNCT/1/punct',
    [],
  ],
])('final cue: %s', (_, written, expected) => expect(changed(written, mendFinalCue)).toEqual(expected))

test.each([
  [
    'three names',
    'Holm/PROPN/6/nsubj ,/PUNCT/1/punct Rojas/PROPN/1/appos and/CCONJ/5/cc Silva/PROPN/3/conj met/VERB/0/root',
    ['conj(Holm, Rojas)'],
  ],
  [
    'names of two words, a comma before "and"',
    'Ana/PROPN/9/nsubj Holm/PROPN/1/flat ,/PUNCT/1/punct Rojas/PROPN/1/appos ,/PUNCT/1/punct and/CCONJ/8/cc Ivo/PROPN/8/compound Silva/PROPN/9/obl met/VERB/0/root',
    ['conj(Ana, Rojas)', 'conj(Ana, Silva)'],
  ],
  ['two names are left', 'Holm/PROPN/4/nsubj and/CCONJ/3/cc Rojas/PROPN/4/obl met/VERB/0/root', []],
  [
    'nouns are left',
    'men/NOUN/6/nsubj ,/PUNCT/1/punct women/NOUN/1/appos and/CCONJ/5/cc children/NOUN/3/conj met/VERB/0/root',
    [],
  ],
])('list of names: %s', (_, written, expected) => expect(changed(written, mendNameList)).toEqual(expected))

test.each([
  [
    'who after a name of two words',
    'Ana/PROPN/7/nsubj Holm/PROPN/1/flat ,/PUNCT/1/punct who/PRON/5/nsubj resigned/VERB/7/advcl ,/PUNCT/1/punct left/VERB/0/root',
    ['acl:relcl(Ana, resigned)'],
  ],
  [
    'which after a noun, no comma',
    'attacks/NOUN/4/nsubj which/PRON/3/nsubj continued/VERB/4/ccomp ended/VERB/0/root',
    ['acl:relcl(attacks, continued)'],
  ],
  ['a verb that governs the noun is left', 'Holm/PROPN/3/obl who/PRON/3/nsubj resigned/VERB/0/root', []],
  [
    'who as the object is left',
    'Holm/PROPN/5/nsubj who/PRON/4/obj they/PRON/4/nsubj met/VERB/5/advcl left/VERB/0/root',
    [],
  ],
  ['a question after a verb is left', 'asked/VERB/0/root who/PRON/3/nsubj resigned/VERB/1/ccomp', []],
])('relative clause: %s', (_, written, expected) => expect(changed(written, mendRelativeClause)).toEqual(expected))

test.each([
  [
    'what somebody tells others',
    'tell/VERB/0/root reporters/NOUN/1/iobj that/PRON/5/obj envoys/NOUN/5/nsubj met/VERB/2/acl:relcl',
    ['mark(met, that)', 'ccomp(tell, met)'],
  ],
  [
    'a relative clause of whom somebody tells it',
    'tell/VERB/0/root reporters/NOUN/1/iobj that/PRON/4/nsubj met/VERB/2/acl:relcl',
    [],
  ],
  [
    'a story that somebody heard',
    'tell/VERB/0/root story/NOUN/1/obj that/PRON/5/obj he/PRON/5/nsubj heard/VERB/2/acl:relcl',
    [],
  ],
  ['another verb', 'saw/VERB/0/root reporters/NOUN/1/obj that/PRON/5/obj he/PRON/5/nsubj knew/VERB/2/acl:relcl', []],
])('told that: %s', (_, written, expected) => expect(changed(written, mendToldThat)).toEqual(expected))

test.each([
  [
    'a role between commas',
    'Holm/PROPN/7/nsubj ,/PUNCT/1/punct the/DET/5/det foreign/ADJ/5/amod minister/NOUN/7/obl ,/PUNCT/1/punct left/VERB/0/root',
    ['appos(Holm, minister)'],
  ],
  [
    'a role with what it is for',
    'Holm/PROPN/8/nsubj ,/PUNCT/1/punct the/DET/4/det president/NOUN/8/obl of/ADP/6/case Chile/PROPN/4/nmod ,/PUNCT/1/punct left/VERB/0/root',
    ['appos(Holm, president)'],
  ],
  [
    'a list is none',
    'Holm/PROPN/7/nsubj ,/PUNCT/1/punct the/DET/4/det minister/NOUN/7/obl and/CCONJ/6/cc Rojas/PROPN/4/conj left/VERB/0/root',
    [],
  ],
  [
    'a noun that is no role',
    'Holm/PROPN/6/nsubj ,/PUNCT/1/punct the/DET/4/det building/NOUN/6/obl ,/PUNCT/1/punct left/VERB/0/root',
    [],
  ],
  [
    'a clause of its own',
    'Holm/PROPN/5/obl ,/PUNCT/1/punct the/DET/4/det minister/NOUN/5/nsubj said/VERB/0/root ,/PUNCT/1/punct left/VERB/5/conj',
    [],
  ],
])('role: %s', (_, written, expected) => expect(changed(written, mendRoleApposition)).toEqual(expected))

test.each([
  [
    'a name under its role',
    'opposition/NOUN/2/compound leader/NOUN/5/nsubj Ana/PROPN/2/appos Holm/PROPN/3/flat left/VERB/0/root',
    ['flat(leader, Ana)', 'flat(leader, Holm)'],
  ],
  [
    'a role under its name',
    'opposition/NOUN/3/compound leader/NOUN/3/nmod:desc Ana/PROPN/5/nsubj Holm/PROPN/3/flat left/VERB/0/root',
    ['compound(leader, opposition)', 'nsubj(left, leader)', 'flat(leader, Ana)', 'flat(leader, Holm)'],
  ],
  [
    'with an article the name is an apposition',
    'the/DET/2/det driver/NOUN/4/nsubj Holm/PROPN/2/appos left/VERB/0/root',
    [],
  ],
  ['a title that is part of the name', 'President/PROPN/2/nmod:desc Holm/PROPN/3/nsubj left/VERB/0/root', []],
  [
    'a title that took the name under it',
    'with/ADP/3/case Foreign/PROPN/3/compound Minister/PROPN/6/obl Ana/PROPN/3/flat Holm/PROPN/3/flat spoke/VERB/0/root',
    ['case(Ana, with)', 'nmod:desc(Ana, Minister)', 'obl(spoke, Ana)', 'flat(Ana, Holm)'],
  ],
  ['a capital that is no title', 'Hotel/PROPN/3/nsubj Lund/PROPN/1/flat opened/VERB/0/root', []],
  ['a noun that only modifies', 'summit/NOUN/2/compound Paris/PROPN/3/nsubj won/VERB/0/root', []],
  ['many, or what is no role', 'officials/NOUN/3/nsubj Monday/PROPN/1/appos left/VERB/0/root', []],
])('role and name: %s', (_, written, expected) => expect(changed(written, mendRoleName)).toEqual(expected))

test.each([
  [
    'behind a participle',
    'goods/NOUN|NNS/0/root sent/VERB|VBN/1/acl north/ADV/2/advmod rose/VERB|VBD/2/advcl sharply/ADV/4/advmod ./PUNCT/1/punct',
    ['nsubj(rose, goods)', 'root(, rose)'],
  ],
  [
    'with an auxiliary',
    'the/DET/2/det river/NOUN|NN/0/root had/AUX|VBD/4/aux frozen/VERB|VBN/2/acl solid/ADJ/4/xcomp ./PUNCT/2/punct',
    ['nsubj(frozen, river)', 'root(, frozen)'],
  ],
  [
    'in the passive, with what hung on the noun',
    'Holm/PROPN|NNP/0/root was/AUX|VBD/3/aux:pass arrested/VERB|VBN/1/acl Monday/PROPN/1/obl ./PUNCT/1/punct',
    ['nsubj:pass(arrested, Holm)', 'root(, arrested)', 'obl(arrested, Monday)'],
  ],
  [
    'a form of the past with an object',
    'Holm/PROPN|NNP/0/root voiced/VERB|VBN/1/acl doubts/NOUN/2/obj ./PUNCT/1/punct',
    ['nsubj(voiced, Holm)', 'root(, voiced)'],
  ],
  [
    'a bare form without to',
    'talks/NOUN|NNS/0/root on/ADP/3/case gas/NOUN/1/nmod continue/VERB|VB/3/acl ./PUNCT/1/punct',
    ['nsubj(continue, talks)', 'root(, continue)'],
  ],
  ['a headline', 'Document/NOUN|NN/0/root found/VERB|VBN/1/acl on/ADP/4/case street/NOUN/2/obl', []],
  [
    'a caption with an agent',
    'Pictures/NOUN|NNS/0/root given/VERB|VBN/1/acl by/ADP/4/case Holm/PROPN/2/obl:agent ./PUNCT/1/punct',
    [],
  ],
  [
    'a relative clause',
    'Holm/PROPN|NNP/0/root ,/PUNCT/1/punct who/PRON|WP/4/nsubj left/VERB|VBD/1/acl:relcl ./PUNCT/1/punct',
    [],
  ],
  [
    'a predicate',
    'It/PRON|PRP/4/nsubj was/AUX|VBD/4/cop a/DET/4/det visit/NOUN|NN/0/root planned/VERB|VBD/4/acl ./PUNCT/4/punct',
    [],
  ],
  ['an infinitive', 'Time/NOUN|NN/0/root to/PART|TO/3/mark leave/VERB|VB/1/acl ./PUNCT/1/punct', []],
])('main verb: %s', (_, written, expected) => expect(changed(written, mendMainVerb)).toEqual(expected))

test.each([
  [
    'of a clause that is told',
    'They/PRON|PRP/2/nsubj claimed/VERB|VBD/0/root Holm/PROPN|NNP/2/obj was/AUX|VBD/5/cop ill/ADJ|JJ/2/xcomp',
    ['nsubj(ill, Holm)'],
  ],
  [
    'behind "and"',
    'Shells/NOUN|NNS/2/nsubj hit/VERB|VBD/0/root houses/NOUN|NNS/2/obj and/CCONJ|CC/5/cc troops/NOUN|NNS/3/conj fled/VERB|VBD/2/conj',
    ['nsubj(fled, troops)'],
  ],
  [
    'whose verb hung under it',
    'She/PRON|PRP/2/nsubj said/VERB|VBD/0/root Holm/PROPN|NNP/2/obj left/VERB|VBD/3/acl',
    ['nsubj(left, Holm)', 'ccomp(said, left)'],
  ],
  [
    'behind a word that begins clauses too',
    'He/PRON|PRP/2/nsubj waited/VERB|VBD/0/root after/ADP|IN/5/case the/DET|DT/5/det train/NOUN|NN/2/obl had/AUX|VBD/7/aux left/VERB|VBN/2/advcl',
    ['mark(left, after)', 'nsubj(left, train)'],
  ],
  [
    'in a clause that was hung on the noun before it',
    'They/PRON|PRP/2/nsubj shut/VERB|VBD/0/root ports/NOUN|NNS/2/obj after/ADP|IN/5/case Holm/PROPN|NNP/3/nmod left/VERB|VBD/2/conj',
    ['mark(left, after)', 'nsubj(left, Holm)', 'advcl(shut, left)'],
  ],
  [
    'of two behind a comma',
    'On/ADP|IN/2/case Monday/PROPN|NNP/7/obl ,/PUNCT|,/2/punct Holm/PROPN|NNP/2/conj and/CCONJ|CC/6/cc Silva/PROPN|NNP/4/conj left/VERB|VBD/0/root',
    ['nsubj(left, Holm)'],
  ],
  [
    'over a participle, in the passive',
    'In/ADP|IN/2/case May/PROPN|NNP/7/obl people/NOUN|NNS/2/appos visiting/VERB|VBG/3/acl Lund/PROPN|NNP/4/obj were/AUX|VBD/7/aux:pass searched/VERB|VBN/0/root',
    [],
  ],
  [
    'of a whole phrase',
    'They/PRON|PRP/2/nsubj think/VERB|VBP/0/root the/DET|DT/4/det head/NOUN|NN/2/obj of/ADP|IN/6/case Lund/PROPN|NNP/4/nmod resigned/VERB|VBD/2/ccomp',
    ['nsubj(resigned, head)'],
  ],
  [
    'behind a preposition that was given to the verb',
    'The/DET|DT/2/det head/NOUN|NN/0/root of/ADP|IN/5/case Lund/PROPN|NNP/5/nsubj left/VERB|VBD/2/acl',
    ['case(Lund, of)', 'nmod(head, Lund)'],
  ],
  [
    'what is called so',
    'They/PRON|PRP/2/nsubj left/VERB|VBD/0/root a/DET|DT/4/det group/NOUN|NN/2/obj called/VERB|VBD/4/acl Lund/PROPN|NNP/5/xcomp',
    [],
  ],
  [
    'a clause behind a preposition',
    'details/NOUN|NNS/0/root about/ADP|IN/5/mark how/ADV|WRB/5/advmod papers/NOUN|NNS/5/nsubj came/VERB|VBD/1/acl',
    [],
  ],
  ['a plain preposition', 'In/ADP|IN/2/case Lund/PROPN|NNP/3/obl rained/VERB|VBD/0/root', []],
  [
    'a bare form',
    'They/PRON|PRP/2/nsubj let/VERB|VBD/0/root troops/NOUN|NNS/2/obj enter/VERB|VBP/2/xcomp Lund/PROPN|NNP/4/obj',
    [],
  ],
  ['a subject already', 'Holm/PROPN|NNP/3/nsubj himself/PRON|PRP/1/nmod left/VERB|VBD/0/root', []],
  ['a relative pronoun', 'Holm/PROPN|NNP/0/root ,/PUNCT|,/1/punct who/PRON|WP/1/appos left/VERB|VBD/1/acl:relcl', []],
])('missing subject: %s', (_, written, expected) => expect(changed(written, mendMissingSubject)).toEqual(expected))

test.each([
  [
    'that governed its verb',
    'Loss/NOUN|NN/2/nsubj has/VERB|VBZ/0/root quickly/ADV|RB/4/advmod slowed/VERB|VBN/2/xcomp growth/NOUN|NN/4/obj',
    ['nsubj(slowed, Loss)', 'aux(slowed, has)', 'root(, slowed)'],
  ],
  ['that has an object', 'She/PRON|PRP/2/nsubj had/VERB|VBD/0/root friends/NOUN|NNS/2/obj killed/VERB|VBN/2/xcomp', []],
  ['that is the verb', 'She/PRON|PRP/2/nsubj has/VERB|VBZ/0/root to/PART|TO/4/mark leave/VERB|VB/2/xcomp', []],
])('auxiliary: %s', (_, written, expected) => expect(changed(written, mendAuxiliary)).toEqual(expected))

test.each([
  [
    'a given name under the family name',
    'Ana/PROPN/2/compound Holm/PROPN/4/nsubj also/ADV/4/advmod left/VERB/0/root',
    ['nsubj(left, Ana)', 'flat(Ana, Holm)'],
  ],
  ['apart', 'with/ADP/2/case Ana/PROPN/4/obl Holm/PROPN/4/nsubj left/VERB/0/root', ['flat(Ana, Holm)']],
  [
    'a name that modifies',
    'the/DET/4/det Ana/PROPN/3/compound Holm/PROPN/4/compound School/PROPN/0/root',
    ['compound(School, Ana)', 'flat(Ana, Holm)'],
  ],
  [
    'an unknown name behind a title',
    'Ambassador/PROPN/3/compound Hamdu/PROPN/3/compound Mohib/PROPN/4/nsubj left/VERB/0/root',
    ['compound(Hamdu, Ambassador)', 'nsubj(left, Hamdu)', 'flat(Hamdu, Mohib)'],
  ],
  ['no given name', 'Google/PROPN/2/compound Maps/PROPN/3/nsubj failed/VERB/0/root', []],
  ['a part of a longer name', 'Juan/PROPN/4/nsubj Carlos/PROPN/1/flat Silva/PROPN/1/flat left/VERB/0/root', []],
])('given name: %s', (_, written, expected) => expect(changed(written, mendGivenName)).toEqual(expected))

test.each([
  [
    'with the auxiliary of one',
    'Holm/PROPN|NNP/3/nsubj was/AUX|VBD/3/aux:pass held/VERB|VBN/0/root ./PUNCT|./3/punct',
    ['nsubj:pass(held, Holm)'],
  ],
  ['without', 'Holm/PROPN|NNP/2/nsubj:pass left/VERB|VBN/0/root ./PUNCT|./2/punct', ['nsubj(left, Holm)']],
  [
    'in a headline',
    'Two/NUM|CD/2/nsubj killed/VERB|VBN/0/root in/ADP|IN/4/case fire/NOUN|NN/2/obl',
    ['nsubj:pass(killed, Two)'],
  ],
  ['in a headline with an object', 'Holm/PROPN|NNP/2/nsubj beaten/VERB|VBN/0/root rival/NOUN|NN/2/obj', []],
])('passive: %s', (_, written, expected) => expect(changed(written, mendVoice)).toEqual(expected))

test.each([
  [
    'yesterday',
    'A/DET/3/det storm/NOUN/3/compound yesterday/NOUN/4/nsubj broke/VERB/0/root',
    ['det(storm, A)', 'nsubj(broke, storm)', 'nmod(storm, yesterday)'],
  ],
  ['a day with a name of its own', 'Easter/PROPN/2/compound Monday/PROPN/3/nsubj passed/VERB/0/root', []],
])('day behind a noun: %s', (_, written, expected) => expect(changed(written, mendDayAfterNoun)).toEqual(expected))

test('a word hangs neither under itself nor under what it governs', () => {
  const sketch = writtenSketch('Holm/PROPN/2/nsubj said/VERB/0/root troops/NOUN/4/nsubj fired/VERB/2/ccomp')
  expect(governs(sketch, 1, 2)).toBe(true)
  expect(governs(sketch, 0, 2)).toBe(false)
  expect(attach(sketch, 3, 2, 'obj')).toBe(false)
  expect(attach(sketch, 1, 0, 'acl')).toBe(false)
  expect(attach(sketch, 2, 1, 'obj')).toBe(true)
  expectTree(sketch)
})

test('whatever the arcs, a tree stays a tree', () => {
  const words = fc.constantFrom(
    'Holm/PROPN',
    'Rojas/PROPN',
    ',/PUNCT',
    'the/DET',
    'minister/NOUN',
    'who/PRON',
    'and/CCONJ',
    'said/VERB',
    'left/VERB',
    'of/ADP',
    './PUNCT',
  )
  const relations = fc.constantFrom('nsubj', 'obj', 'flat', 'appos', 'conj', 'ccomp')
  const trees = fc.array(fc.tuple(words, fc.double({ min: 0, max: 1, noNaN: true }), relations), {
    minLength: 1,
    maxLength: 25,
  })
  const written = trees.map((pieces) => {
    // A head among the words before makes a tree; the first is the root.
    const texts = pieces.map(([word, share, relation], i) => {
      const mark = word.endsWith('PUNCT') && i > 0
      const head = i === 0 ? 0 : 1 + Math.floor(share * (i - 1))
      return `${word}/${head}/${i === 0 ? 'root' : mark ? 'punct' : relation}`
    })
    return texts.join(' ')
  })
  expect(() =>
    fc.assert(
      fc.property(written, (text) => {
        const sketch = writtenSketch(text)
        // Nothing hangs under a mark in the parser's trees.
        sketch.heads.forEach((head, i) => {
          if (head > 0 && sketch.relations[head] === 'punct') sketch.heads[i] = 0
        })
        const ofWords = sketch.heads.map((head) => (head === -2 ? 0 : head))
        mend({ ...sketch, heads: ofWords })
        expectTree({ ...sketch, heads: ofWords })
      }),
      { numRuns: 500 },
    ),
  ).not.toThrow()
})
