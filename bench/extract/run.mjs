// How fast an article is read, and where the time goes: `npm run bench:extract [-- --json] [--articles 200]`.
// All figures come from one run on one machine, so that their ratios mean something. compromise is measured where it is
// installed: `npm install --prefix bench/extract`.
import { ENGLISH } from '../../dist/extract/english.js'
import { draftOf, extract } from '../../dist/extract/extract.js'
import { articles } from './articles.mjs'

const json = process.argv.includes('--json')
const at = process.argv.indexOf('--articles')
const texts = articles(at > 0 ? Number(process.argv[at + 1]) : 120)
const ROUNDS = 3
/** What cuts and tags the text and reads its structure, with the trees that later stages ask for; the rest comes after parsing. */
const TREES = 'trees'
const PARSING = new Set(['segments', 'structure', TREES])

const articleOf = (text) => ({
  id: null,
  url: null,
  title: null,
  publisher: null,
  agencies: [],
  authors: [],
  publishedAt: '2025-10-15',
  updatedAt: null,
  dateline: null,
  language: 'en',
  text,
  excluded: [],
})

/** Seconds of the fastest of some rounds: the one that others disturbed least. */
function seconds(read) {
  let best = Infinity
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.hrtime.bigint()
    for (const text of texts) read(text)
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9)
  }
  return best
}

function milliseconds(start) {
  return Number(process.hrtime.bigint() - start) / 1e6
}

function add(times, name, time) {
  times.set(name, (times.get(name) ?? 0) + time)
}

/** The parse, telling how long its tree takes to read: it is read when first asked for, by whatever stage does. */
function timed(parse, tell) {
  return {
    ...parse,
    tree() {
      if (parse.treeRead() !== null) return parse.tree()
      const start = process.hrtime.bigint()
      const tree = parse.tree()
      tell(milliseconds(start))
      return tree
    },
  }
}

/** Milliseconds an article by stage, of the round that was fastest as a whole. */
function stageTimes() {
  let best = null
  for (let round = 0; round < ROUNDS; round++) {
    const times = new Map()
    for (const text of texts) {
      let trees = 0
      const watched = ENGLISH.map((stage) => ({
        ...stage,
        run(draft, trace) {
          trees = 0
          const start = process.hrtime.bigint()
          stage.run(draft, trace)
          const spent = milliseconds(start) - trees
          add(times, stage.name, spent / texts.length)
          add(times, TREES, trees / texts.length)
          if (stage.name === 'structure')
            draft.parses = draft.parses.map((parse) => timed(parse, (time) => (trees += time)))
        },
      }))
      draftOf(articleOf(text), { stages: watched })
    }
    const sum = [...times.values()].reduce((a, b) => a + b, 0)
    if (!best || sum < best.sum) best = { times, sum }
  }
  return best.times
}

const compromise = await import('compromise').then(
  ({ default: nlp }) => nlp,
  () => null,
)

for (const text of texts.slice(0, 20)) {
  extract(articleOf(text))
  compromise?.(text).people().out('array')
}
const ours = texts.length / seconds((text) => extract(articleOf(text)))
const theirs = compromise
  ? texts.length /
    seconds((text) => {
      const read = compromise(text)
      // What our entities, dates aside, and statements are made from.
      return [
        read.people().out('array'),
        read.places().out('array'),
        read.organizations().out('array'),
        read.quotations().out('array'),
      ]
    })
  : null
const tagged = compromise ? texts.length / seconds((text) => compromise(text).out('tags')) : null
const stages = Object.fromEntries(stageTimes())
const parsing = Object.entries(stages).reduce((sum, [name, time]) => sum + (PARSING.has(name) ? time : 0), 0)
const after = Object.entries(stages).reduce((sum, [name, time]) => sum + (PARSING.has(name) ? 0 : time), 0)
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / texts.length

const report = {
  articles: texts.length,
  wordsPerArticle: Math.round(words),
  articlesPerSecond: { wiregraph: ours, compromise: theirs, compromiseTagsOnly: tagged },
  ratio: theirs ? ours / theirs : null,
  millisecondsPerArticle: { parsing, after, stages },
  afterToParsing: after / parsing,
}
if (json) console.log(JSON.stringify(report))
else {
  const two = (number) => number.toFixed(2)
  console.log(`${report.articles} articles of ${report.wordsPerArticle} words`)
  console.log(`wiregraph, all stages      ${two(ours)} articles a second`)
  if (theirs) {
    console.log(
      `compromise, names and quotations ${two(theirs)} articles a second: ours reads ${two(report.ratio)} times as many`,
    )
    console.log(`compromise, tags only      ${two(tagged)} articles a second`)
  } else console.log('compromise is not installed: npm install --prefix bench/extract')
  console.log(
    `parsing ${two(parsing)} ms, all after it ${two(after)} ms an article (${two(report.afterToParsing)} to 1)`,
  )
  console.log(
    `trees are read when a stage first asks for one: their ${two(stages[TREES] ?? 0)} ms are parsing, no stage's own`,
  )
  for (const [name, time] of Object.entries(stages)) console.log(`  ${name.padEnd(20)} ${two(time)} ms`)
}
