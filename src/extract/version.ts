/** The version of the extraction rules. Articles that older rules extracted are extracted again on ingest and by `refresh`. Raise it with every change of what the rules read. */
export const EXTRACTOR = '13'
