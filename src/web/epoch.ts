import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** Counts the changes of the graph that the page has learned of: whatever was asked before may be other now. */
export const Epoch = createContext(0)

export function useEpoch(): number {
  return useContext(Epoch)
}
