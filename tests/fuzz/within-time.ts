// A guard against hanging: a test that waits for a loop without end would wait for ever.
import { createContext, Script } from 'node:vm'

const script = new Script('run()')

/**
 * Calls a function and stops it when it takes too long, even within a loop or a regular expression.
 *
 * @param milliseconds far more than the slowest machine needs: this measures no speed
 * @throws where the time is up, with the code ERR_SCRIPT_EXECUTION_TIMEOUT
 */
export function withinTime<Result>(run: () => Result, milliseconds = 20_000): Result {
  return script.runInContext(createContext({ run }), { timeout: milliseconds }) as Result
}
