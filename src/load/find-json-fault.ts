// Where a text stops being JSON, and what a person most likely did there: engines tell it in as many ways as
// there are engines, and often without the place.

export type JsonFault = {
  /** UTF-16 units before it. */
  readonly offset: number
  readonly why:
    | 'ends too early'
    | 'comma too many'
    | 'comma missing'
    | 'comment'
    | 'single quotes'
    | 'key without quotes'
    | 'line end in a text'
    | 'bad escape'
    | 'more after the end'
    | 'other'
}

/** What is to come next. */
type Next = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing'

const SPACE = /[\t\n\r ]*/y
const WORD = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y
/** Up to the closing quote, or as far as it is right; letters in bulk, so that a long text is no deep match. */
const PLAIN = /[^"\\\p{Cc}]{1,10000}/uy
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/** The first fault of a text that is no JSON; undefined where it is JSON. One pass, without recursion. */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: ('{' | '[')[] = []
  let next = 'value' as Next
  let at = 0
  const eat = (expression: RegExp): boolean => {
    expression.lastIndex = at
    const found = expression.exec(text)
    if (found) at = expression.lastIndex
    return found !== null
  }
  const afterValue = (): Next => (open.length === 0 ? 'nothing' : 'comma or end')
  const close = (letter: string): boolean => letter === (open.at(-1) === '{' ? '}' : ']')

  for (;;) {
    eat(SPACE)
    if (at >= text.length) {
      return next === 'nothing' ? undefined : { offset: at, why: 'ends too early' }
    }
    const letter = text.charAt(at)
    if (letter === '/' || letter === '#') return { offset: at, why: 'comment' }
    if (next === 'nothing') return { offset: at, why: 'more after the end' }
    if (next === 'colon') {
      if (letter !== ':') return { offset: at, why: 'other' }
      at += 1
      next = 'value'
    } else if (next === 'comma or end') {
      if (letter === ',') {
        at += 1
        next = open.at(-1) === '{' ? 'key' : 'value'
      } else if (close(letter)) {
        at += 1
        open.pop()
        next = afterValue()
      } else return { offset: at, why: /["{[\w-]/.test(letter) ? 'comma missing' : 'other' }
    } else if ((letter === '}' || letter === ']') && open.length > 0) {
      if (next === 'key' || next === 'value') {
        return {
          offset: at,
          why: /,\s*$/.test(text.slice(Math.max(0, at - 200), at)) ? 'comma too many' : 'other',
        }
      }
      if (!close(letter)) return { offset: at, why: 'other' }
      at += 1
      open.pop()
      next = afterValue()
    } else if (letter === '"') {
      const fault = eatText()
      if (fault) return fault
      next = next === 'key' || next === 'key or end' ? 'colon' : afterValue()
    } else if (letter === "'") return { offset: at, why: 'single quotes' }
    else if (next === 'key' || next === 'key or end') {
      return { offset: at, why: /[\w$]/.test(letter) ? 'key without quotes' : 'other' }
    } else if (letter === '{' || letter === '[') {
      open.push(letter)
      at += 1
      next = letter === '{' ? 'key or end' : 'value or end'
    } else if (eat(WORD)) next = afterValue()
    else return { offset: at, why: letter === ',' ? 'comma too many' : 'other' }
  }

  function eatText(): JsonFault | undefined {
    const start = at
    at += 1
    while (eat(PLAIN) || eat(ESCAPE) || eatDelete());
    const letter = text.charAt(at)
    if (letter === '"') {
      at += 1
      return undefined
    }
    if (letter === '') return { offset: start, why: 'ends too early' }
    return { offset: at, why: letter === '\\' ? 'bad escape' : 'line end in a text' }
  }

  /** DEL and the C1 controls are allowed in a text, unlike those below the space. */
  function eatDelete(): boolean {
    if (!/[\u007f-\u009f]/.test(text.charAt(at))) return false
    at += 1
    return true
  }
}
