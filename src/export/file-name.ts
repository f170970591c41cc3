// The name of a saved file: the story, what it is, the day, in plain letters that every system takes.

/** @param parts ids, or plain words */
export const fileName = (
  story: string,
  parts: readonly string[],
  day: string,
  ending: string,
): string => `${[story, ...parts, day].join('_').slice(0, 120)}.${ending}`
