/**
 * Countries and territories of Oceania, then (`UNPEOPLED`) those of ISO 3166-1 with no permanent people, which have no demonym and
 * no capital. Columns and sources as in `europe.ts`.
 */
export const OCEANIA = `
ASM|AS|American Samoa||American Samoan+|Pago Pago|
AUS|AU|Australia|Commonwealth of Australia|Australian+;Aussie+|Canberra|Parliament House in Canberra;Kirribilli House
CCK|CC|Cocos (Keeling) Islands|Cocos Islands;Keeling Islands|Cocos Islander+|West Island|
COK|CK|Cook Islands||Cook Islander+|Avarua|
CXR|CX|Christmas Island||Christmas Islander+|Flying Fish Cove|
FJI|FJ|Fiji||Fijian+|Suva|
FSM|FM|Micronesia|Federated States of Micronesia|Micronesian+|Palikir|
GUM|GU|Guam||Guamanian+|Hagatna;Hagåtña|
KIR|KI|Kiribati||I-Kiribati|Tarawa;South Tarawa|
MHL|MH|Marshall Islands||Marshallese|Majuro|
MNP|MP|Northern Mariana Islands||Northern Mariana Islander+|Saipan|
NCL|NC|New Caledonia||New Caledonian+|Noumea;Nouméa|
NFK|NF|Norfolk Island||Norfolk Islander+|Kingston, Norfolk Island|
NIU|NU|Niue||Niuean+|Alofi|
NRU|NR|Nauru||Nauruan+|Yaren|
NZL|NZ|New Zealand|Aotearoa;NZ;N.Z.|New Zealander+;Kiwi+|Wellington|Beehive
PCN|PN|Pitcairn Islands|Pitcairn;Pitcairn Island|Pitcairn Islander+|Adamstown|
PLW|PW|Palau||Palauan+|Ngerulmud;Koror|
PNG|PG|Papua New Guinea|PNG|Papua New Guinean+|Port Moresby|
PYF|PF|French Polynesia|Tahiti|French Polynesian+;Tahitian+|Papeete|
SLB|SB|Solomon Islands|Solomons|Solomon Islander+|Honiara|
TKL|TK|Tokelau||Tokelauan+|Nukunonu|
TON|TO|Tonga||Tongan+|Nuku'alofa;Nukualofa|
TUV|TV|Tuvalu||Tuvaluan+|Funafuti|
VUT|VU|Vanuatu|New Hebrides|Vanuatuan+;Ni-Vanuatu|Port Vila|
WLF|WF|Wallis and Futuna||Wallisian+;Futunan+|Mata-Utu|
WSM|WS|Samoa|Western Samoa|Samoan+|Apia|
`

export const UNPEOPLED = `
ATA|AQ|Antarctica||||
ATF|TF|French Southern Territories|French Southern and Antarctic Lands|||
BVT|BV|Bouvet Island||||
HMD|HM|Heard Island and McDonald Islands||||
IOT|IO|British Indian Ocean Territory|Chagos Islands;Chagos Archipelago;Diego Garcia|||
SGS|GS|South Georgia and the South Sandwich Islands||||
UMI|UM|United States Minor Outlying Islands||||
`
