// Every word that the command says, in one place.
import type { Basis } from '../story/types.ts'
import type { ProposalVoices } from './count-evidence.ts'
import type { Counts } from './count-story.ts'
import type { PartyVerbs } from './count-verbs.ts'
import type { Party } from './count-voices.ts'
import type { Warning } from './find-warnings.ts'
import { readme } from './readme-text.ts'

const numbers = new Intl.NumberFormat('en')
const conjunction = new Intl.ListFormat('en')
const count = (n: number, one: string, other = `${one}s`) =>
  `${numbers.format(n)} ${n === 1 ? one : other}`
const share = (part: number, whole: number) =>
  whole === 0 ? '0%' : `${Math.round((100 * part) / whole)}%`
const named = (names: readonly string[]) =>
  names.length === 0 ? 'nobody' : conjunction.format(names)
const listed = (items: readonly string[], more: number) =>
  items.join(', ') + (more > 0 ? ` and ${numbers.format(more)} more` : '')

const kilobytes = (bytes: number) => `${numbers.format(Math.ceil(bytes / 1000))} KB`
type ArchiveSize = { readonly before: number; readonly whole: number; readonly start: number }

/** A sentence about so many items, with their names behind it. */
type About = (n: number, items: readonly string[], more: number) => string
const about =
  (one: string, other: string, advice = ''): About =>
  (n, items, more) =>
    `${n === 1 ? one : `${numbers.format(n)} ${other}`}: ${listed(items, more)}${advice}`

const WARNINGS: Readonly<Record<Warning['type'], About>> = {
  'unused-source': about('one source is used nowhere', 'sources are used nowhere'),
  'unused-actor': about('one actor does nothing', 'actors do nothing'),
  'area-without-passage': about('one area is named by no passage', 'areas are named by no passage'),
  'passage-without-fingerprint': about(
    'one passage has no fingerprint',
    'passages have no fingerprint',
    '; `story fingerprint` writes them',
  ),
  'long-position': about(
    'one position is longer than 40 words',
    'positions are longer than 40 words',
  ),
  'quotation-without-speaker': about(
    'one text quotes speech and names no actor nearby',
    'texts quote speech and name no actor nearby',
  ),
  'partial-word': about(
    'one word takes a side',
    'words take a side',
    '; say who says so, or quote it',
  ),
  'source-without-kind': about(
    'one source has no "kind" although others have, so none is shown',
    'sources have no "kind" although others have, so none is shown',
  ),
  'clause-beside-passages': about(
    'one piece of evidence names a source whose passages could be named',
    'pieces of evidence name a source whose passages could be named',
  ),
  'group-of-one': about(
    'one group has fewer than two proposals',
    'groups have fewer than two proposals',
  ),
  'guarantor-without-name': about(
    'one guarantor has no "by"',
    'guarantors have no "by"',
    '; say who guarantees',
  ),
  'two-holders': about('two actors hold one area', 'areas are held by two actors'),
  'event-out-of-order': about(
    'one event is earlier than the one before it',
    'events are earlier than the one before them',
    '; the timeline sorts them',
  ),
  'area-without-anchor': about(
    'the feature of one area has no "anchor", so its name cannot stand on the map',
    'areas have features without "anchor", so their names cannot stand on the map',
  ),
  'focus-out-of-view': about(
    'one area in focus lies outside view.bounds',
    'areas in focus lie outside view.bounds',
    '; coordinates are longitude first, then latitude',
  ),
  'area-looks-swapped': about(
    'one area would lie in view.bounds with its coordinates turned round',
    'areas would lie in view.bounds with their coordinates turned round',
    '; coordinates are longitude first, then latitude',
  ),
  'unused-layer': about(
    'one layer has no area, so nothing of it is drawn',
    'layers have no area, so nothing of them is drawn',
    '; the land and the borders below are the viewer’s own',
  ),
  'repeated-key': about(
    'one key stands twice, and only the last counts',
    'keys stand twice, and only the last counts',
  ),
  'id-is-not-folder': (_, [id, folder]) =>
    `the id is "${id}" and the folder "${folder}"; a story is found by its folder, so make them the same`,
}

const counts = (n: Counts) =>
  [
    count(n.passages, 'passage'),
    count(n.areas, 'area'),
    count(n.actors, 'actor'),
    `${count(n.proposals, 'proposal')} with ${count(n.provisions, 'provision')}`,
    count(n.positions, 'position'),
    count(n.relations, 'relation'),
    count(n.silences, 'silence'),
    count(n.notes, 'note'),
    count(n.events, 'event'),
    count(n.context, 'context fact'),
    count(n.sources, 'source'),
  ].join(', ')

