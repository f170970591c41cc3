// An article that nobody published, on a quarrel that never was: 40 paragraphs, headings and captions among them.
import { makeFingerprint } from '../../../src/fingerprint/fingerprint.ts'

export const ARTICLE: readonly string[] = [
  'Two towns, one lake: why the ferry of Ostrel has not sailed for three summers',
  'Every morning at six, Marta Vell unlocks a ticket booth on the northern quay of Ostrel, sweeps the floor, counts the coins in the till and waits for passengers who cannot come.',
  'The ferry has been chained to its pier since the towns of Ostrel and Kandry fell out over a strip of shallow water that no chart shows in quite the same way.',
  'Where does the line run?',
  'Surveyors drew the first border in 1871, when the lake was lower and a row of alder stumps still stood above the surface.',
  'Kandry says the stumps are the border. Ostrel says the border is the deepest channel, which has moved some 340 metres to the south since then, as the mayor’s office likes to point out.',
  '“A line that swims is no line,” said Tobin Arrel, who keeps the land register of Kandry in two steel cabinets.',
  'Nobody has asked the fish.',
  'An old ferry lies at the northern quay of Ostrel on a grey morning in March. (Photo: Ina Borsk)',
  'What each side wants',
  'Ostrel wants the ferry to run on its old timetable, with a stop at the island, and with the island’s jetty repaired at the expense of both towns.',
  'Kandry would accept the timetable but not the stop, because the jetty, it argues, stands on ground that was never handed over.',
  'In a letter of 14 February, which both councils have now published, the regional governor offered to pay for 60 per cent of the repair if the towns agreed on the remainder before autumn.',
  'They did not agree.',
  'Instead, Kandry anchored a dredger off the island — an old one, rented from a gravel company — and began to measure the bottom.',
  'The dredger worked for nine days. Its captain, Lewin Draske, told a radio station that he had found mud, a bicycle, two church bells and no border whatsoever.',
  'Can a bell decide a quarrel?',
  'The bells turned out to matter. One bears the name of a chapel that stood on the island until a fire in 1902, and chapels, unlike jetties, are listed in the parish books.',
  'If the chapel belonged to the parish of Ostrel, as a note in those books suggests, then the ground under it probably did as well, says Henrike Sollen, a historian at the college of Brandmoor.',
  'She warns against reading too much into a single line of faded ink.',
  '“Parish clerks wrote down who paid for candles, not who owned the shore,” she said. “Those are different questions, and people in both towns know it.”',
  'Watch: a day aboard the dredger',
  'The other bell has no inscription at all, and it now hangs from a crane in the yard of the gravel company, where children come to ring it after school.',
  'Who pays for the silence?',
  'Since the ferry stopped, the drive around the lake takes fifty minutes in good weather. In winter, when the pass at Hollin is closed, it takes more than two hours.',
  'A clinic on the Kandry side has lost a third of its patients, according to its director, and the bakery in Ostrel that used to deliver bread across the water has let four people go.',
  'Petra Luhn, who drives the school bus, keeps a list of the mornings on which nobody from the far shore made it to class. There were 41 last year.',
  'Both councils speak of a temporary arrangement.',
  'Under that arrangement, a smaller boat would cross on weekdays without calling at the island, and neither town would treat the crossing as a sign that it had given anything up.',
  'Kandry’s council voted for the idea in May by seven votes to six. Ostrel’s council has put the matter off four times, most recently because the projector in the town hall was broken.',
  'Mayor Ruben Aske denies that his side is playing for time.',
  '“We will sign as soon as the word temporary is given an end date,” he said on Tuesday, standing beside the chained ferry with his hands in his coat pockets.',
  'The governor has proposed the last day of October of next year. Kandry prefers no date at all, since a date, in the view of its lawyers, would admit that the arrangement needs one.',
  'What happens next',
  'A judge in Brandmoor is to hear the case of the jetty in the second week of September, though few expect a ruling before the snow.',
  'Sollen, the historian, would rather see a survey of the whole lake, paid for by neither town and carried out by people who have never eaten at either harbour.',
  'Draske has taken his dredger home. He left a yellow buoy where the bells were found, and it has drifted, by his own estimate, some 20 metres since.',
  'On the northern quay, Vell closes the booth at noon. She sold one ticket this season, to a visitor who wanted it as a souvenir.',
  'He asked her which way the boat would have gone. She pointed straight ahead, across the shallow water, and said that it had never seemed complicated from there.',
  'Reporting by Ina Borsk and Oskar Thiel',
]

export const PASSAGES = ARTICLE.map((text, index) => ({
  id: `p${index}`,
  paragraphs: [index + 1],
  fingerprint: makeFingerprint(text),
}))

/** Another article on the same quarrel: the same names, two of the headings, a sentence and a quotation of the first. */
export const OTHER_ARTICLE: readonly string[] = [
  'Judge to hear quarrel over island jetty',
  'The regional court at Brandmoor will open its hearing on the jetty of Ostrel in September, the clerk of the court announced on Friday, after both towns had asked for more time to study the parish books.',
  'Where does the line run?',
  'Kandry holds that a row of alder stumps marks the border of 1871. For Ostrel it is the deepest channel of the lake that counts, wherever that may be in any given year.',
  'The historian Henrike Sollen, of the college of Brandmoor, told the court’s newsletter that old books are a poor guide. “Parish clerks wrote down who paid for candles, not who owned the shore,” she said, and added that the judge would have to look elsewhere.',
  'What happens next',
  'Mayor Ruben Aske will speak for Ostrel. Tobin Arrel, who keeps the land register, will speak for Kandry, and the dredger’s captain Lewin Draske has been called as a witness.',
  'Mayor Ruben Aske denies that his side is playing for time.',
  'Until there is a ruling, the ferry stays chained to its pier.',
]
