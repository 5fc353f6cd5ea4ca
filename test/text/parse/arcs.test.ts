import { describe, expect, test } from 'vitest'
import { arcsOf, wordAt } from '../../../src/text/parse/arcs/arcs.ts'
import { clauseOf, governorsOf } from '../../../src/text/parse/arcs/clauses.ts'
import { conjunctsOf, firstConjunct } from '../../../src/text/parse/arcs/conjuncts.ts'
import { appositionsOf, headOf, modifiersOf, possessorOf } from '../../../src/text/parse/arcs/nouns.ts'
import { agentsOf, isPassive, objectsOf, subjectsOf } from '../../../src/text/parse/arcs/verbs.ts'
import { writtenTree } from './written-tree.ts'

const ACTIVE = 'Gunmen/NOUN/2/nsubj killed/VERB|VBD/0/root soldiers/NOUN/2/obj and/CCONJ/5/cc police/NOUN/3/conj'
const PASSIVE =
  'Soldiers/NOUN/3/nsubj:pass were/AUX/3/aux:pass killed/VERB|VBN/0/root by/ADP/5/case gunmen/NOUN/3/obl:agent in/ADP/7/case Lund/PROPN/3/obl'
const REDUCED =
  'Men/NOUN/5/nsubj killed/VERB|VBN/1/acl by/ADP/4/case gunmen/NOUN/2/obl:agent lay/VERB|VBD/0/root there/ADV/5/advmod'
const RELATIVE = 'Gunmen/NOUN/5/nsubj who/PRON/3/nsubj shot/VERB|VBD/1/acl:relcl him/PRON/3/obj fled/VERB|VBD/0/root'
const WHOM = 'Men/NOUN/5/nsubj whom/PRON/4/obj they/PRON/4/nsubj shot/VERB|VBD/1/acl:relcl fled/VERB|VBD/0/root'
const INFINITIVE = 'Holm/PROPN/2/nsubj refused/VERB|VBD/0/root to/PART/4/mark meet/VERB|VB/2/xcomp Rojas/PROPN/4/obj'
const ORDERED = 'Holm/PROPN/2/nsubj ordered/VERB|VBD/0/root troops/NOUN/2/obj to/PART/5/mark shoot/VERB|VB/2/xcomp'
const JOINED = 'Holm/PROPN/2/nsubj met/VERB|VBD/0/root Rojas/PROPN/2/obj and/CCONJ/5/cc left/VERB|VBD/2/conj'
const WHILE = 'Gunmen/NOUN/2/nsubj fled/VERB|VBD/0/root shooting/VERB|VBG/2/advcl soldiers/NOUN/3/obj'
const NOUNS =
  "Peru/PROPN/3/nmod:poss 's/PART|POS/1/case minister/NOUN/7/nsubj ,/PUNCT/5/punct Silva/PROPN/3/appos ,/PUNCT/5/punct spoke/VERB|VBD/0/root because/ADP/10/case of/ADP/8/fixed him/PRON/7/obl"
const SAID = 'Holm/PROPN/2/nsubj said/VERB|VBD/0/root troops/NOUN/4/nsubj fired/VERB|VBD/2/ccomp'

/** The words that a helper gives, asked at the word that reads so. */
function asked(
  written: string,
  word: string,
  helper: (arcs: ReturnType<typeof arcsOf>, index: number) => number[],
): string[] {
  const arcs = arcsOf(writtenTree(written))
  const index = arcs.tree.findIndex(({ text }) => text === word)
  return helper(arcs, index).map((found) => wordAt(arcs, found).text)
}

describe('the subject', () => {
  test.each([
    ['active', ACTIVE, 'killed', ['Gunmen']],
    ['passive', PASSIVE, 'killed', ['Soldiers']],
    ['of a participle under its noun', REDUCED, 'killed', ['Men']],
    ['behind a relative pronoun', RELATIVE, 'shot', ['Gunmen']],
    ['of a relative clause with a subject of its own', WHOM, 'shot', ['they']],
    ['of an infinitive', INFINITIVE, 'meet', ['Holm']],
    ['of an infinitive whose governor has an object', ORDERED, 'shoot', ['troops']],
    [
      'of an infinitive under a noun',
      'Holm/PROPN/2/nsubj dropped/VERB|VBD/0/root plans/NOUN/2/obj to/PART/5/mark visit/VERB|VB/3/acl Peru/PROPN/5/obj',
      'visit',
      ['Holm'],
    ],
    ['of a coordinated verb', JOINED, 'left', ['Holm']],
    ['of a participle clause', WHILE, 'shooting', ['Gunmen']],
    ['of a clause of content, not of who said it', SAID, 'fired', ['troops']],
    ['none of an order', 'Stop/VERB|VB/0/root them/PRON/1/obj', 'Stop', []],
  ])('%s', (_, written, verb, expected) => expect(asked(written, verb, subjectsOf)).toEqual(expected))
})

