// The page that `story new` puts beside a story, as JSON has no comments.
export type NewStory = {
  readonly title: string
  readonly id: string
  readonly folder: string
  /** Whether the folder is one that the viewer finds. */
  readonly isServed: boolean
}

const shown = ({ id, isServed }: NewStory) =>
  isServed
    ? `\`npm run dev\` shows it at \`#story=${id}\`.`
    : `The viewer finds stories in \`public/stories/\`: move this folder there, then \`npm run dev\` shows it at \`#story=${id}\`.`

export const readme = (story: NewStory): string => `# ${story.title}

\`story.json\` holds one of each thing, with words to replace. An editor that reads \`$schema\` explains each
key and completes it. Check what you have, as often as you like:

\`\`\`sh
npm run story -- check ${story.folder}
\`\`\`

${shown(story)}

## In this order

1. **\`sources\`**: the text that you retell is \`primary\`; every other document is \`context\`.
2. **\`passages\`**: the text, paragraph by paragraph, retold in your own words: quote eight words at most.
   \`paragraphs\` counts the lines of the text that are not empty, from 1. \`mentions\` are the places it names, in
   reading order, \`words\` as your retelling writes them; \`literal\` is the place, \`metonym\` its government.
3. **\`areas\`**: the places. \`geometry\` names features of a map layer in \`layers\`: a GeoJSON file in this folder
   (\`stories/${story.id}/NAME.geojson\`) or one of the viewer's own, whose features have a text property \`id\`, and
   \`anchor\` (lng, lat) where the name shall stand. \`partOf\` lists what contains it, nearest
   first. Say what is not certain: \`vague\`, \`schematic\`, \`disputed\`. \`kinds\` are words of your own for what an
   area is, each with the look of a built-in one.
4. **\`actors\`**: who speaks or acts. \`speaksFor\` leads from a person to the state or body.
5. **\`proposals\`**, each with its \`provisions\`: what it would do to which area. An effect is drawn, so its area
   needs geometry; where the place is your inference, say why in \`inference\`. \`by\` is who does it, \`to\` who gets it,
   \`part\` what of the area is meant (drawn where it has a \`geometry\`), \`noun\` what is based, kept out or limited. \`effects\` are effects of your own
   with the look of a built-in one; of a group in \`groups\` one proposal is drawn at a time.
6. **\`positions\`**: who takes which stance on a proposal, an area or a topic. \`basis\` is how strong the claim is:
   own words, reported, document, analyst, narrator. **\`relations\`**: how several stand to each other, as where there
   is no agreement.
7. **\`silences\`**: the views that a reader would expect and the source does not give.
8. **\`notes\`** (doubts, corrections), **\`events\`** (dated, in EDTF: 2025-11-26, 2022-03~), **\`context\`** (what other
   sources add).
9. **\`conventions\`** and **\`view\`**: which borders can be drawn and why, the recognised ones first; the first view (west, south, east, north)
   and the areas that the story is about.

Each claim has \`evidence\`: a passage, or a clause of a source that has no passages.

## Then

\`\`\`sh
npm run story -- stats ${story.folder}                   # is it fair? who is heard, and who is not
npm run story -- fingerprint ${story.folder} article.txt # a reader's own copy can then be matched
\`\`\`

The text itself stays with you: fingerprints are all that enters the story.
`
