// The words of a claim, and of what it rests on.
import type { Basis, Context, SourceKind } from '../story/types.ts'
import { numbers } from './numbers.en.ts'

export const evidenceEn = {
  evidence: {
    retold: (publisher: string, paragraphs: readonly number[]) =>
      `${publisher}, paragraph ${paragraphs.join(', ')}, retold in our own words`,
    open: 'Open the source',
    showInArticle: 'Show in the article',
    ofSource: (source: string, passage: string) => `${source} ${passage}`,
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
}
