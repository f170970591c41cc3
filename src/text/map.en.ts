// The words on the map and around it, and those for who does not see it.
import { count, numbers } from './numbers.en.ts'

export const mapEn = {
  map: {
    name: 'Map',
    loading: 'Drawing the map…',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    home: 'Back to the first view',
    print: 'Print',
    printed: (day: string) => `Printed on ${day}.`,
    north: 'N',
    northLong: 'North is up',
    scale: (metres: number) =>
      metres >= 1000 ? `${numbers.format(metres / 1000)} km` : `${numbers.format(metres)} m`,
    drawTitle: 'How it is drawn',
    draw: 'Drawn by',
    drawnBy: { auto: 'Automatic', gl: 'Graphics card', plain: 'Plain' },
    drawWhy:
      'Without a graphics card the plain map moves more smoothly. Automatic looks at this machine.',
    refused: 'This browser gives no WebGL 2, so the map is drawn plainly.',
    locator: 'Where the map lies',
    schematic: 'schematic, ',
    /** The sign points to where the place lies. */
    arc: (place: string, isToTheWest: boolean) => (isToTheWest ? `‹ ${place}` : `${place} ›`),
    /** Beside the sign of a standing: on what, or how often. */
    stand: (standing: string, on: string | undefined, times: number) =>
      `${standing}${on ? `: ${on}` : times > 1 ? ` (${numbers.format(times)})` : ''}`,
    attribution: 'Natural Earth 1:10M · GSHHG · GeoNames',
    borders: (convention: string) => `Borders: ${convention}`,
    keyboardHelp:
      'Arrow keys move the map, plus and minus zoom, Enter selects the area at the cross, Escape closes the card.',
    nothingAtCross: 'No area of this story is at the cross.',
  },

  hint: {
    name: 'Hint',
    desk: 'Click an area for what is said about it; switch a proposal on to draw it.',
    phone: 'Tap an area for what is said about it.',
    dismiss: 'Dismiss the hint',
  },

  voice: {
    name: 'Picked voice',
    title: (actor: string) => `What ${actor} wants and refuses`,
    end: 'End: what this voice wants and refuses',
  },

  /** For who does not see the map. */
  spoken: {
    map: (title: string) => `Map: ${title}.`,
    focus: (areas: readonly string[]) => `In close view: ${areas.join(', ')}.`,
    borders: (convention: string) => `Borders: ${convention}.`,
    silent: (areas: readonly string[]) =>
      `Ringed with dots, as the article gives no view of them: ${areas.join(', ')}.`,
    proposals: (titles: readonly string[]) => `Drawn: ${titles.join(', ')}.`,
    nothing: 'No proposal is drawn, and no voice is picked.',
    voice: (actor: string, ways: readonly string[]) =>
      `What ${actor} wants and refuses: ${ways.join('; ')}.`,
    way: (standing: string, areas: readonly string[]) => `${standing} in ${areas.join(', ')}`,
  },

  notes: {
    name: 'Notes on the map',
    close: (area: string) => `Close the note on ${area}`,
    next: 'Next note',
    position: (place: number, all: number) => `${place} of ${all}`,
    closeAll: 'Close the notes',
  },

  tip: {
    counts: (passages: number, positions: number, silences: number) =>
      [
        count(passages, 'passage', 'passages'),
        count(positions, 'position', 'positions'),
        count(silences, 'silence', 'silences'),
      ].join(' · '),
  },
}
