import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { NOWHERE, readAddress, writeAddress } from './address.ts'
import type { Address } from './address.ts'

export interface Navigation {
  readonly address: Address
  /** Goes to an address; `replace` leaves no step to go back to. */
  readonly go: (address: Address, options?: { replace?: boolean }) => void
}

const Context = createContext<Navigation>({ address: NOWHERE, go: () => undefined })
export const NavigationProvider = Context.Provider

export function useNavigation(): Navigation {
  return useContext(Context)
}

/** Keeps the address bar and the page at one. */
export function useAddressBar(): Navigation {
  const [address, setAddress] = useState(() => readAddress(location.search))
  useEffect(() => {
    const moved = () => setAddress(readAddress(location.search))
    addEventListener('popstate', moved)
    return () => removeEventListener('popstate', moved)
  }, [])
  return {
    address,
    go(next, { replace = false } = {}) {
      const target = writeAddress(next)
      if (replace) history.replaceState(null, '', target)
      else if (target !== writeAddress(readAddress(location.search))) history.pushState(null, '', target)
      setAddress(next)
    },
  }
}
