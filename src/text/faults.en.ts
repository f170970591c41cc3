// What is said where something is missing, late or broken.
import type { LoadProblem } from '../load/load-fault.ts'
import type { Fault, FaultKind } from '../story/faults.ts'
import { count } from './numbers.en.ts'

export const faultsEn = {
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
}
