// What the build says to hosts and to lawyers: headers, licences, the list of stories.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { policyFor } from '../../../src/hosting/content-security-policy.ts'
import { findLicence, packageFolder } from '../../../src/hosting/find-licence.ts'
import { formatHeaders } from '../../../src/hosting/headers-plugin.ts'
import { heldFiles } from '../../../src/hosting/held-files.ts'
import { formatLicences } from '../../../src/hosting/licences-plugin.ts'
import { listStories } from '../../../src/hosting/list-stories.ts'
import { webManifest } from '../../../src/hosting/web-manifest.ts'
import { drawIcon } from '../../../src/hosting/web-manifest-plugin.ts'
import { makeFolder } from '../command/folders.ts'
import { ROOT, readJson } from '../support/files.ts'

describe('licences', () => {
  it('are found for every package that the app depends on', () => {
    const { dependencies } = readJson('package.json') as { dependencies: Record<string, string> }
    const found = Object.keys(dependencies).map((name) =>
      findLicence(join(ROOT, 'node_modules', name)),
    )
    for (const { licence, text } of found) {
      expect(licence).toMatch(/^[\w.-]+$/)
      expect(text.length).toBeGreaterThan(100)
    }
    expect(formatLicences(found)).toContain('maplibre-gl 6.17.0: BSD-3-Clause')
  })

  it.each([
    ['{"name": "a", "version": "1.0.0", "license": "MIT"}', {}],
    ['{"name": "a", "version": "1.0.0"}', { LICENSE: 'x' }],
  ])('stop the build where a package has none: %s', (manifest, files) => {
    const folder = makeFolder({ 'package.json': manifest, ...files })
    expect(() => findLicence(folder)).toThrow('a 1.0.0 has no licence')
  })

  it('are those of the package that a file is of, and of none for our own', () => {
    const folder = makeFolder({
      'node_modules/@s/a/package.json': '{"name": "@s/a", "version": "1.0.0"}',
      'node_modules/@s/a/esm/package.json': '{"type": "module"}',
    })
    mkdirSync(join(folder, 'node_modules/@s/a/esm/deep'))
    const file = join(folder, 'node_modules/@s/a/esm/deep/x.js')
    writeFileSync(file, '')
    expect(packageFolder(file)).toBe(join(folder, 'node_modules/@s/a'))
    expect(packageFolder(join(folder, 'src/x.ts'))).toBeUndefined()
  })
})

describe('headers', () => {
  it('forbid frames and foreign code, and keep for ever only what has its hash in its name', () => {
    const [all = '', assets = ''] = formatHeaders().split('\n\n')
    expect(all).toMatch(
      /^\/\*\n {2}Content-Security-Policy: default-src 'none'; .*frame-ancestors 'none'$/m,
    )
    expect(all).toContain('  Cache-Control: no-cache')
    expect(assets).toBe(
      '/assets/*\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n',
    )
  })
})

describe('who may frame the page', () => {
  it.each([
    ["'self'", "frame-ancestors 'self'"],
    [
      "'self' https://example.org https://*.example.net:8443",
      "frame-ancestors 'self' https://example.org https://*.example.net:8443",
    ],
    ['', "frame-ancestors 'none'"],
    ["*; script-src 'unsafe-inline'", "frame-ancestors 'none'"],
    ['https://a.example; img-src *', "frame-ancestors 'none'"],
  ])('%s', (framedBy, expected) => {
    const policy = policyFor(framedBy)
    expect(policy.endsWith(`; ${expected}`)).toBe(true)
    expect(formatHeaders(framedBy)).toContain(policy)
    expect(policy.match(/script-src/g)).toHaveLength(1)
  })
})

describe('the files that a device holds', () => {
  const files = [
    '_headers',
    'assets/index-abc.js',
    'assets/index-abc.css',
    'assets/inter-latin-abc.woff2',
    'assets/gl-map-abc.js',
    'assets/gl-map-abc.css',
    'assets/maplibre-gl-worker-abc.mjs',
    'assets/first-phone-dark-2x-abc.webp',
    'early.js',
    'geo/areas.geojson',
    'index.html',
    'stories/a/story.json',
    'sw.js',
  ]
  const { held, later } = heldFiles(files, (file) => `content of ${file}`)

  it('are all that the viewer is made of, by content where the name says nothing of it', () => {
    expect(held).toEqual([
      { url: 'assets/index-abc.css', revision: null },
      { url: 'assets/index-abc.js', revision: null },
      { url: 'assets/inter-latin-abc.woff2', revision: null },
      { url: 'index.html', revision: 'content of index.html' },
      { url: 'early.js', revision: 'content of early.js' },
    ])
  })

  it('are of MapLibre and of pictures only those that were used', () => {
    expect(later).toEqual([
      'assets/first-phone-dark-2x-abc.webp',
      'assets/gl-map-abc.css',
      'assets/gl-map-abc.js',
      'assets/maplibre-gl-worker-abc.mjs',
    ])
  })
})

describe('the web manifest', () => {
  it('names nothing outside of the folder that the site is in', () => {
    const { id, start_url, scope, share_target, icons } = webManifest
    const addresses = [id, start_url, scope, share_target.action, ...icons.map(({ src }) => src)]
    expect(addresses.filter((address) => !address.startsWith('./'))).toEqual([])
  })

  it('has icons that systems may cut to any shape', async () => {
    const icon = { fileName: 'x.png', size: 16, purpose: 'maskable' } as const
    const pixels = async (purpose: 'any' | 'maskable') => {
      const context = createCanvas(16, 16).getContext('2d')
      context.drawImage(await loadImage(Buffer.from(await drawIcon({ ...icon, purpose }))), 0, 0)
      return context.getImageData(0, 0, 1, 1).data[3]
    }
    expect(await pixels('maskable')).toBe(255)
    expect(await pixels('any')).toBe(0)
  })
})

describe('the list of stories', () => {
  it('has those of the site, and leaves out what cannot be read', () => {
    const folder = makeFolder({
      'b/story.json': '{"title": "Beta"}',
      'a/story.json': '{"title": "Alpha"}',
      'broken/story.json': '{',
      'untitled/story.json': '{}',
      'none/readme.txt': '',
    })
    expect(listStories(`${folder}/`).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(listStories().map(({ id }) => id)).toContain('ukraine-peace-talks')
  })
})
