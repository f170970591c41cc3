// Short invented texts in many languages, each with the old encodings that its files come in.

const RIVER = {
  russian:
    'Паром между двумя городами не ходит уже третье лето. Мэр говорит, что граница проходит по самому глубокому месту озера, а соседи считают, что она идёт вдоль старых пней. Никто не спросил рыбу. Осенью суд рассмотрит дело о причале, но решения до первого снега никто не ждёт.',
  ukrainian:
    'Пором між двома містами не ходить уже третє літо. Мер каже, що межа проходить найглибшим місцем озера, а сусіди вважають, що вона йде вздовж старих пнів. Ніхто не питав рибу. Восени суд розгляне справу про причал, але рішення до першого снігу ніхто не чекає.',
  polish:
    'Prom między dwoma miastami nie pływa już trzecie lato. Burmistrz mówi, że granica biegnie najgłębszym miejscem jeziora, a sąsiedzi uważają, że wzdłuż starych pni. Nikt nie pytał ryb. Jesienią sąd zajmie się sprawą przystani, lecz wyroku przed śniegiem nikt się nie spodziewa.',
  greek:
    'Το φέρι ανάμεσα στις δύο πόλεις δεν ταξιδεύει εδώ και τρία καλοκαίρια. Ο δήμαρχος λέει ότι το σύνορο περνά από το πιο βαθύ σημείο της λίμνης, ενώ οι γείτονες πιστεύουν ότι ακολουθεί τους παλιούς κορμούς. Κανείς δεν ρώτησε τα ψάρια.',
  japanese:
    '二つの町を結ぶ渡し船は、もう三度目の夏も動いていない。町長は、境界は湖のいちばん深い所にあると言い、隣の町は古い切り株の列だと言う。魚に聞いた人はいない。秋には裁判所が桟橋について審理するが、雪が降る前に判決が出ると思う人は少ない。',
  chinese:
    '两座城镇之间的渡船已经停航三个夏天。镇长说边界在湖最深的地方，邻居却认为它沿着古老的树桩。没有人问过鱼。秋天法院将审理码头一案，但很少有人指望在下雪之前会有判决。',
  taiwanese:
    '兩座城鎮之間的渡船已經停航三個夏天。鎮長說邊界在湖最深的地方，鄰居卻認為它沿著古老的樹樁。沒有人問過魚。秋天法院將審理碼頭一案，但很少有人指望在下雪之前會有判決。',
  korean:
    '두 마을을 잇는 나룻배는 벌써 세 번째 여름 동안 다니지 않는다. 시장은 경계가 호수의 가장 깊은 곳을 지난다고 말하고 이웃은 오래된 그루터기를 따라간다고 믿는다. 아무도 물고기에게 묻지 않았다.',
  french:
    'Le bac entre les deux villes ne navigue plus depuis trois étés. Le maire affirme que la frontière passe à l’endroit le plus profond du lac, tandis que les voisins pensent qu’elle suit de vieilles souches. Personne n’a interrogé les poissons. À l’automne, le tribunal examinera l’affaire de la jetée.',
} as const

export const FOREIGN: readonly (readonly [keyof typeof RIVER, string, string])[] = (
  [
    ['russian', 'windows-1251'],
    ['russian', 'koi8-r'],
    ['russian', 'iso-8859-5'],
    ['ukrainian', 'windows-1251'],
    ['polish', 'windows-1250'],
    ['polish', 'iso-8859-2'],
    ['greek', 'windows-1253'],
    ['japanese', 'shift_jis'],
    ['japanese', 'euc-jp'],
    ['chinese', 'gbk'],
    ['taiwanese', 'big5'],
    ['korean', 'euc-kr'],
    ['french', 'windows-1252'],
  ] as const
).map(([language, encoding]) => [language, encoding, RIVER[language]] as const)