export const text = {
  usage: `Usage: npm run story -- VERB DIR [options]

  check DIR               lists every fault of a story and of its map layers, then warnings
  stats DIR               a fairness report: who is heard, in whose words, on what
  fingerprint DIR TEXT    marks each passage with the fingerprint of its paragraphs in the file TEXT
      --source ID         whose text it is; needed where several sources have passages
      --dry-run           prints the fingerprints and writes nothing
  new DIR                 makes a small story that checks clean, and a page that explains it
      --title TITLE       its title; else made from the folder's name
  tiles LAYER             makes an archive of a large layer, beside it: a page fetches what it shows

  --json                  prints JSON, for another program
  -h, --help              prints this

DIR is the folder of a story, such as public/stories/my-story. LAYER is GeoJSON. TEXT is plain text; its paragraphs,
numbered from 1, are parted by blank lines, or are lines of their own. Exit code: 0 fine, 1 faults or
a refusal, 2 a wrong call.
`,

  counts,
  readme,

  check: {
    found: 'found',
    expected: 'expected',
    hint: 'hint',
    warning: 'warning',
    aBorder: (file: string) => `the id of a line in ${file}`,
    aLayerFile: 'the path of a GeoJSON file or of an archive, from the root of the site',
    lookedFor: (places: readonly string[]) => `looked for ${places.join(', ')}`,
    layersLater: 'The layers are checked once the shape of the story is right.',
    faults: (n: number, files: number) => `${count(n, 'fault')} in ${count(files, 'file')}`,
    mostFaults: (n: number) => `Only the first ${n} faults of a story are listed.`,
    noFaults: (n: Counts) => `no faults: ${counts(n)}`,
  },

  warnings: WARNINGS,

  stats: {
    positionsTitle: 'Positions: how strong the claims are',
    byBasis: 'By basis',
    byStance: 'By stance',
    basisMeans: (by: Readonly<Record<Basis, number>>, all: number) =>
      `${by['own words']} of ${all} (${share(by['own words'], all)}) are in the actor’s own words; ` +
      `${by.narrator} (${share(by.narrator, all)}) rest on the narrator alone.`,

    actorsTitle: 'Actors: unequal voices',
    actorHead: ['actor', 'positions', 'in own words', 'silences'],
    unheard: (names: readonly string[]) => `Without a position: ${names.join(', ')}.`,
    party: ({ name, speakers, positions, ownWords, silences }: Party, all: number) => {
      const who = speakers.length > 0 ? `${name} (with ${conjunction.format(speakers)})` : name
      return (
        `${who}: ${count(positions, 'position')}, ${share(positions, all)} of all; ` +
        `${ownWords === 0 ? 'none' : ownWords} in own words; ${count(silences, 'silence')}.`
      )
    },

    areasTitle: 'Areas: whose view is missing',
    letters:
      'P: a position on the area itself; R: only how it stands to another party there; s: a silence that the story tells; . : nothing. A party is a ' +
      'state, group or organisation with those who speak for it; at most six, the most spoken of.',
    noParties: 'No state, group or organisation has a position or a silence.',
    nothingOn: (names: readonly string[]) => `Nothing from any of them on: ${names.join(', ')}.`,
    missing: (area: string, parties: readonly string[]) =>
      `In focus: on ${area} there is neither from ${conjunction.format(parties)}.`,
    views: (positions: number, relations: number, silences: number, nothing: number) =>
      `Of ${positions + relations + silences + nothing} pairs of area and party, ${positions} have a position, ` +
      `${relations} only a relation, ${silences} a silence that is told, ${nothing} neither. Where a reader would expect a view, tell the silence.`,

    proposalsTitle: 'Proposals: who speaks for and against',
    proposalHead: ['proposal', 'for', 'against', 'neither'],
    voices: ({ title, voicesFor, voicesAgainst }: ProposalVoices): string[] =>
      voicesFor.length + voicesAgainst.length === 0
        ? []
        : [`${title}: for, ${named(voicesFor)}; against, ${named(voicesAgainst)}.`],

    verbsTitle: 'Verbs: how each party is let speak',
    partyVerbs: ({ name, verbs }: PartyVerbs) =>
      `${name}: ${verbs.length === 0 ? 'none' : verbs.map(([verb, n]) => `${verb} ${n}`).join(', ')}`,
    verbsMean:
      'Where one party says and another claims or declares, ask whether the source does so too.',
    noProposals: 'There are no proposals.',
    oneSided: (
      onlyFor: readonly string[],
      onlyAgainst: readonly string[],
      neither: readonly string[],
    ) => [
      ...(onlyFor.length > 0 ? [`Nobody speaks against: ${onlyFor.join('; ')}.`] : []),
      ...(onlyAgainst.length > 0 ? [`Nobody speaks for: ${onlyAgainst.join('; ')}.`] : []),
      ...(neither.length > 0 ? [`Nobody speaks for or against: ${neither.join('; ')}.`] : []),
    ],

    evidenceTitle: 'Evidence: the article and what lies beyond it',
    evidenceHead: ['claims', 'article', 'beyond'],
    evidenceMeans: (article: number, beyond: number) =>
      `${article} of ${article + beyond} claims (${share(article, article + beyond)}) rest on the article, ` +
      `${beyond} on other sources alone.`,
  },

  fingerprint: {
    left: (id: string, paragraphs: readonly number[], file: string) =>
      `${id} gets none: ${file} has no paragraph ${paragraphs.join(', ')}`,
    copied: (path: string, words: string) =>
      `${path} has words of the source in a row; retell them: ${words}`,
    more: (paragraphs: number, last: number, file: string) =>
      `${file} has ${count(paragraphs, 'paragraph')}, and the story’s last is ${last}; if they are not the same text, the numbers are not either`,
    closing: (n: number, file: string, state: 'dry' | 'new' | 'same') => {
      const what = count(n, 'passage with a fingerprint', 'passages with a fingerprint')
      if (state === 'dry') return `${what}; nothing is written`
      return state === 'new' ? `${what}; written to ${file}` : `${what}; ${file} has them already`
    },
  },

  made: (files: readonly string[], folder: string) =>
    `Made ${conjunction.format(files)}. Next: edit the story, then npm run story -- check ${folder}`,

  tiles: {
    faults: (n: number) =>
      `${count(n, 'fault')} in the layer; mend ${n === 1 ? 'it' : 'them'} first, nothing was written`,
    made: (file: string, source: string, features: number, tiles: number, size: ArchiveSize) =>
      `Made ${file}: ${count(features, 'feature')} in ${count(tiles, 'tile')}, ${kilobytes(size.whole)} ` +
      `(${source} has ${kilobytes(size.before)}). A page fetches ${kilobytes(size.start)}, and the tiles of what it ` +
      'shows. Next: name it in "layers" of the story.',
  },

  refusals: {
    noVerb: 'Say what to do: check, stats, fingerprint, new or tiles.',
    noSuchVerb: (name: string, verbs: readonly string[]) =>
      `There is no verb "${name}"; the verbs are ${conjunction.format(verbs)}.`,
    operands: (name: string, wanted: readonly string[], given: readonly string[]) =>
      `story ${name} takes ${wanted.join(' and ')}; it got ${given.length === 0 ? 'nothing' : given.join(' ')}.`,
    noFolder: (folder: string) =>
      `There is no folder ${folder}; name the folder of a story, or make one with: npm run story -- new ${folder}`,
    noStory: (folder: string) =>
      `There is no story.json in ${folder}; name the folder that has one, such as public/stories/my-story.`,
    hasFaults: (file: string, n: number, folder: string) =>
      `${file} has ${count(n, 'fault')}; mend ${n === 1 ? 'it' : 'them'} first: npm run story -- check ${folder}`,
    isMarkup: (file: string) =>
      `${file} holds markup (HTML), not text; save the text of the article as plain text.`,
    noText: (file: string) => `${file} is no text in UTF-8; save it as UTF-8.`,
    tooLarge: (file: string, megabytes: number) =>
      `${file} is over ${numbers.format(megabytes)} MB; name a smaller file.`,
    noFile: (file: string) => `${file} is no file that can be read whole; name a file.`,
    cannotRead: (file: string, cause: string) =>
      cause === 'ENOENT'
        ? `There is no file ${file}; check the name.`
        : cause === 'EISDIR'
          ? `${file} is a folder; name a file.`
          : `${file} cannot be read (${cause}); check its permissions.`,
    cannotWrite: (file: string, cause: string) =>
      `${file} cannot be written (${cause}); check the permissions and the space of its folder.`,
    whichSource: (ids: readonly string[]) =>
      ids.length === 0
        ? 'No source of this story has passages; write passages first.'
        : `Several sources have passages; say whose text it is with --source ${ids.join(' or --source ')}.`,
    isShifted: (file: string, shift: number) =>
      `${file} counts its paragraphs otherwise: what the passages name stands ${count(Math.abs(shift), 'paragraph')} ${shift > 0 ? 'later' : 'earlier'} there. Nothing is written; ${shift > 0 ? 'take out what stands before the text' : 'put back what is missing at its beginning'}, or mend "paragraphs".`,
    noParagraphs: (file: string) => `${file} is empty; give the text of the source.`,
    noSuchSource: (id: string, ids: readonly string[]) =>
      `No passages are of a source "${id}"; those with passages are: ${ids.join(', ')}.`,
    tooDeep:
      'A file of this story is nested too deep, or too large, to be read; nothing was written.',
    noId: (name: string) =>
      `"${name}" cannot be the id of a story; name the folder with lower-case letters, digits and single hyphens, such as my-story.`,
    notFree: (folder: string) =>
      `${folder} is not empty, and nothing is overwritten; name a new folder.`,
    noTitle: 'The title is empty; give one after --title.',
    noLayer: (file: string) => `${file} is no layer; name a GeoJSON file (.geojson or .json).`,
    noFeatures: (file: string) => `${file} has no features, so there is nothing to put into tiles.`,
    isThere: (file: string) =>
      `${file} is there already, and nothing is overwritten; take it away first.`,
    tooManyTiles: (n: number) =>
      `The layer needs ${numbers.format(n)} tiles, which is more than an archive lists; make several layers of it.`,
    partTooLarge: (megabytes: number) =>
      `A part of the archive would have ${numbers.format(Math.ceil(megabytes))} MB; simplify the layer, or make several of it.`,
  },
}
