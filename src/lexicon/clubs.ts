/** Words by which news tells a club from the place that it is called after. Reviewed by hand from general knowledge of sports pages. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** Letters that begin a club's name before whatever it is called (`FC Wexel`, `VfB Wexel`). As written. */
export const CLUB_LETTERS = words('FC AFC FK NK SK BK IF IK KRC RSC VfB VfL TSG SSC SV')

/** Words that begin a club's name, before a place alone (`AC Milan`, `Real Madrid`): elsewhere they are other words. As written. */
export const CLUB_OPENERS = words(
  `AC AS SC CF CD SD RB RC OGC Inter Real Atletico Atlético Athletic Sporting Dynamo Dinamo Lokomotiv Spartak Zenit Borussia
  Bayern Eintracht Fortuna Hapoel Maccabi Olympique Racing Deportivo Rapid Hertha Werder Olimpia Universitatea Torpedo Shakhtar
  Stade`,
)

/** What a club of Britain is called behind its town, where elsewhere it is the town itself (`Leicester City`). As written. */
export const BRITISH_CLUB_ENDINGS = words('City Town County Rangers Villa Forest')

/** Who plays for a club: `the Wexel striker`, `signed a goalkeeper`. Lower case. */
export const PLAYERS = words(
  'striker midfielder goalkeeper winger fullback full-back playmaker goalscorer defender forward',
)

/** Those of them that fight or go elsewhere (`the city's defenders`): they play only before a name. Lower case. */
export const PLAYERS_BEFORE_NAMES = words('defender forward')

/** What clubs do with players. Lemmas. */
export const SIGNING = words('sign sell loan sack buy release field')

/** What teams do to each other, beside a score. Lemmas. */
export const PLAYING = words('beat defeat thrash draw lose win edge rout hammer host hold crush')

/** What a score stands before: `a 2-1 win`. Lower case. */
export const RESULTS = words('win draw defeat victory loss lead rout thrashing')
