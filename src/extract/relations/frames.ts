import { abduct, carryOff, whiskAway } from './assault/abduct.ts'
import { assassinate, attempts } from './assault/assassinate.ts'
import { attack } from './assault/attack.ts'
import { attacks, hits } from './assault/attacks.ts'
import { beat } from './assault/beat.ts'
import { blowOneselfUp } from './assault/blow-oneself-up.ts'
import { blowUp } from './assault/blow-up.ts'
import { bomb, dynamite } from './assault/bomb.ts'
import { breakCeasefire } from './assault/break-ceasefire.ts'
import { clash } from './assault/clash.ts'
import { bringDown, damage, destroy, knockDown } from './assault/destroy.ts'
import { detonate, placeBomb } from './assault/detonate.ts'
import { deathsLaidTo } from './assault/deaths.ts'
import { dieIn, hurtIn, loseLife } from './assault/die-in.ts'
import { dieOf } from './assault/die-of.ts'
import { driveInto } from './assault/drive-into.ts'
import { driveFromHome } from './assault/drive-from-home.ts'
import { exchangeFire } from './assault/exchange-fire.ts'
import { exchangeOfFire } from './assault/exchange-of-fire.ts'
import { duels, fighting } from './assault/fighting.ts'
import { fireAt } from './assault/fire-at.ts'
import { invade, occupy } from './assault/invade.ts'
import { kill } from './assault/kill.ts'
import { operations } from './assault/operations.ts'
import { snatch } from './assault/snatch.ts'
import { disperse, spray } from './assault/spray.ts'
import { seize } from './assault/seize.ts'
import { shell } from './assault/shell.ts'
import { shelling } from './assault/shelling.ts'
import { shoot } from './assault/shoot.ts'
import { comeDown, goOff, slamInto } from './assault/slam-into.ts'
import { strike } from './assault/strike.ts'
import { throwAt } from './assault/throw-at.ts'
import { poison } from './assault/poison.ts'
import { torture } from './assault/torture.ts'
import { hackToDeath } from './assault/hack-to-death.ts'
import { hitInTheFace } from './assault/hit-in-the-face.ts'
import { takeHostage } from './assault/take-hostage.ts'
import { punch } from './assault/punch.ts'
import { abuseSexually, grabByPart, grabPart, grope, kissAgainstWill, rape, rapes } from './assault/rape.ts'
import { burn, catchFire } from './assault/burn.ts'
import { barrages } from './assault/barrages.ts'
import { eliminate } from './assault/eliminate.ts'
import { leaveDead } from './assault/leave-dead.ts'
import { pelt } from './assault/pelt.ts'
import { ram } from './assault/ram.ts'
import { setAblaze, setFireTo } from './assault/set-fire.ts'
import { underFire } from './assault/under-fire.ts'
import { audiences } from './consult/audiences.ts'
import { bringTogether } from './consult/bring-together.ts'
import { contacts, inTouch } from './consult/contacts.ts'
import { goToSee, seeEachOther } from './consult/see.ts'
import { arrive } from './consult/arrive.ts'
import { brief } from './consult/brief.ts'
import { call, callFrom } from './consult/call.ts'
import { callOn } from './consult/call-on.ts'
import { playHost } from './consult/play-host.ts'
import { onThePhone } from './consult/on-the-phone.ts'
import { courtesyCall } from './consult/courtesy-call.ts'
import { debates } from './consult/debates.ts'
import { dine } from './consult/dine.ts'
import { discuss } from './consult/discuss.ts'
import { exchangeMessages, exchangeViews } from './consult/exchange-views.ts'
import { faceToFace } from './consult/face-to-face.ts'
import { host } from './consult/host.ts'
import { interview } from './consult/interview.ts'
import { extendInvitation, invite } from './consult/invite.ts'
import { join } from './consult/join.ts'
import { mediate } from './consult/mediate.ts'
import { mediationEffort } from './consult/mediation-effort.ts'
import { mediation } from './consult/mediation.ts'
import { meet } from './consult/meet.ts'
import { meetings } from './consult/meetings.ts'
import { phoneCall } from './consult/phone-call.ts'
import { contactByPhone, phone } from './consult/phone.ts'
import { retreats, roundTables, sessions } from './consult/sessions.ts'
import { shakeHands } from './consult/shake-hands.ts'
import { sitAcross, sitAtTable, sitDown, sitTogether } from './consult/sit-down.ts'
import { summit } from './consult/summit.ts'
import { consult, talk } from './consult/talk.ts'
import { talks } from './consult/talks.ts'
import { conveyByPhone, tellAtMeeting, tellByPhone } from './consult/tell.ts'
import { visit } from './consult/visit.ts'
import { visits } from './consult/visits.ts'
import type { Frame } from './frame.ts'

/** All frames. Where two read the same event in a sentence, the mode that says more wins, then the earlier frame. */
export const FRAMES: readonly Frame[] = [
  phoneCall,
  call,
  callFrom,
  phone,
  contactByPhone,
  onThePhone,
  tellByPhone,
  conveyByPhone,
  summit,
  meetings,
  sessions,
  retreats,
  roundTables,
  audiences,
  tellAtMeeting,
  meet,
  host,
  courtesyCall,
  playHost,
  callOn,
  sitDown,
  sitAcross,
  sitAtTable,
  sitTogether,
  dine,
  shakeHands,
  faceToFace,
  bringTogether,
  seeEachOther,
  goToSee,
  mediate,
  mediation,
  mediationEffort,
  talks,
  talk,
  consult,
  contacts,
  inTouch,
  discuss,
  brief,
  invite,
  extendInvitation,
  exchangeViews,
  exchangeMessages,
  visit,
  visits,
  arrive,
  join,
  interview,
  debates,
  attacks,
  hits,
  shelling,
  barrages,
  underFire,
  fighting,
  duels,
  exchangeOfFire,
  exchangeFire,
  operations,
  kill,
  leaveDead,
  eliminate,
  shoot,
  spray,
  disperse,
  snatch,
  fireAt,
  throwAt,
  pelt,
  ram,
  bomb,
  dynamite,
  shell,
  strike,
  slamInto,
  comeDown,
  goOff,
  driveInto,
  attack,
  assassinate,
  attempts,
  abduct,
  whiskAway,
  carryOff,
  takeHostage,
  torture,
  poison,
  rape,
  grope,
  abuseSexually,
  kissAgainstWill,
  grabPart,
  grabByPart,
  rapes,
  beat,
  hackToDeath,
  hitInTheFace,
  punch,
  blowUp,
  blowOneselfUp,
  detonate,
  placeBomb,
  destroy,
  bringDown,
  knockDown,
  damage,
  burn,
  setFireTo,
  setAblaze,
  clash,
  invade,
  occupy,
  seize,
  driveFromHome,
  breakCeasefire,
  dieIn,
  hurtIn,
  loseLife,
  dieOf,
  deathsLaidTo,
  catchFire,
]
