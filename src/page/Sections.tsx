// What the links of the first map lead to without a script: a section for each area, laid out as its card, the
// retelling, the proposals, the sources.
import { kindWords } from '../evidence/effect-words.ts'
import type { StoryIndex } from '../story/index-story.ts'
import { nameOf } from '../story/name-of.ts'
import { provisionsReaching } from '../story/reaching.ts'
import type { Area, Evidence, Position, Proposal, Silence } from '../story/types.ts'
import { formatEdtf } from '../text/edtf.ts'
import { useText } from '../text/use-text.ts'

type Props = { readonly index: StoryIndex }

export function Sections({ index }: Props) {
  const text = useText()
  const { story } = index
  return (
    <>
      {story.areas.map((area) => (
        <AreaSection key={area.id} area={area} index={index} />
      ))}
      <article className="static-part" id="panel=article" aria-label={text.panels.article}>
        {story.sources
          .filter(({ role }) => role === 'primary')
          .map(({ id, title, publisher, date }) => (
            <header key={id}>
              <h2>{title}</h2>
              <p>{[publisher, date && formatEdtf(date, text)].filter(Boolean).join(', ')}</p>
              <p>{text.article.retold}</p>
            </header>
          ))}
        {story.passages.map(({ id, paragraphs, kind, text: words }) => (
          <p key={id} id={`passage=${id}`} className="reading">
            <abbr title={text.card.paragraphLong(paragraphs)}>
              {text.card.paragraph(paragraphs)}
            </abbr>{' '}
            {kind === 'heading' || kind === 'headline' ? <strong>{words}</strong> : words}
          </p>
        ))}
      </article>
      <section className="static-part" aria-label={text.proposals.title}>
        <h2>{text.proposals.title}</h2>
        {story.proposals.map((proposal) => (
          <ProposalSection key={proposal.id} proposal={proposal} index={index} />
        ))}
      </section>
    </>
  )
}

type AreaProps = Props & { readonly area: Area }

function AreaSection({ area, index }: AreaProps) {
  const text = useText()
  const passages = index.passagesByArea.get(area.id) ?? []
  const positions = index.positionsByArea.get(area.id) ?? []
  const silences = index.silencesByArea.get(area.id) ?? []
  const { direct } = provisionsReaching(area.id, index)
  return (
    <aside className="card" id={`area=${area.id}`} aria-label={nameOf(area, text.language)}>
      <header className="card-head">
        <Outward area={area} index={index} />
        <h2>{nameOf(area, text.language)}</h2>
        <p className="card-names">{kindWords(area, index, text)}</p>
        <Status area={area} />
        {/* biome-ignore lint/a11y/useValidAnchor: without a script, this address closes the card */}
        <a className="card-close static-close" href="#" aria-label={text.card.close}>
          ×
        </a>
      </header>
      <section className="card-section">
        <h3>{text.card.inTheArticle}</h3>
        {passages.length === 0 && <p className="empty">{text.card.notInArticle}</p>}
        <p className="static-links">
          {passages.map(({ id, paragraphs }) => (
            <a key={id} href={`#passage=${id}`}>
              {text.card.paragraph(paragraphs)}
            </a>
          ))}
        </p>
      </section>
      {positions.length + silences.length > 0 && (
        <section className="card-section">
          <h3>{text.card.positions}</h3>
          <ul>
            {positions.map((position) => (
              <PositionLine key={position.id} position={position} index={index} />
            ))}
            {silences.map((silence) => (
              <SilenceLine key={silence.id} silence={silence} index={index} />
            ))}
          </ul>
        </section>
      )}
      {direct.length > 0 && (
        <section className="card-section">
          <h3>{text.card.proposalsHere}</h3>
          <ul>
            {direct.map(({ proposal, provision }) => (
              <li key={`${proposal.id} ${provision.id}`}>
                <strong>{proposal.title}</strong>: {provision.text}
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}

function Outward({ area, index }: AreaProps) {
  const text = useText()
  const containing = index.containing.get(area.id)
  if (containing.length === 0) return null
  return (
    <nav aria-label={text.card.partOf} className="breadcrumb">
      <ol>
        {[...containing].reverse().map((parent) => (
          <li key={parent.id}>
            <a href={`#area=${parent.id}`}>{nameOf(parent, text.language)}</a>
          </li>
        ))}
        <li aria-current="true">{nameOf(area, text.language)}</li>
      </ol>
    </nav>
  )
}

function Status({ area }: { readonly area: Area }) {
  const text = useText()
  const said = [
    [text.card.disputed, area.disputed?.text],
    [text.card.vague, area.vague],
    [text.card.schematic, area.schematic],
  ] as const
  return said.map(
    ([word, words]) =>
      words && (
        <p key={word} className="status">
          <strong>{word}.</strong> {words}
        </p>
      ),
  )
}

type PositionProps = Props & { readonly position: Position }

function PositionLine({ position, index }: PositionProps) {
  const text = useText()
  return (
    <li>
      <strong>{position.actors.map((id) => index.actors.get(id)?.name).join(', ')}</strong>,{' '}
      {text.stances[position.stance]}: {position.text}{' '}
      <Where items={position.evidence} index={index} />
    </li>
  )
}

type SilenceProps = Props & { readonly silence: Silence }

function SilenceLine({ silence, index }: SilenceProps) {
  const text = useText()
  return (
    <li>
      <strong>{index.actors.get(silence.actor)?.name}</strong>, {text.silent}: {silence.text}
    </li>
  )
}

type ProposalProps = Props & { readonly proposal: Proposal }

function ProposalSection({ proposal, index }: ProposalProps) {
  return (
    <section id={`proposals=${proposal.id}`}>
      <h3>{proposal.title}</h3>
      <p>
        <em>{proposal.status}</em>. {proposal.summary}{' '}
        <Where items={proposal.evidence} index={index} />
      </p>
    </section>
  )
}

type WhereProps = Props & { readonly items: readonly Evidence[] }

/** The passages and sources under a claim. */
function Where({ items, index }: WhereProps) {
  const text = useText()
  return (
    <span className="static-links">
      {items.map((item, place) => {
        if ('passage' in item) {
          const passage = index.passages.get(item.passage)
          return (
            passage && (
              <a key={item.passage} href={`#passage=${item.passage}`}>
                {text.card.paragraph(passage.paragraphs)}
              </a>
            )
          )
        }
        const source = index.sources.get(item.source)
        const name = [source?.document ?? source?.publisher, item.clause].filter(Boolean).join(', ')
        const key = `${item.source} ${place}`
        return source?.address ? (
          <a key={key} href={source.address}>
            {name}
          </a>
        ) : (
          <span key={key}>{name}</span>
        )
      })}
    </span>
  )
}
