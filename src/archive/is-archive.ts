// Whether a layer is an archive, of which only what is wanted is fetched, or a file that comes whole.

export const isArchive = (path: string): boolean => path.endsWith('.pmtiles')
