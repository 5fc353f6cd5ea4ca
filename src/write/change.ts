import { canonicalJson } from '../model/canonical-json.ts'
import { NODE_LABELS } from '../model/graph.ts'
import type { NodeLabel } from '../model/graph.ts'
import {
  createEdges,
  createNodes,
  deleteEdges,
  deleteNodes,
  EDGE_SHAPES,
  readVotes,
  updateEdges,
  updateNodes,
} from '../store/cypher/write.ts'
import { stringOf } from '../store/row.ts'
import type { Params, Transaction } from '../store/store.ts'
import { ballotsOf } from './ballots.ts'
import type { NodeBallot } from './ballots.ts'
import type { Contribution } from './contribution.ts'
import { derive, placeOf } from './derive.ts'
import type { DerivedEdge } from './derive.ts'
import { cast, parseVotes } from './votes.ts'
import type { Votes } from './votes.ts'

/** What a change of votes does to nodes and derived edges. */
export type Delta = {
  createNodes: Map<NodeLabel, Params[]>
  updateNodes: Map<NodeLabel, Params[]>
  deleteNodes: Map<NodeLabel, string[]>
  createEdges: DerivedEdge[]
  updateEdges: DerivedEdge[]
  deleteEdges: DerivedEdge[]
}

/** Works out what follows for the graph when contributions go and come: reads the touched nodes, changes nothing. */
export async function deltaOf(
  tx: Transaction,
  gone: readonly Contribution[],
  come: readonly Contribution[],
): Promise<Delta> {
  const changes: [NodeBallot, 1 | -1][] = [
    ...gone.flatMap(ballotsOf).map((ballot): [NodeBallot, -1] => [ballot, -1]),
    ...come.flatMap(ballotsOf).map((ballot): [NodeBallot, 1] => [ballot, 1]),
  ]
  const delta: Delta = {
    createNodes: new Map(),
    updateNodes: new Map(),
    deleteNodes: new Map(),
    createEdges: [],
    updateEdges: [],
    deleteEdges: [],
  }
  for (const label of NODE_LABELS) {
    const touched = changes.filter(([ballot]) => ballot.label === label)
    if (touched.length > 0) await changeLabel(tx, label, touched, delta)
  }
  return delta
}

async function changeLabel(
  tx: Transaction,
  label: NodeLabel,
  touched: readonly [NodeBallot, 1 | -1][],
  delta: Delta,
): Promise<void> {
  const ids = [...new Set(touched.map(([{ id }]) => id))]
  const stored = new Map(
    (await tx.run(readVotes(label), { ids })).map((row) => [stringOf(row.id), parseVotes(row.votes)]),
  )
  const after = new Map<string, Votes>(ids.map((id) => [id, copyOf(stored.get(id))]))
  // Votes go before they come, so that a value never drops below nothing on the way.
  for (const [{ id, ballot }, weight] of touched) cast(after.get(id) ?? new Map(), ballot, weight)
  for (const id of ids) changeNode(id, label, stored.get(id), after.get(id) ?? new Map(), delta)
}

function changeNode(id: string, label: NodeLabel, before: Votes | undefined, after: Votes, delta: Delta): void {
  const old = before === undefined ? null : derive(id, label, before)
  const now = derive(id, label, after)
  if (now === null) {
    if (before !== undefined) add(delta.deleteNodes, label, id)
  } else if (before === undefined) {
    add(delta.createNodes, label, { props: now.props })
  } else if (old === null || canonicalJson(old.props) !== canonicalJson(now.props)) {
    add(delta.updateNodes, label, { id, props: now.props })
  }
  compareEdges(old?.edges ?? [], now?.edges ?? [], delta)
}

function compareEdges(before: readonly DerivedEdge[], after: readonly DerivedEdge[], delta: Delta): void {
  const old = new Map(before.map((edge) => [placeOf(edge), edge]))
  for (const edge of after) {
    const same = old.get(placeOf(edge))
    if (same === undefined) delta.createEdges.push(edge)
    else if (canonicalJson(same.props) !== canonicalJson(edge.props)) delta.updateEdges.push(edge)
    old.delete(placeOf(edge))
  }
  delta.deleteEdges.push(...old.values())
}

/** Takes away what has to go: edges first, then the nodes that nobody reports or mentions any more. */
export async function takeAway(tx: Transaction, delta: Delta): Promise<void> {
  await runEdges(tx, delta.deleteEdges, deleteEdges)
  for (const [label, ids] of delta.deleteNodes) await tx.run(deleteNodes(label), { ids })
}

/** Brings in what is new: nodes first, then their edges. */
export async function bringIn(tx: Transaction, delta: Delta): Promise<void> {
  for (const [label, rows] of delta.createNodes) await tx.run(createNodes(label), { rows })
  for (const [label, rows] of delta.updateNodes) await tx.run(updateNodes(label), { rows })
  await runEdges(tx, delta.createEdges, createEdges)
  await runEdges(tx, delta.updateEdges, updateEdges)
}

async function runEdges(
  tx: Transaction,
  edges: readonly DerivedEdge[],
  statement: (type: keyof typeof EDGE_SHAPES) => string,
): Promise<void> {
  for (const type of Object.keys(EDGE_SHAPES) as (keyof typeof EDGE_SHAPES)[]) {
    const rows = edges
      .filter((edge) => edge.type === type)
      .map(({ from, to, key, props }) => ({ from, to, key, props }))
    if (rows.length === 0) continue
    if (statement === createEdges) await create(tx, createEdges(type), rows)
    else await tx.run(statement(type), { rows })
  }
}

/** Creates edges. An edge without one of its ends would be lost without a word: that is a bug, and stops the write. */
export async function create(tx: Transaction, cypher: string, rows: Params[]): Promise<void> {
  if (rows.length === 0) return
  const [made] = await tx.run(cypher, { rows })
  if (made?.count !== rows.length) {
    throw new Error(`not all of ${rows.length} edges could be made by: ${cypher}`)
  }
}

function add<T>(lists: Map<NodeLabel, T[]>, label: NodeLabel, item: T): void {
  const list = lists.get(label)
  if (list === undefined) lists.set(label, [item])
  else list.push(item)
}

function copyOf(votes: Votes | undefined): Votes {
  return new Map([...(votes ?? [])].map(([field, tally]) => [field, new Map(tally)]))
}
