// Looks through what a page holds: all objects of a kind that its collector has left, on the page or not.
import type { CDPSession } from '@playwright/test'

/**
 * @param prototype an expression: what the objects are made after
 * @param look a function as text, called with the list of them as `this`; its answer is data
 */
export async function lookThrough(
  cdp: CDPSession,
  prototype: string,
  look: string,
): Promise<unknown> {
  const objectGroup = 'looked-through'
  const { result: made } = await cdp.send('Runtime.evaluate', {
    expression: prototype,
    objectGroup,
  })
  const { objects } = await cdp.send('Runtime.queryObjects', {
    prototypeObjectId: made.objectId ?? '',
    objectGroup,
  })
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: look,
    returnByValue: true,
  })
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup })
  return result.value
}
