import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EDGE_TYPES, NODE_LABELS } from '../../src/model/graph.ts'

const KIT = join(import.meta.dirname, '../../neo4j')
const style = readFileSync(join(KIT, 'wiregraph.grass'), 'utf8')
const guide = readFileSync(join(KIT, 'README.md'), 'utf8')

test('the style knows every label and every type of edge, and no other', () => {
  const rules = [...style.matchAll(/^(node|relationship)\.(\w+) \{([^}]*)\}/gm)]
  expect(rules.map(([, kind, name]) => `${kind}.${name}`).sort()).toEqual(
    [...NODE_LABELS.map((label) => `node.${label}`), ...EDGE_TYPES.map((type) => `relationship.${type}`)].sort(),
  )
  for (const [, kind, , body] of rules) {
    expect(body).toMatch(/color: #[0-9a-f]{6};/)
    expect(body).toMatch(/caption: '/)
    expect(body).toMatch(kind === 'node' ? /diameter: \d+px;/ : /shaft-width: \d+px;/)
  }
})

describe('the guide', () => {
  test('names every saved question', () => {
    for (const file of readdirSync(join(KIT, 'queries'))) expect(guide).toContain(`queries/${file}`)
  })

  test('has its pictures', () => {
    const pictures = [...guide.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map((match) => match[1] ?? '')
    expect(pictures.length).toBeGreaterThan(0)
    for (const picture of pictures) expect(readFileSync(join(KIT, picture)).byteLength).toBeGreaterThan(1000)
  })
})
