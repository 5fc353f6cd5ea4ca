import { describe, expect, it } from 'vitest'
import { draftOf } from '../../src/extract/extract.ts'
import { articleOf } from './article.ts'

function attacksIn(text: string): number {
  return draftOf(articleOf(text, { publishedAt: '2025-06-11' })).events.filter(({ type }) => type === 'ASSAULT').length
}

describe('where nobody is hurt', () => {
  it.each([
    // Papers and words
    'Norway hit Danish farmers with tariffs of 25 per cent.',
    'Danish voters bombarded Norwegian senators with calls.',
    'Kari Lund launched a blistering attack on Otto Brandt.',
    'The Danish Greens ambushed the minister, Otto Brandt.',
    'Denmark came under attack from Oslo over its digital rules.',
    'Senator Kari Lund attacked the governor, Otto Brandt, over the bill.',
    'Norway killed off the Danish plan.',
    'Kari Lund has been fighting the Danish government for years.',
    'Kari Lund clashed with the Danish health ministry over the bill.',
    'Nurses in Denmark clashed with the health ministry over pay.',
    'The film follows a Danish soldier who kills a Norwegian officer.',
    'A ransomware attack on a Danish hospital was blamed on a gang.',
    // Contests
    'Kari Lund beat Anna Brandt in a bruising fight.',
    "Norway destroyed Denmark's defence in the second half.",
    'Norway hit Denmark on the break.',
    // Stories
    'In the second act the hero, played by Otto Brandt, shoots a Danish minister.',
    'In the new drama, Norwegian spies kill a Danish minister.',
    'The hero shoots a Danish minister.',
    // Beasts and illness
    'Two Danish tourists were killed by elephants in Norway.',
    'A doctor from Norway fought Ebola in Denmark.',
    // Accidents
    'Two Danish soldiers were killed when their helicopter crashed in Norway.',
  ])('nothing: %s', (text) => expect(attacksIn(text)).toBe(0))

  it.each([
    'Norway hit Danish farmers with rockets.',
    'Norway bombarded Danish towns with shells.',
    'Norway destroyed Danish air defences.',
    'A Danish drone chased and killed a cyclist in Oslo.',
    'A Danish town came under attack from Norwegian troops over the weekend.',
    'Norwegian spies kill a Danish minister.',
    'Rebels clashed with Danish soldiers near the ministry.',
    'The film opens on Friday, a day after Danish soldiers killed a Norwegian officer.',
    'A Danish drone killed two soldiers when it crashed into a base in Norway.',
    'Two nurses were killed in Norway when a Danish rocket fell on their house.',
  ])('an attack: %s', (text) => expect(attacksIn(text)).toBeGreaterThan(0))
})
