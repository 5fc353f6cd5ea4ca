/**
 * Common nouns for things that are attacked: buildings, vehicles, works, places. Source: public knowledge of English-language news,
 * reviewed by hand. Lemmas, singular.
 */
export const TARGET_NOUNS: ReadonlySet<string> = new Set(
  `airbase airfield airport ambulance antenna apartment area arsenal base bank bar barn barrack barracks block boat border bridge building bulldozer bunker bus cabin cafe
  camp camper capital car cathedral cemetery center centre checkpoint church cinema city clinic club college complex compound concert
  consulate convoy courthouse crossing dam depot district dock dormitory dwelling embassy enclave facility factory farm ferry festival field
  flat fleet flight fort fortress garage garrison gate gathering granary grid hall hangar harbour harbor headquarters helicopter highway hideout home hospital
  hostel hotel house household hut infrastructure installation island jail jet kindergarten kiosk laboratory lab launcher library line locomotive lorry machinery mall
  mansion market marketplace mill mine minibus mission monastery mosque motorcade motorcycle museum neighborhood neighbourhood
  nightclub nursery office oilfield orphanage outpost palace parade park patrol peninsula pharmacy pier pipeline place plant plane plantation platform premise premises
  playground plaza pole port position post prison procession property province pub pylon quarter radar railway rally
  range refinery region reservoir residence restaurant road school seminary settlement shack shelter ship shop shrine site square stadium
  station store storehouse street stronghold structure suburb subway substation supermarket synagogue system tank tanker target temple
  tent terminal territory theater theatre tower town tractor train tram transformer transmitter truck tunnel university van vehicle vessel village villa warehouse warship
  vigil wedding workshop yard zone`.split(/\s+/),
)

/** What explodes or is thrown, and what is made of it: "detonated a car bomb", "threw grenades". Lemmas. */
export const WEAPON_NOUNS: ReadonlySet<string> = new Set(
  `fire missile rocket shell drone bomb grenade shot mortar artillery cannon round bullet stone gas gunfire torpedo salvo barrage volley
  projectile battery gun weapon ammunition explosive explosion blast charge device vest belt cocktail dynamite mine ied warhead payload firebomb rock brick petrol
  munition shelling baton truncheon spray taser`.split(/\s+/),
)

/** People by what they are, beside the actors of `actors.ts` and offices: victims also where nothing else is known of them. Lemmas. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  `accomplice adult aide assistant associate bodyguard boss bouncer bystander chairman chief clerk colleague collector commander companion
  critic defector deputy elder escort fan figure follower founder guard guide head heir human informant informer interpreter lawyer
  leader lieutenant member merchant neighbor neighbour officer onlooker operative organizer organiser owner partner
  perpetrator culprit principal rival servant singer steward sympathizer sympathiser tribesman translator troublemaker
  veteran vendor waiter watchman witness writer
  accountant apprentice bailiff baker barber barman bartender beautician beekeeper beggar blacksmith brewer builder butcher butler
  caregiver caretaker carer carpenter cashier chieftain client cobbler cook courier cowboy crewman deckhand dealer dentist distiller docker
  doorman drifter electrician florist foreman goldsmith grandparent grocer hairdresser hawker hiker homeowner housekeeper hunter intern islander
  jailer janitor jeweller jogger juror lawman lifeguard lodger logger maid mason mechanic midwife nanny newborn notary optician optometrist
  orphan cleaner pedlar pharmacist pickpocket pimp plumber poacher porter postman prostitute publisher rancher ranger receptionist recruit
  retiree rider seaman sheikh shepherd shoemaker skier skipper squatter tribe clan stranger detainee worshipper worshiper churchgoer mourner passer-by bather shopper looter migrant stallholder stevedore stewardess stockbroker tailor technician tenant
  therapist counsellor toddler townsman trainee teen teenager trucker typist vagrant vet veterinarian warder watchmaker welder winemaker woodcutter babysitter cadet`.split(
    /\s+/,
  ),
)
