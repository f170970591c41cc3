// The words of the dialog that shares what is seen.
export const shareEn = {
  title: 'Share',
  link: 'Link',
  linkHint: 'It brings back this panel, selection, filters, borders, proposals and camera.',
  copyLink: 'Copy link',
  copyCode: 'Copy code',
  copied: 'Copied.',
  copyByHand: 'The browser did not let us copy. The text is selected: copy it with the keyboard.',
  send: 'Send with another app',
  embed: 'Embed in a page',
  embedHint:
    'Map, key and cards without the bar and the reading pane. The host of this site must allow it: see “Embed” in the README.',
  frameTitle: 'Title of the frame',
  width: 'Width',
  height: 'Height',
  code: 'Code',
}
