// What stands in one place only: colours in the tokens, words in src/text, how code comes later; and the page in no
// base folder.
import { describe, expect, it } from 'vitest'
import { tokensToCss } from '../../../src/theme/tokens.ts'
import {
  allImports,
  folderOf,
  namesFrom,
  readSource,
  sourceFiles,
  wordsInJsx,
} from '../support/source-files.ts'

const TOKENS = 'theme/tokens.ts'
const HEX_COLOUR = /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b/gi

const isStyleSheet = (file: string) => file.endsWith('.css')
const hexColours = (source: string) => source.match(HEX_COLOUR) ?? []

describe('colours', () => {
  it('stand in the tokens only', () => {
    const strays = sourceFiles
      .filter((file) => file !== TOKENS)
      .flatMap((file) => hexColours(readSource(file)).map((colour) => `${file}: ${colour}`))
    expect(strays).toEqual([])
  })

  it('are recognised', () => {
    expect(hexColours(readSource(TOKENS)).length).toBeGreaterThan(80)
    expect(hexColours('color:#fff;background:#A1b2C3d4')).toEqual(['#fff', '#A1b2C3d4'])
    expect(hexColours('#root{} #map=5/1/2 #area')).toEqual([])
  })

  it('have no names of their own in style sheets', () => {
    const strays = sourceFiles
      .filter(isStyleSheet)
      .flatMap((file) =>
        [
          ...readSource(file).matchAll(
            /:[^;{}]*\b(white|black|red|green|blue|gr[ae]y|orange|yellow)\b[^;{}]*;/g,
          ),
        ].map(([found]) => `${file}${found}`),
      )
    expect(strays).toEqual([])
  })
})

