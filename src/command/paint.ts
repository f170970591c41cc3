// Colours of the terminal; where they are off, every function gives its text back as it is.
import pico from 'picocolors'

export type Paint = Pick<
  ReturnType<typeof pico.createColors>,
  'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'
>

export const makePaint = (isColoured: boolean): Paint => pico.createColors(isColoured)
