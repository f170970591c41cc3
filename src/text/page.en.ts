// The words of the frame around the map: bar, pane, panels, theme.
export const pageEn = {
  pane: 'Story',

  panePart: {
    name: 'Reading pane',
    hide: 'Hide the reading pane',
    show: 'Show the reading pane',
    width: 'Width of the reading pane',
    widthHelp: 'Drag to make the reading pane wider or narrower; double click for the usual width',
    pixels: (width: number) => `${width} pixels`,
  },

  loading: 'Loading the story…',
  menu: { name: 'Menu' },

  tools: {
    search: 'Search',
    searchKey: 'Press / to search',
    closeSearch: 'Close the search',
    share: 'Share',
    export: 'Export',
    cite: 'Cite',
    fullPage: 'Open the whole page',
  },

  panels: {
    name: 'Panels',
    places: 'Places',
    proposals: 'Proposals',
    positions: 'Positions',
    article: 'Article',
    timeline: 'Timeline',
    about: 'About this map',
    loading: 'Loading…',
    missing:
      'This page could not be loaded: perhaps a new version of the viewer is just being published.',
  },

  compare: {
    open: 'Compare',
    openLong: (what: string) => `Compare: ${what}`,
  },

  theme: {
    name: 'Theme',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
  },

  sheet: {
    expand: 'Large panel',
  },
}
