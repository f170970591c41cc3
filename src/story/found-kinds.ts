// What of a story can be found by words.
export const FOUND_KINDS = ['area', 'actor', 'proposal', 'passage', 'source'] as const
export type FoundKind = (typeof FOUND_KINDS)[number]
