import { describe, expect, it } from 'vitest'
import { draftOf } from '../../../src/extract/extract.ts'
import { evidenceOf } from '../../../src/extract/relations/statements/evidence.ts'
import type { DraftStatement } from '../../../src/extract/draft.ts'
import { articleOf } from './article.ts'

const read = (text: string): DraftStatement[] => draftOf(articleOf(text)).statements
const words = (text: string, statement: DraftStatement): string[] =>
  statement.segments.map(({ start, end }) => text.slice(start, end))

describe('speakers', () => {
  it.each([
    ['Anna Kovac said the bridge was safe.', 'Person', 'Anna Kovac'],
    ['Prime Minister Anna Kovac, who took office in May, said the bridge was safe.', 'Person', 'Anna Kovac'],
    ['The prime minister, Anna Kovac, said the bridge was safe.', 'Person', 'Anna Kovac'],
    ['Anna Kovac, who said the bridge was safe, closed it on Friday.', 'Person', 'Anna Kovac'],
    ['The Kremlin said the bridge was safe.', 'Country', 'Russia'],
    ['Ankara said that the talks would go on.', 'Country', 'Turkey'],
    ['"It is safe," said a guard identified as Otto Brandt.', 'Person', 'Otto Brandt'],
    ['It was Otto Brandt, the young engineer, who said it was safe.', 'Person', 'Otto Brandt'],
    ['A small company, Fjord Ferries Ltd., said it was safe.', 'Organization', 'Fjord Ferries Ltd.'],
    ["Norway's interior ministry said the bridge was safe.", 'Country', 'Norway'],
    ["The bridge was safe, Norway's army said.", 'Country', 'Norway'],
    ['The Kenyan foreign ministry said the bridge was safe.', 'Country', 'Kenya'],
    ['Norway closed the bridge, according to its health ministry.', 'Country', 'Norway'],
    ['The World Health Organization warned that the bridge was unsafe.', 'Organization', 'World Health Organization'],
    ['According to a statement from the Kenyan foreign ministry, the bridge was safe.', 'Country', 'Kenya'],
    ['A statement issued by the Kremlin said the bridge was safe.', 'Country', 'Russia'],
    ['The bridge was safe, according to a letter by Anna Kovac.', 'Person', 'Anna Kovac'],
    ['A report by Fjord Ferries Ltd. said the bridge was safe.', 'Organization', 'Fjord Ferries Ltd.'],
  ])('%s', (text, kind, name) => {
    const [statement, ...others] = read(text)
    expect(others).toEqual([])
    expect(statement?.speaker?.entity?.kind).toBe(kind)
    expect(statement?.speaker?.name).toContain(name)
  })

  it.each([
    ['Two officials said the bridge was safe.', 'Two officials'],
    ['A spokesman for the ministry said the bridge was safe.', 'A spokesman for the ministry'],
    ['According to a report from Norway, the bridge was safe.', 'a report from Norway'],
    ['According to a friend from Norway, the bridge was safe.', 'a friend from Norway'],
    ["A spokesman for Norway's army said the bridge was safe.", "A spokesman for Norway's army"],
    [
      "Prime Minister Anna Kovac left. The prime minister's spokesman said it was safe.",
      "The prime minister's spokesman",
    ],
    ["Anna Kovac's army said the bridge was safe.", "Anna Kovac's army"],
    ["Norway's oldest bank said the bridge was safe.", "Norway's oldest bank"],
    ['Anna Kovac, the minister said, had crossed the bridge.', 'the minister'],
    ['Anna Kovac, the minister told reporters, had crossed the bridge.', 'the minister'],
    ['"It is safe," said a person familiar with the talks.', 'a person'],
  ])('%s has no entity', (text, expected) => {
    const [statement] = read(text)
    expect(statement?.speaker?.entity).toBeNull()
    expect(statement?.speaker?.name).toBe(expected)
  })

  it.each([
    ['Two fishermen said the port was full. They said it would stay so.', 'They', 'Two fishermen'],
    ['A woman who sells fish left early. "It is good," she said.', 'she', 'A woman'],
  ])('%s takes up words', (text, pronoun, expected) => {
    const speaker = read(text).at(-1)?.speaker
    expect(speaker && text.slice(speaker.start, speaker.end)).toBe(pronoun)
    expect(speaker).toMatchObject({ entity: null, name: expected })
  })

  it.each<[string, string[]]>([
    ['Anna Kovac and Otto Brandt said the bridge was safe.', ['Anna Kovac', 'Otto Brandt']],
    [
      "Norway's Anna Kovac and Denmark's Otto Brandt said it was safe.",
      ["Norway's Anna Kovac", "Denmark's Otto Brandt"],
    ],
    ['Both Anna Kovac and Otto Brandt said the bridge was safe.', ['Anna Kovac', 'Otto Brandt']],
    ['France, Germany, and Italy said the bridge was safe.', ['France', 'Germany', 'Italy']],
    ['Anna Kovac (D-Ohio) and Otto Brandt (R-Utah) said it was safe.', ['Anna Kovac', 'Otto Brandt']],
    ['Anna Kovac, the mayor, and Otto Brandt, her deputy, said it was safe.', ['Anna Kovac', 'Otto Brandt']],
    ['Anna Kovac, a friend of Kari Lund, and Otto Brandt said it was safe.', ['Anna Kovac', 'Otto Brandt']],
    ['"It is safe," said Anna Kovac, a lawyer, and Otto Brandt, her partner.', ['Anna Kovac', 'Otto Brandt']],
    ['The bridge is safe, said Anna Kovac, Otto Brandt and Kari Lund.', ['Anna Kovac', 'Otto Brandt', 'Kari Lund']],
    ['According to Anna Kovac and Otto Brandt, the bridge is safe.', ['Anna Kovac', 'Otto Brandt']],
    ['Kari Lund met Anna Kovac and Otto Brandt said the bridge was safe.', ['Otto Brandt']],
    ['Talking to Kari Lund, Otto Brandt said the bridge was safe.', ['Otto Brandt']],
    ['Anna Kovac, the wife of Otto Brandt and mother of Kari Lund, said it was safe.', ['Anna Kovac']],
    ['"It is safe," said Anna Kovac, and Otto Brandt, her partner, stood by.', ['Anna Kovac']],
    ['Relatives of Anna Kovac and Otto Brandt said it was safe.', ['Relatives of Anna Kovac and Otto Brandt']],
    ['The foreign ministers of France and Germany said it was safe.', ['The foreign ministers of France and Germany']],
    ['The lawyer of Kari Lund and Otto Brandt said it was safe.', ['Otto Brandt']],
    ['Police and prosecutors said the bridge was safe.', ['Police and prosecutors']],
    ['Neither Anna Kovac nor Otto Brandt said the bridge was safe.', []],
    ['Anna Kovac met Otto Brandt. They said it was safe.', ['They', 'They']],
    ['Anna Kovac and Otto Brandt met. The two leaders said it was safe.', ['The two leaders', 'The two leaders']],
  ])('%s: each of them says it', (text, expected) => {
    const statements = read(text)
    expect(statements.map(({ speaker }) => speaker && text.slice(speaker.start, speaker.end))).toEqual(expected)
    const entities = statements.map(({ speaker }) => speaker?.entity)
    expect(new Set(entities).size).toBe(entities.length)
    expect(new Set(statements.map((statement) => words(text, statement).join(' '))).size).toBeLessThan(2)
  })

  it.each([
    'The bridge is safe, Reuters reported on Friday.',
    'Xinhua news agency reported that the bridge was safe.',
    'The minister declined to say whether the bridge was safe.',
    'The minister did not say that the bridge was safe.',
    'No one said that the bridge was safe.',
    'No minister said that the bridge was safe.',
    'The bridge is said to be safe.',
    'The "iron bridge" is old.',
    'He won the "Golden Bear" for his film "The Bridge".',
    'The boxer, nicknamed "The Bridge", lost again.',
    'If the mayor said the bridge was safe, they would cross it.',
  ])('%s: nobody speaks', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('content', () => {
  it.each([
    [
      'On September 27, Lavrov told the UN General Assembly that the bridge was safe.',
      ['the bridge was safe'],
      'indirect',
      '2025-09-27',
    ],
    ['The mayor denied that the bridge was unsafe.', ['the bridge was unsafe'], 'indirect', null],
    ['The mayor claimed the bridge was safe, but nobody believed it.', ['the bridge was safe'], 'indirect', null],
    ['The mayor called the bridge "a danger to all".', ['the bridge "a danger to all"'], 'mixed', null],
    ['The mayor described the bridge as "a danger to all".', ['the bridge as "a danger to all"'], 'mixed', null],
    ['The mayor said the bridge was "as safe as houses".', ['the bridge was "as safe as houses"'], 'mixed', null],
    ['The mayor wrote on Facebook: "The bridge is safe."', ['The bridge is safe.'], 'direct', null],
    ['The mayor tweeted that the bridge was safe.', ['the bridge was safe'], 'indirect', null],
    ['"The bridge," the mayor said on Friday, "is safe."', ['The bridge', 'is safe.'], 'direct', '2025-10-10'],
  ])('of %s', (text, content, kind, date) => {
    const [statement, ...others] = read(text)
    expect(others).toEqual([])
    expect(statement && words(text, statement)).toEqual(content)
    expect(statement?.kind).toBe(kind)
    expect(statement?.date).toBe(date)
  })

  it('goes over paragraphs that nobody closed', () => {
    const text = '"The bridge is old.\n\n"But it is safe," the mayor said.'
    const [statement, ...others] = read(text)
    expect(others).toEqual([])
    expect(statement && words(text, statement)).toEqual(['The bridge is old.', 'But it is safe'])
    expect(statement?.evidence).toEqual({ start: 0, end: text.length })
  })

  it('goes on in a paragraph of its own without a cue', () => {
    const text = 'Anna Kovac said: "The bridge is old."\n\n"It is safe all the same."'
    expect(read(text).map((statement) => [statement.speaker?.name, ...words(text, statement)])).toEqual([
      ['Anna Kovac', 'The bridge is old.'],
      ['Anna Kovac', 'It is safe all the same.'],
    ])
  })

  it('keeps two reports apart that "and" joins', () => {
    const text = 'Anna Kovac said the bridge was old and added that it was safe.'
    expect(read(text).map((statement) => words(text, statement))).toEqual([['the bridge was old'], ['it was safe']])
  })

  it('is there once, however often a rule could read it', () => {
    const text = '"It is safe," said Anna Kovac, the mayor said.'
    const starts = read(text).map(({ segments }) => segments[0]?.start)
    expect(new Set(starts).size).toBe(starts.length)
  })
})

describe('hostile text', () => {
  it.each([
    ['quotation marks', '" '],
    ['opening marks', ' "a'],
    ['single marks', " 'a"],
    ['cues', 'said '],
    ['cues in one paragraph', 'He said that she said, '],
    ['closed quotations', '"a," he said. '],
    ['open paragraphs', '"He said\n\n'],
    ['colons', 'He said: '],
    ['commas', 'X, who said, '],
    ['according to', 'according to '],
  ])('of %s ends', (_, unit) => {
    const text = unit.repeat(Math.floor(100_000 / unit.length))
    for (const { segments, evidence } of read(text)) {
      for (const { start, end } of [...segments, evidence])
        expect(start >= 0 && start < end && end <= text.length).toBe(true)
    }
  })

  it('may go on in more parts than a call may have arguments', () => {
    const parts = Array.from({ length: 150_000 }, (_, i) => ({ start: i * 2, end: i * 2 + 1 }))
    const draft = draftOf(articleOf('Nobody spoke.'))
    expect(evidenceOf(draft, parts)).toEqual({ start: 0, end: 299_999 })
  })
})

describe('said in answer to a question', () => {
  it.each([
    ['Anna Kovac said when asked about the bridge that it was safe.', 'it was safe'],
    ['Anna Kovac told reporters when asked to comment that the bridge was safe.', 'the bridge was safe'],
    ['Anna Kovac said when pressed about reports that it had sunk that the bridge was safe.', 'the bridge was safe'],
  ])('%s', (text, content) => {
    const [statement, ...others] = read(text)
    expect(others).toEqual([])
    expect(statement && words(text, statement)).toEqual([content])
    expect(statement?.speaker?.name).toBe('Anna Kovac')
  })

  it.each([
    ['Jan Nowak will meet the mayor, Gen. Otto Brandt, in Oslo on Friday, his aide, Anna Kovac, said.', 'Anna Kovac'],
    ['The bridge was shut, the Danish embassy said in a statement that gave no details.', 'Denmark'],
    ['Ankara, a member of the club, has said the bridge was safe.', 'Turkey'],
    ['"It is safe," Police Chief Anna "C.J." Kovac said.', 'Anna "C.J." Kovac'],
    ['Danish Deputy Prime Minister and Foreign Minister Anna Kovac said the bridge was safe.', 'Anna Kovac'],
    ['Anna Kovac - herself struck by a drone in May - said the bridge was safe.', 'Anna Kovac'],
    ['It was a victory for Anna Kovac, who said the bridge was safe.', 'Anna Kovac'],
    ['Det Con Anna Kovac said the bridge was safe.', 'Anna Kovac'],
  ])('%s', (text, name) => {
    const [statement, ...others] = read(text)
    expect(others).toEqual([])
    expect(statement?.speaker?.name).toContain(name)
  })

  it('"when" that asks nothing opens no answer', () => {
    const [statement] = read('Anna Kovac said when asked people would use the bridge.')
    expect(statement && words('Anna Kovac said when asked people would use the bridge.', statement)).not.toEqual([])
  })
})

describe('who says what where the words around the cue mislead', () => {
  it.each([
    // Verbs that a tagger takes for nouns, and nouns that it takes for verbs.
    ['Kovac aides said details of the plan would come.', 'Kovac aides', 'details of the plan would come'],
    ['The bridge, many argue, is old.', 'many', 'The bridge … is old'],
    ['Otto Brandt still says that the bridge is old.', 'Otto Brandt', 'the bridge is old'],
    // Subjects that look like adverbs.
    ['Most said they were tired.', 'Most', 'they were tired'],
    ['The mayor most recently said she was tired.', 'The mayor', 'she was tired'],
    // Words that reached the world some way.
    ['The mayor said in a statement released by the port the bridge was old.', 'The mayor', 'the bridge was old'],
    ['Otto Brandt fired back a letter saying he would stay.', 'Otto Brandt', 'he would stay'],
    ['Otto Brandt lost a letter saying the bridge was old.', 'a letter', 'the bridge was old'],
    // Where what is said ends.
    [
      'The mayor said the bridge helped farmers, as well as fishermen in the north.',
      'The mayor',
      'the bridge helped farmers, as well as fishermen in the north',
    ],
    // What an outlet says for itself, where it reports nothing.
    ['Reuters said in a statement that it stood by the story.', 'Reuters', 'it stood by the story'],
    ['Anna Kovac asked neighbouring states to help.', 'Anna Kovac', 'to help'],
    // What one does all the while.
    ['Anna Kovac spent more time mocking the mayor.', 'Anna Kovac', 'the mayor'],
    // Others than those among whom somebody is.
    ['Many in the port, Anna Kovac among them, argue that the bridge is old.', 'Many in the port', 'the bridge is old'],
  ])('%s', (text, speaker, said) => {
    const [statement, ...others] = read(text)
    expect(others).toEqual([])
    expect(statement?.speaker && text.slice(statement.speaker.start, statement.speaker.end)).toBe(speaker)
    expect(statement && words(text, statement).join(' … ')).toBe(said)
  })

  it('tells the mayor of a place, not the place', () => {
    const [statement] = read('Anna Kovac told the mayor of Bergen that the bridge was old.')
    expect(statement?.addressees).toEqual([{ entity: null, name: 'the mayor of Bergen' }])
  })
})