describe('the object', () => {
  test.each([
    ['with what is coordinated', ACTIVE, 'killed', ['soldiers', 'police']],
    ['none of a passive', PASSIVE, 'killed', []],
    ['behind a relative pronoun', WHOM, 'shot', ['Men']],
    ['where the pronoun is the subject', RELATIVE, 'shot', ['him']],
    ['none of a verb without one', JOINED, 'left', []],
  ])('%s', (_, written, verb, expected) => expect(asked(written, verb, objectsOf)).toEqual(expected))
})

describe('the agent', () => {
  test.each([
    ['of a passive, not where it was', PASSIVE, 'killed', ['gunmen']],
    ['of a bare participle', REDUCED, 'killed', ['gunmen']],
    ['none of an active verb', ACTIVE, 'killed', []],
    [
      'none of an active verb with "by"',
      'They/PRON/2/nsubj stood/VERB|VBD/0/root by/ADP/4/case him/PRON/2/obl',
      'stood',
      [],
    ],
  ])('%s', (_, written, verb, expected) => expect(asked(written, verb, agentsOf)).toEqual(expected))
})

test.each([
  [PASSIVE, 'killed', true],
  [REDUCED, 'killed', true],
  [ACTIVE, 'killed', false],
  [RELATIVE, 'shot', false],
  [WHILE, 'shooting', false],
])('passive: %s', (written, word, expected) => {
  const arcs = arcsOf(writtenTree(written))
  expect(
    isPassive(
      arcs,
      arcs.tree.findIndex(({ text }) => text === word),
    ),
  ).toBe(expected)
})

test('possessor, apposition and prepositions of several words', () => {
  const arcs = arcsOf(writtenTree(NOUNS))
  expect(possessorOf(arcs, 2)).toBe(0)
  expect(possessorOf(arcs, 0)).toBe(-1)
  expect(appositionsOf(arcs, 2)).toEqual([4])
  expect(appositionsOf(arcs, 4)).toEqual([])
  expect(modifiersOf(arcs, 6)).toEqual([{ preposition: 'because of', words: [9] }])
  // The possessive ending is no preposition.
  expect(modifiersOf(arcs, 2)).toEqual([])
})

test('obliques by preposition, in the order of the words', () => {
  const arcs = arcsOf(writtenTree(PASSIVE))
  expect(modifiersOf(arcs, 2)).toEqual([
    { preposition: 'by', words: [4] },
    { preposition: 'in', words: [6] },
  ])
})

test('the head of a stretch of words', () => {
  const arcs = arcsOf(writtenTree(NOUNS))
  expect(headOf(arcs, 0, 4)).toBe(2)
  expect(headOf(arcs, 0, 1)).toBe(0)
  // A mark at the end is no head.
  expect(headOf(arcs, 4, 5)).toBe(4)
})

test('coordination', () => {
  const arcs = arcsOf(writtenTree(ACTIVE))
  expect(conjunctsOf(arcs, 2)).toEqual([2, 4])
  expect(conjunctsOf(arcs, 0)).toEqual([0])
  expect(firstConjunct(arcs, 4)).toBe(2)
  expect(firstConjunct(arcs, 0)).toBe(0)
})

test('the clause of a word and what governs it', () => {
  const said = arcsOf(writtenTree(SAID))
  expect(clauseOf(said, 2)).toBe(3)
  expect(clauseOf(said, 0)).toBe(1)
  expect(governorsOf(said, 2)).toEqual([3, 1])
  expect(governorsOf(said, 1)).toEqual([])
  // A coordinated verb heads a clause, a coordinated noun does not.
  const joined = arcsOf(writtenTree(JOINED))
  expect(clauseOf(joined, 4)).toBe(4)
  expect(clauseOf(arcsOf(writtenTree(ACTIVE)), 4)).toBe(1)
})

test('no word of that number', () => {
  expect(() => wordAt(arcsOf(writtenTree(SAID)), 9)).toThrow('no word 9 in a tree of 4')
})
