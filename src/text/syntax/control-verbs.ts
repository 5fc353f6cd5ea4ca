/** Verbs whose object, not subject, is the one that does the infinitive: "urged Kyiv to meet". */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  'urge ask tell order invite persuade force allow call want expect encourage press push advise instruct enable help convince authorize permit require warn'.split(
    ' ',
  ),
)
/** Verbs whose object is said to have done what stands behind "of", "for" or "with". */
export const CHARGES: ReadonlySet<string> = new Set(
  `accuse suspect convict acquit clear exonerate absolve arrest detain charge jail imprison sentence indict prosecute blame punish fine condemn
  criticise criticize fault denounce rebuke reprimand chide chastise castigate berate scold lambast lambaste admonish censure slam assail upbraid
  praise thank applaud commend congratulate hail laud salute honour honor reward forgive`.split(/\s+/),
)
