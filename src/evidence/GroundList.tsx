// What a stand on the map rests on: positions, the provisions through which they reach an area, silences.
import type { Ground } from '../story/stands.ts'
import { PositionItem } from './PositionItem.tsx'
import { ProvisionText } from './ProvisionText.tsx'
import { SilenceItem } from './SilenceItem.tsx'

export function GroundList({ grounds }: { readonly grounds: readonly Ground[] }) {
  return (
    <ul className="positions">
      {grounds.map((ground) => (
        <GroundItem key={idOf(ground)} ground={ground} />
      ))}
    </ul>
  )
}

function idOf(ground: Ground): string {
  switch (ground.type) {
    case 'position':
      return ground.position.id
    case 'provision':
      return `${ground.position.id} ${ground.here.provision.id}`
    case 'silence':
      return ground.silence.id
  }
}

function GroundItem({ ground }: { readonly ground: Ground }) {
  switch (ground.type) {
    case 'position':
      return <PositionItem position={ground.position} showsTarget />
    case 'provision':
      return (
        <PositionItem position={ground.position} showsTarget>
          <ProvisionText provision={ground.here.provision} />
        </PositionItem>
      )
    case 'silence':
      return <SilenceItem silence={ground.silence} />
  }
}
