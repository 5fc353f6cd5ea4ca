import { createContext } from 'preact'
import type { ComponentChildren } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'

type Choice = 'auto' | 'light' | 'dark'

interface Theme {
  readonly choice: Choice
  /** What is shown now. */
  readonly shown: 'light' | 'dark'
  readonly next: () => void
}

const KEY = 'wiregraph-theme'
const Context = createContext<Theme>({ choice: 'auto', shown: 'light', next: () => undefined })

export function useTheme(): Theme {
  return useContext(Context)
}

/** Light or dark, as the system has it until somebody chooses. The choice stays in this browser. */
export function ThemeProvider({ children }: { children: ComponentChildren }) {
  const [choice, setChoice] = useState<Choice>(readChoice)
  const [systemDark, setSystemDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches)
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)')
    const changed = () => setSystemDark(system.matches)
    system.addEventListener('change', changed)
    return () => system.removeEventListener('change', changed)
  }, [])
  const shown = choice === 'auto' ? (systemDark ? 'dark' : 'light') : choice
  document.documentElement.dataset['theme'] = shown
  const next = () => {
    const chosen = shown === 'light' ? 'dark' : 'light'
    try {
      localStorage.setItem(KEY, chosen)
    } catch {
      // Without a memory the choice lasts as long as the page.
    }
    setChoice(chosen)
  }
  return <Context.Provider value={{ choice, shown, next }}>{children}</Context.Provider>
}

function readChoice(): Choice {
  try {
    const kept = localStorage.getItem(KEY)
    return kept === 'light' || kept === 'dark' ? kept : 'auto'
  } catch {
    return 'auto'
  }
}
