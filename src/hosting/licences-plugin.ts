// Vite plugins: the build holds the licence of every package that is in it, the workers' too; and there is no build
// with one that has none.
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { findLicence, type Licence, packageFolder } from './find-licence.ts'

const FILE = 'licences/packages.txt'

export function licences(): { readonly page: Plugin; readonly worker: Plugin } {
  const folders = new Set<string>()
  /** Only what is left of a bundle after its unused parts are dropped; fonts are files of their own. */
  const collect: Plugin['generateBundle'] = (_options, bundle) => {
    for (const output of Object.values(bundle)) {
      const files = output.type === 'chunk' ? output.moduleIds : output.originalFileNames
      for (const file of files) {
        const folder = packageFolder(resolve(file.replace(/^\0/, '').replace(/\?.*$/, '')))
        if (folder) folders.add(folder)
      }
    }
  }
  return {
    // Workers are bundled before the page is written.
    worker: { name: 'standpoint:licences-of-workers', apply: 'build', generateBundle: collect },
    page: {
      name: 'standpoint:licences',
      apply: 'build',
      generateBundle(options, bundle, isWrite) {
        collect.call(this, options, bundle, isWrite)
        const source = formatLicences([...folders].map(findLicence))
        this.emitFile({ type: 'asset', fileName: FILE, source })
      },
    },
  }
}

/** As one text, by name. */
export function formatLicences(found: readonly Licence[]): string {
  const sorted = [...found].sort((a, b) => a.name.localeCompare(b.name, 'en'))
  const head = `The code of ${sorted.length} packages is in this site, wholly or in part, under these licences.\n`
  return [
    head,
    ...sorted.map(
      ({ name, version, licence, text }) =>
        `\n${'-'.repeat(80)}\n${name} ${version}: ${licence}\n\n${text}\n`,
    ),
  ].join('')
}
