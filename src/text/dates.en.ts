// How dates are said.
const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const monthFormat = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

export const datesEn = {
  dates: {
    day: (date: Date) => dayFormat.format(date),
    month: (date: Date) => monthFormat.format(date),
    season: (season: 'spring' | 'summer' | 'autumn' | 'winter', year: number) =>
      `${season} ${year}`,
    decade: (year: number) => `the ${year}s`,
    century: (year: number) => `between ${year} and ${year + 99}`,
    unknown: 'date not given',
    until: (end: string) => `until ${end}`,
    from: (start: string) => `from ${start}`,
    between: (start: string, end: string) => `${start} to ${end}`,
    marked: (date: string, mark: string) =>
      ({ '?': `${date}, uncertain`, '~': `about ${date}`, '%': `about ${date}, uncertain` })[
        mark
      ] ?? date,
  },
}
