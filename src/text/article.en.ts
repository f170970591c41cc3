// The words of the article panel, and of bringing a text to it.
import type { FileType } from '../fingerprint/file-type.ts'
import type { Passage } from '../story/types.ts'

export const articleEn = {
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

  passageKinds: {
    headline: 'Headline',
    heading: 'Heading',
    body: '',
    caption: 'Photo caption',
    embed: 'Embedded video',
  } satisfies Record<Passage['kind'], string>,
}