describe('custom properties', () => {
  it('are all defined', () => {
    const sheets = sourceFiles.filter(isStyleSheet).map((file) => [file, readSource(file)] as const)
    const defined = new Set(
      [tokensToCss(), ...sheets.map(([, sheet]) => sheet)].flatMap((sheet) =>
        [...sheet.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name),
      ),
    )
    const strays = sheets.flatMap(([file, sheet]) =>
      [...sheet.matchAll(/var\(\s*(--[\w-]+)/g)].flatMap(([, name]) =>
        defined.has(name) ? [] : [`${file}: ${name}`],
      ),
    )
    expect(strays).toEqual([])
  })
})

describe('a part whose code comes later', () => {
  /** Whether React's own way is within reach: by name, or in all of React as one object. */
  const mayWaitByReact = (file: string, source: string) =>
    namesFrom('react', file, source).some((name) => ['lazy', 'Suspense', '*'].includes(name))

  it('comes in one way', () => {
    const code = sourceFiles.filter((file) => !isStyleSheet(file))
    expect(code.filter((file) => mayWaitByReact(file, readSource(file)))).toEqual([])
  })

  it.each([
    ["import { lazy } from 'react'", true],
    ["import { useState, Suspense as Waiting } from 'react'", true],
    ["import * as React from 'react'", true],
    ["import React from 'react'", true],
    ["export { lazy } from 'react'", true],
    ["const { lazy } = await import('react')", true],
    ["import { type ComponentType, useState } from 'react'", false],
    ["import type { Suspense } from 'react'", false],
    ["import { lazyPart } from '../ui/lazy-part.tsx' // without Suspense", false],
  ])('is recognised in %s', (source, expected) => {
    expect(mayWaitByReact('X.tsx', source)).toBe(expected)
  })
})

describe('the style sheet of a room', () => {
  /** Sheets named after a room, and not after what several share. */
  const ROOMS = ['about', 'article', 'card', 'legend']

  it.each(ROOMS)('of %s dresses that room alone', (room) => {
    const sheet = readSource(`theme/${room}.css`)
    const classes = new Set(firstClasses(sheet))
    expect(classes.size).toBeGreaterThan(0)
    const strays = [...classes].filter((name) => {
      const users = roomsUsing(name)
      return users.length !== 1 || users[0] !== room
    })
    expect(strays).toEqual([])
  })

  it('is read class by class', () => {
    const sheet =
      '/* .a */ .b .c, .d:hover > .e { x: 1.5rem } @media (x) { .f.g { y: url(a.css) } }'
    expect(firstClasses(sheet)).toEqual(['b', 'd', 'f'])
  })

  /** The class that each selector begins with. */
  function firstClasses(sheet: string): string[] {
    const plain = sheet.replace(/\/\*.*?\*\//gs, '')
    const selectors = [...plain.matchAll(/([^{}]+)\{/g)].flatMap(([, list = '']) => list.split(','))
    return selectors.flatMap((selector) => /^[^.]*\.([a-zA-Z][\w-]*)/.exec(selector)?.[1] ?? [])
  }

  function roomsUsing(name: string): string[] {
    const files = sourceFiles.filter((file) => file.endsWith('.tsx') && uses(file, name))
    return [...new Set(files.map((file) => folderOf(file) || file))]
  }

  /** Whether a component writes the class, or makes it of a beginning: `swatch-${kind}`. */
  function uses(file: string, name: string): boolean {
    const written = [...readSource(file).matchAll(/className=(?:"([^"]*)"|\{([^}]*\}?[^}]*)\})/g)]
    return written
      .flatMap(([, plain, computed]) => (plain ?? computed ?? '').match(/[\w-]+(\$\{)?/g) ?? [])
      .some((one) => (one.endsWith('${') ? name.startsWith(one.slice(0, -2)) : one === name))
  }
})

describe('words', () => {
  it('stand in src/text only', () => {
    const strays = sourceFiles
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) =>
        wordsInJsx(file, readSource(file)).map((words) => `${file}: ${words.trim()}`),
      )
    expect(strays).toEqual([])
  })

  it.each([
    ['<p>Hello</p>', ['Hello']],
    ["<p>{'Hello'} · {name}</p>", ['Hello']],
    ['<button aria-label="Close" className="x">×</button>', ['Close']],
    ['<p title={text.title}>{a}: {b}</p>', []],
  ])('are recognised in %s', (jsx, words) => {
    expect(wordsInJsx('X.tsx', `export const X = () => ${jsx}`)).toEqual(words)
  })

  /** Where the language is settled: for the viewer, and for the picture of its first view. */
  const GIVERS = ['App.tsx', 'page/first-scene.ts']

  it('are those of the language in use, which a component has from its context', () => {
    const takers = allImports
      .filter(({ to, kind }) => /^text\/(text|(.+\.)?[a-z]{2})\.ts$/.test(to) && kind !== 'type')
      .map(({ from }) => from)
      .filter((file) => folderOf(file) !== 'text')
    expect(takers).toEqual(GIVERS)
  })

  it('for an area are chosen by language in one place', () => {
    const takers = sourceFiles.filter((file) =>
      /\bnames\??(\.en\b|\.?\[['"]en['"]\])/.test(readSource(file)),
    )
    expect(takers).toEqual(['story/name-of.ts'])
  })
})

describe('storage', () => {
  it('is touched in one place, which knows that it may be closed', () => {
    const strays = sourceFiles.filter((file) => /\b(local|session)Storage\b/.test(readSource(file)))
    expect(strays).toEqual(['state/remember.ts'])
  })
})

/** These run anywhere: in the page, in a worker, in Node where the first picture is made. */
const BASE = ['story', 'geometry', 'grammar', 'scene', 'paint', 'text', 'fingerprint']

describe('base folders', () => {
  const page =
    /(?<![.\w'-])(document|window|localStorage|sessionStorage|navigator|devicePixelRatio)\b(?=\s*\??\.|\s*\|\|)/

  it.each(['document.createElement("a")', 'window?.top', 'const ratio = devicePixelRatio || 1'])(
    'would be seen to: %s',
    (code) => {
      expect(code).toMatch(page)
    },
  )

  it('know nothing of the page', () => {
    expect(BASE.filter((folder) => !sourceFiles.some((file) => folderOf(file) === folder))).toEqual(
      [],
    )
    const strays = sourceFiles.filter(
      (file) => BASE.includes(folderOf(file)) && page.test(readSource(file)),
    )
    expect(strays).toEqual([])
  })
})

describe('every module', () => {
  it('opens with what it is for', () => {
    const silent = sourceFiles.filter(
      (file) => !file.endsWith('.d.ts') && !/^(\/\/ |\/\*)/.test(readSource(file)),
    )
    expect(silent).toEqual([])
  })

  it('holds one idea: at most 300 lines, style sheets aside', () => {
    const long = sourceFiles.filter(
      (file) => !isStyleSheet(file) && readSource(file).split('\n').length > 300,
    )
    expect(long).toEqual([])
  })

  it('switches no check of types off', () => {
    const strays = sourceFiles.filter((file) =>
      /@ts-(ignore|nocheck|expect-error)/.test(readSource(file)),
    )
    expect(strays).toEqual([])
  })
})
