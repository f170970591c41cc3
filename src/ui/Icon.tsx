// Line icons of the interface, drawn here, with the words that they stand for.

const PATHS = {
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  home: 'M2.5 5.5V2.5h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3M6 8h4M8 6v4',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  chevron: 'M4 6l4 4 4-4',
  next: 'M3 8h9.5M8.5 4l4 4-4 4',
  back: 'M13 8H3.5M7.5 4l-4 4 4 4',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  menu: 'M3 4.5h10M3 8h10M3 11.5h10',
  search: 'M10.2 10.2l3.3 3.3M11.5 7a4.5 4.5 0 1 1-9 0a4.5 4.5 0 0 1 9 0',
  share: 'M8 10V2.5M5 5.5l3-3l3 3M3.5 8.5v5h9v-5',
  export: 'M8 2.5V10M5 7l3 3l3-3M3 13.5h10',
  map: 'M2.5 4l3.5-1.5l4 1.5l3.5-1.5v9.5l-3.5 1.5l-4-1.5l-3.5 1.5zM6 2.5v9.5M10 4v9.5',
  compare: 'M2.5 3h11v10h-11zM8 1.5v13',
  pane: 'M2.5 3h11v10h-11zM6.5 3v10',
} as const

type Props = {
  readonly name: keyof typeof PATHS
  /** Left out where the words stand beside the icon. */
  readonly label?: string
}

export function Icon({ name, label }: Props) {
  return (
    <>
      <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={PATHS[name]} />
      </svg>
      {label && <span className="visually-hidden">{label}</span>}
    </>
  )
}
