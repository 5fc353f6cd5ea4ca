/** Text, or why the bytes are none. */
export type Decoded = { readonly text: string } | { readonly reason: string }

const utf8 = new TextDecoder('utf-8', { fatal: true })
const utf16le = new TextDecoder('utf-16le', { fatal: true })
const utf16be = new TextDecoder('utf-16be', { fatal: true })

/** Which UTF-16 the bytes begin with the mark of. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** Decodes UTF-8 (with or without a byte order mark) or marked UTF-16. The mark is no part of the text. */
export function decode(bytes: Uint8Array): Decoded {
  const wide = utf16Of(bytes)
  try {
    if (wide) return checked((wide === 'utf-16le' ? utf16le : utf16be).decode(bytes))
    const nul = bytes.indexOf(0)
    if (nul >= 0) return binary(nul)
    return { text: utf8.decode(bytes) }
  } catch {
    return {
      reason: wide
        ? 'begins like UTF-16, but is not. Save it as UTF-8.'
        : 'is neither UTF-8 text nor marked UTF-16. If it is text in an older encoding, convert it: iconv -f WINDOWS-1252 -t UTF-8',
    }
  }
}

function checked(text: string): Decoded {
  const nul = text.indexOf('\0')
  return nul < 0 ? { text } : binary(nul)
}

function binary(at: number): Decoded {
  return { reason: `is binary (a NUL at ${at}), not text. Give text, HTML, JSON or JSON Lines.` }
}
