// The words about what is kept on the device. They load once the page is idle.
export const offlineEn = {
  update: 'There is a new version of the viewer. What you see stays as it is until you take it.',
  reload: 'Reload with the new version',
}
