/** How deep fields may be nested in an operation. */
export const MAX_DEPTH = 12
/** How many fields an operation may ask for, every use of a fragment counted. */
export const MAX_FIELDS = 500
/** How many tokens the text of an operation may have. */
export const MAX_TOKENS = 5_000
/** How many items a page may hold. */
export const MAX_PAGE_SIZE = 100
/** How many links a network may hold. */
export const MAX_LINKS = 5_000
/** Among how many ids a network may be asked for. */
export const MAX_AMONG = 500
/** How many ids one `nodes` may name. */
export const MAX_IDS = 100
/** How many bytes the body of a request may have: an article of 2 MB, and what JSON adds. */
export const MAX_BODY_BYTES = 5_000_000
/** How many subscriptions a server feeds at once. */
export const MAX_SUBSCRIPTIONS = 100
/** How many articles a subscription may be behind. */
export const MAX_BACKLOG = 1_000
/** How many items an operation may ask for, pages within pages multiplied. */
export const MAX_ITEMS = 100_000
/** How long the store may take to answer a field of an operation, in milliseconds. */
export const MAX_READ_MS = 30_000
/** How many hops a path may have. */
export const MAX_HOPS = 6
