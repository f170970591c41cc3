// Every word of the interface in English.
import type { FileType } from '../fingerprint/file-type.ts'
import type { LoadProblem } from '../load/load-fault.ts'
import type { Fault, FaultKind } from '../story/faults.ts'
import type {
  AreaKind,
  Basis,
  Context,
  Effect,
  Passage,
  Proposal,
  RelationKind,
  SourceKind,
  Stance,
  Standing,
  Status,
} from '../story/types.ts'
import type { Language } from './language.ts'

const numbers = new Intl.NumberFormat('en')
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 })
const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const shortMonthFormat = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })
const monthFormat = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const plural = new Intl.PluralRules('en')
const count = (n: number, one: string, other: string) =>
  `${numbers.format(n)} ${plural.select(n) === 'one' ? one : other}`

const stances = {
  supports: 'supports',
  conditional: 'supports on conditions',
  undecided: 'undecided',
  opposes: 'opposes',
  rejects: 'rejects',
  demands: 'demands',
  claims: 'claims as its own',
  says: 'says',
  expects: 'expects',
} satisfies Record<Stance, string>
const silent = 'silent'

export const en = {
  language: 'en' as Language,
  product: 'Standpoint',
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

  map: {
    name: 'Map',
    loading: 'Drawing the map…',
    notLoaded:
      'The map could not be loaded. The lists, the cards and the evidence work without it.',
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
    noWebGl:
      'This browser gives no WebGL 2, so there is no map. The lists, the cards and the evidence work without it.',
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

  areas: {
    title: 'Areas',
    inFocus: 'In close view on this map',
    around: 'Around them',
    passages: (n: number) => count(n, 'passage', 'passages'),
    notNamed: 'not named',
    hint: 'Choose an area, here or on the map, to see what is said about it.',
    only: (trait: string, n: number) => `Only ${n}: ${trait.toLocaleLowerCase('en')}.`,
    all: 'List all areas',
  },

  proposals: {
    title: 'Proposals',
    hint: 'Switch one on to draw it.',
    none: 'This story has no proposals.',
    offTheMap: 'It has no place to draw on the map.',
    presets: 'Several at once',
    clear: 'Switch all off',
    details: (title: string) => `What it says: ${title}`,
    provisions: 'What it would do, and where',
    voices: (n: number) => count(n, 'position taken on it', 'positions taken on it'),
    relations: 'How they stand to each other',
  },

  compare: {
    open: 'Compare',
    openLong: (what: string) => `Compare: ${what}`,
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

  article: {
    aboutText: 'About this text',
    follow: 'The map follows',
    followHelp: 'As you read, the map shows the places of the passage in sight, until you move it',
    shown: 'Each paragraph',
    shownAs: { both: 'both', retelling: 'retelling', original: 'your text' },
    onThePage: 'On the publisher’s page',
    retold: 'Retold here in our own words, paragraph by paragraph. Places lead to the map.',
    bring: 'Have the article? Read it beside the retelling',
    bringHint:
      'Choose a file, drop it here, or paste the text (text, a saved page or an e-mail, up to 5 MB). It stays on this device.',
    choose: 'Choose a file',
    paste: 'Paste the text',
    use: 'Find the paragraphs',
    working: 'Finding the paragraphs…',
    stop: 'Stop',
    guessed: (encoding: string) =>
      `The file does not say how its letters are encoded; it was read as ${encoding}.`,
    result: (matched: number, all: number) => `${matched} of ${all} passages found in your text.`,
    nothingFound: 'No passage of this story was found in your text. It may be another article.',
    keep: 'Keep it in this browser',
    keepFailed: 'This browser refused to keep the text; it stays until the page is closed.',
    forget: 'Forget the text',
    problems: {
      'too large': 'The text is over 5 MB. Save only the article’s text and try again.',
      empty: 'There is no text in it. Choose another file, or paste the text.',
      unreadable: 'The text could not be read. Save the article as plain text and try again.',
      'address only':
        'What was shared is an address. The viewer fetches nothing from other sites: select the text there and share that, or paste it here.',
      'no code':
        'The code that reads texts could not be loaded. Load the page again and try once more.',
      'too slow':
        'It took over half a minute and was stopped. Save the article as plain text and try again.',
    },
    noText: {
      Word: 'This is a file of Word. Open it, copy the text and paste it here, or save it as plain text.',
      OpenDocument:
        'This is an OpenDocument file. Open it, copy the text and paste it here, or save it as plain text.',
      EPUB: 'This is an e-book (EPUB). Open it, copy the text and paste it here.',
      RTF: 'This is a rich text file (RTF). Open it, copy the text and paste it here, or save it as plain text.',
      PDF: 'This is a PDF. Open it, copy the text and paste it here.',
      compressed: 'This is a compressed file. Unpack it and choose the file that is in it.',
      image: 'This is a picture. Only text can be read here.',
      'web archive':
        'This is a web archive of Safari. Open it, copy the text and paste it here, or save it as page source.',
      unknown: 'This file is no text. Open the article, copy its text and paste it here.',
    } satisfies Record<FileType, string>,
    notFound: 'Not found in your text.',
    ambiguous: 'Your text may have this passage, but not beyond doubt, so it is not shown.',
    topics: 'Positions that belong to no place',
    doubts: 'Doubts about the article',
    altered: 'Your copy differs from the source somewhere in this passage.',
  },

  timeline: {
    title: 'What happened when',
    none: 'This story has no events.',
    marks: 'A dot is a day, a bar a longer time, an arrow an open end; what is hollow is not sure.',
    when: {
      before: 'Before the article',
      during: 'In the days of the article',
      after: 'After the article',
    },
    by: 'By or with:',
  },

  dates: {
    day: (date: Date) => dayFormat.format(date),
    month: (date: Date) => monthFormat.format(date),
    season: (season: 'spring' | 'summer' | 'autumn' | 'winter', year: number) =>
      `${season} ${year}`,
    decade: (year: number) => `the ${year}s`,
    century: (year: number) => `between ${year} and ${year + 99}`,
    shortMonths: Array.from({ length: 12 }, (_, month) =>
      shortMonthFormat.format(new Date(Date.UTC(2000, month))),
    ),
    unknown: 'date not given',
    until: (end: string) => `until ${end}`,
    from: (start: string) => `from ${start}`,
    between: (start: string, end: string) => `${start} to ${end}`,
    marked: (date: string, mark: string) =>
      ({ '?': `${date}, uncertain`, '~': `about ${date}`, '%': `about ${date}, uncertain` })[
        mark
      ] ?? date,
  },

  beyond: {
    title: 'Beyond the article',
    hint: 'From other sources, not from the article.',
    tag: 'beyond the article',
    short: 'beyond',
    later: 'later than the article',
    verification: {
      verified: 'verified',
      partly: 'partly verified',
      unverified: 'not verified',
    } satisfies Record<Context['verification'], string>,
  },

  legend: {
    title: 'Legend',
    disputed: 'Status disputed',
    vague: 'No agreed bounds',
    schematic: 'Schematic line',
    focus: 'In close view on this map',
    focusWhy:
      'The areas that this map was made to look at; the article may name others more often.',
    borders: 'Borders',
    'claim-line': 'Edge of the claim',
    withheld: 'Recognised border, not followed here',
    holders: (actors: string) => ` (${actors})`,
    arcs: ', joined by arcs to what is guaranteed',
    onlyThese: 'Only these',
    onlyTheseLong: (what: string) => `Only these areas: ${what}`,
    silent: 'Silent in the article',
    silentWhy: 'A view was to be expected here, and the article gives none.',
    faint: 'seen before',
    faintWhy: 'Another plan took its place; its outlines stay, so that the two can be compared.',
    switchOn: 'Switch on',
    switchOnLong: (title: string) => `Switch on: ${title}`,
    switchOff: 'Switch off',
    switchOffLong: (title: string) => `Switch off: ${title}`,
  },

  card: {
    name: 'Card',
    close: 'Close',
    back: (name: string) => `Back to ${name}`,
    partOf: 'Part of',
    inTheArticle: 'In the article',
    positions: 'Positions',
    through: (name: string) => `Through ${name}, which contains it`,
    within: (name: string) => `In ${name}, a part of it`,
    parts: 'Parts of it',
    noPositions: 'The article reports no position on this area itself.',
    silences: 'Silences',
    sections: {
      name: 'On this card',
      article: 'Said',
      positions: 'Positions',
      silences: 'Silences',
      proposals: 'Proposals',
      beyond: 'Beyond',
    },
    /** After those on the area itself: how many views and silences reach it through others. */
    reached: (hasOwn: boolean, n: number) =>
      hasOwn
        ? `and ${numbers.format(n)} that reach it`
        : n > 0
          ? `No view on it alone; ${numbers.format(n)} that reach it`
          : 'No view is given, and none was to be expected.',
    noSilences: 'No silence is recorded for this area.',
    proposalsHere: 'Proposals here',
    noProposals: 'No proposal has a provision for this area.',
    draw: 'Draw',
    drawLong: (title: string) => `Draw on the map: ${title}`,
    announce: (name: string, n: number) => `${name}: ${count(n, 'passage', 'passages')}`,
    /** Told from an area of the same name. */
    actor: (name: string) => `${name} (actor)`,
    announceActor: (name: string, n: number) => `${name}: ${count(n, 'position', 'positions')}`,
    facts: 'Facts',
    factsPending: 'Computing…',
    factsFailed: 'The code that computes them could not be loaded.',
    noFacts: 'There is nothing to compute: the area has no agreed bounds.',
    notDrawn: 'This place is not drawn on the map.',
    noGeometry: 'The geometry of this area could not be loaded, so it is not on the map.',
    method:
      'Computed from the generalised outline that is drawn (on a sphere, with Turf) and rounded; borders along rivers come out short.',
    paragraph: (paragraphs: readonly number[]) => `¶ ${paragraphs.join(', ')}`,
    jump: (passage: string) => `${passage}, show in the article`,
    paragraphLong: (paragraphs: readonly number[]) => `Paragraph ${paragraphs.join(', ')}`,
    showEvidence: (label: string) => `Evidence: ${label}`,
    otherPassages: (n: number) => `All ${n} passages`,
    metonym: (words: string) => `Here “${words}” stands for the government, not the place.`,
    notInArticle: 'The article does not name this area.',
    vague: 'Vague',
    disputed: 'Disputed',
    schematic: 'Schematic',
    doubt: 'Doubt',
    correction: 'Correction',
    caveat: 'Note',
    inference: 'Our inference',
    events: 'What happened here',
  },

  evidence: {
    retold: (publisher: string, paragraphs: readonly number[]) =>
      `${publisher}, paragraph ${paragraphs.join(', ')}, retold in our own words`,
    open: 'Open the source',
    showInArticle: 'Show in the article',
    ofSource: (source: string, passage: string) => `${source} ${passage}`,
  },

  facts: {
    size: 'Area',
    share: (of: string) => `Share of ${of}`,
    length: 'Length drawn',
    border: (other: string) => `Border with ${other}`,
    distance: (to: string) => `To the ${to}`,
    crosses: 'runs through it',
    about: (text: string) => `about ${text}`,
    km2: (km2: number) => `${numbers.format(km2)} km²`,
    km: (km: number) => `${numbers.format(km)} km`,
    percent: (ratio: number) => percent.format(ratio),
    pieces: (n: number) => `in ${n} separate pieces`,
    official: (value: string, note: string) => `Published: ${value}. ${note}`,
  },

  notices: {
    title: 'Notices',
    dismiss: 'Dismiss',
    more: (n: number) => `Show ${n} more`,
    dropped: (what: string) =>
      `The link asked for ${what}, which this story does not have. It was left out.`,
    excluded: (what: string) =>
      `The link asked for ${what} beside another plan; only one of them is drawn at a time. It was left out.`,
    droppedValue: ({ key, value }: { key: string; value: string }) =>
      value === '' ? `“${key.slice(0, 40)}”` : `${key} “${value.slice(0, 40)}”`,
    layer: ({ file, path, found, expected, hint }: Fault) =>
      `${file}${path === '$' ? '' : `, ${path}`}: found ${found}, expected ${expected}${hint ? ` (${hint})` : ''}. The rest goes on without it.`,
    late: (file: string) =>
      `${file} is slow to come. The map is shown without it, and has it as soon as it is here.`,
    basemap: (cause: string) => `Part of the map could not be loaded: ${cause}.`,
    lost: 'The graphics were interrupted; the map comes back by itself.',
  },

  failure: {
    title: 'This story cannot be shown',
    explanation: (n: number, isCut: boolean) =>
      `${isCut ? 'At least ' : ''}${count(n, 'thing is', 'things are')} wrong with it. Nothing was changed; mend the file and load the page again.`,
    missing: (id: string) => `There is no story “${id}” here`,
    missingWhy:
      'The link asks for a story that this site does not have, or has under another name.',
    unreachable: 'This story cannot be reached',
    why: {
      'missing-file':
        'The site does not have its file. Perhaps it was moved, or is not published yet.',
      refused: 'The site answers, but does not give its file out. Try again in a while.',
      'no-answer': 'The site gives no answer. See whether this device is connected, and try again.',
      'cut-off':
        'Its file did not come to its end. See whether this device is connected, and try again.',
      unreadable: 'Its file is broken. Nothing was changed; mend it and load the page again.',
      'no-parser':
        'The code that reads it could not be loaded. Load the page again and try once more.',
    } satisfies Record<LoadProblem, string> as Partial<Record<FaultKind, string>>,
    others: 'Stories of this site',
    other: 'Open the story of this site',
    found: 'Found',
    expected: 'Expected',
    hint: 'Hint',
    retry: 'Try again',
  },

  broken: {
    title: (part: string) => `${part}: this part of the page cannot be shown.`,
    rest: 'The rest of the page goes on.',
    again: 'Try again',
    reload: 'Load the page again',
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

  areaKinds: {
    peninsula: 'Peninsula',
    province: 'Province',
    district: 'District',
    city: 'City',
    island: 'Island',
    region: 'Region',
    zone: 'Zone',
    state: 'State',
    alliance: 'Alliance',
    sea: 'Sea',
    line: 'Line',
  } satisfies Record<AreaKind, string>,

  passageKinds: {
    headline: 'Headline',
    heading: 'Heading',
    body: '',
    caption: 'Photo caption',
    embed: 'Embedded video',
  } satisfies Record<Passage['kind'], string>,

  proposalKinds: {
    plan: 'Plan',
    measure: 'Measure',
    'past arrangement': 'Past arrangement',
  } satisfies Record<Proposal['kind'], string>,

  stanceKey: 'What the signs mean',
  stanceCount: (stance: Standing, n: number): string =>
    `${en.standings[stance]}: ${numbers.format(n)}`,
  stances,
  silent,
  /** A stance, or silence, where both may stand. */
  standings: { ...stances, silent } satisfies Record<Standing, string>,

  relations: {
    agree: 'agree',
    disagree: 'disagree',
    'no agreement': 'have no agreement',
  } satisfies Record<RelationKind, string>,

  statuses: {
    'in force': 'In force',
    agreed: 'Agreed',
    proposed: 'Proposed',
    leaked: 'Leaked',
    refused: 'Refused',
    lapsed: 'Lapsed',
  } satisfies Record<Status, string>,

  sources: {
    kinds: {
      government: 'government',
      'state agency': 'state news agency',
      'state-funded media': 'state-funded media',
      'international organisation': 'international organisation',
      'news agency': 'news agency',
      'news organisation': 'news organisation',
      'think tank': 'think tank',
      'monitoring group': 'monitoring group',
      association: 'association',
      encyclopaedia: 'encyclopaedia',
      'data set': 'data set',
      'private site': 'private site',
    } satisfies Record<SourceKind, string>,
    of: (kind: string, actor: string) => `${kind} (${actor})`,
  },

  provision: {
    by: 'By',
    to: 'To',
    part: 'Only',
    date: 'Date',
    quantity: 'How much',
    phases: 'In steps',
    amount: (value: number, unit: string) => `${numbers.format(value)} ${unit}`,
  },

  bases: {
    'own words': 'in their own words',
    reported: 'as reported by others',
    document: 'text of a document',
    analyst: 'an analyst’s view',
    narrator: 'stated by the article',
  } satisfies Record<Basis, string>,

  effects: {
    controlled: 'under the control of a party',
    recognised: 'recognised as belonging to a party',
    demilitarised: 'without military forces',
    stationed: 'forces based here',
    excluded: 'forces kept out',
    limited: 'forces limited',
    guaranteed: 'guaranteed or protected',
    guarantor: 'gives a guarantee',
    member: 'member',
    aspirant: 'seeks to become a member',
    frozen: 'frozen along the line',
    ceasefire: 'ceasefire along the line',
    monitored: 'line monitored',
    'sea-presence': 'presence at sea',
    'air-presence': 'presence in the air',
    backup: 'backup from this territory',
  } satisfies Record<Effect, string>,

  /** The same where the provision says what it is about, as in “fighter jets”. */
  effectsOn: {
    stationed: (noun: string) => `${noun} based here`,
    excluded: (noun: string) => `${noun} kept out`,
    limited: (noun: string) => `${noun} limited`,
  } satisfies Partial<Record<Effect, (noun: string) => string>>,

  /** Beside a swatch in the legend, where the proposal's short title stands before it. */
  effectsInLegend: {
    controlled: 'control',
    recognised: 'recognition',
    demilitarised: 'no forces',
    stationed: 'forces based',
    excluded: 'forces kept out',
    limited: 'forces limited',
    guaranteed: 'guaranteed',
    guarantor: 'guarantor',
    member: 'members',
    aspirant: 'seeks to join',
    frozen: 'freeze',
    ceasefire: 'ceasefire',
    monitored: 'monitoring',
    'sea-presence': 'at sea',
    'air-presence': 'in the air',
    backup: 'backup',
  } satisfies Record<Effect, string>,
}
