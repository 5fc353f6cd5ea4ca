/**
 * Titles of state: heads, ministers, envoys, parliaments, courts. Columns: canonical title (several parted by `;` are titles of
 * their own, alike in the rest) | kind | sector | written forms
 * besides the canonical one | pronoun that the word itself tells. `Envoy+` stands for `Envoy` and `Envoys`; a plural that is not
 * made with `s` comes after `/`. Source: public knowledge of English-language news, reviewed by hand.
 */
export const STATE_TITLES = `
President+|office|GOV|Pres.;State President+;Federal President+|
President-elect|office|GOV|President elect|
President-designate|office|GOV||
Vice President+|office|GOV|Vice-President+;Veep|
Prime Minister+|office|GOV|Premier+;PM+;P.M.;Taoiseach|
Prime Minister-designate|office|GOV||
Chancellor+|office|GOV|Federal Chancellor+|
First Lady|office|GOV|First Ladies|
First Minister+|office|GOV||
Deputy Prime Minister+|office|GOV|Tánaiste;Vice Premier+;Deputy Premier+;Vice Prime Minister+;Deputy PM+|
King+|office|GOV||he
Queen+|office|GOV||she
Prince+|office|GOV||he
Princess|office|GOV|Princesses|she
Crown Prince+|office|GOV||he
Crown Princess|office|GOV||she
Emperor+|office|GOV||he
Empress|office|GOV||she
Emir+|office|GOV|Amir|he
Sultan+|office|GOV||he
Grand Duke+|office|GOV||he
Duke+|honorific|||he
Duchess|honorific|||she
Sheikh+|honorific||Sheik+;Shaikh+|he
Sheikha|honorific||Sheikhah|she
Supreme Leader+|office|GOV||
Paramount Leader+|office|GOV||
Leader+|role|||
Administrator+|role|||
General Secretary|office|PTY|Party Secretary;Communist Party General Secretary;Party chief+|
Head of State/Heads of State|office|GOV||
Head of Government/Heads of Government|office|GOV||
Foreign Minister+|office|GOV|Minister of Foreign Affairs/Ministers of Foreign Affairs;Minister for Foreign Affairs;External Affairs Minister+;Minister of External Affairs;Foreign Affairs Minister+;Minister of External Relations;FM+|
Secretary of State/Secretaries of State|office|GOV|Sec. of State|
Foreign Secretary/Foreign Secretaries|office|GOV||
Defense Secretary/Defense Secretaries|office|GOV|Defence Secretary/Defence Secretaries;Secretary of Defense/Secretaries of Defense;Secretary of Defence;Secretary of War;War Secretary|
Defense Minister+|office|GOV|Defence Minister+;Minister of Defense;Minister of Defence;Minister of National Defense;Minister of National Defence;Minister of War|
Interior Minister+|office|GOV|Minister of the Interior;Minister of Interior;Home Minister+;Home Secretary/Home Secretaries;Minister of Home Affairs;Home Affairs Minister+;Internal Affairs Minister+|
Finance Minister+|office|GOV|Minister of Finance|
Treasurer+|office|GOV||
Treasury Secretary|office|GOV|Secretary of the Treasury;Treasury chief|
Chancellor of the Exchequer|office|GOV||
Trade Minister+|office|GOV|Minister of Trade;Commerce Minister+;Minister of Commerce;Trade Secretary|
Commerce Secretary|office|GOV|Secretary of Commerce|
Economy Minister+|office|GOV|Minister of Economy;Minister of the Economy;Economic Affairs Minister;Economics Minister|
Justice Minister+|office|GOV|Minister of Justice|
Law Minister|office|GOV||
Labor Minister+|office|GOV|Labour Minister+;Minister of Labor;Minister of Labour;Labor Secretary;Labour Secretary;Secretary of Labor|
Attorney General/Attorneys General|office|GOV|Attorney-General|
Solicitor General|office|GOV||
Health Minister+|office|GOV|Minister of Health;Health Secretary;Secretary of Health|
Education Minister+|office|GOV|Minister of Education;Education Secretary|
Energy Minister+|office|GOV|Minister of Energy;Energy Secretary|
Oil Minister+;Petroleum Minister|office|GOV||
Environment Minister+|office|GOV|Minister of Environment|
Climate Minister|office|GOV||
Agriculture Minister+|office|GOV|Minister of Agriculture;Agriculture Secretary|
Transport Minister+|office|GOV|Minister of Transport;Transportation Minister;Transport Secretary;Transportation Secretary|
Information Minister+|office|GOV|Minister of Information|
Communications Minister|office|GOV||
Intelligence Minister+|office|SPY|Minister of Intelligence|
Homeland Security Secretary|office|GOV|Secretary of Homeland Security|
Cabinet Secretary|office|GOV||
Minister+|office|GOV||
Minister of State|office|GOV|state minister|
Cabinet Minister+|office|GOV||
Secretary|office|GOV|Secretaries|
Undersecretary|office|GOV|Under Secretary;Under-Secretary;Undersecretary of State|
Assistant Secretary of State|office|GOV|Assistant Secretary|
Chief of Staff/Chiefs of Staff|office|GOV||
National Security Adviser+|office|GOV|National Security Advisor+|
NSA Director;Secretary of the Security Council|office|GOV||
Adviser+|role|GOV|Advisor+|
Presidential Adviser+|role|GOV|Presidential advisor+|
Aide+;Presidential Aide+;Counselor+|role|GOV||
Ambassador+|office|GOV|Amb.;Envoy to the United Nations;UN Ambassador+;U.N. Ambassador+|
Permanent Representative+;High Commissioner+|office|GOV||
Envoy+|office|GOV|Special Envoy+;UN envoy+;U.N. envoy+|
Emissary|office|GOV|emissaries|
Peace Envoy+;Special Representative+;Plenipotentiary|office|GOV||
Negotiator+|role|GOV||
Chief Negotiator+;Lead Negotiator+;Top Negotiator+;Mediator+|role|GOV||
Consul+|office|GOV|Consul General;Consul-General|
Chargé D'Affaires|office|GOV|Charge d'Affaires|
Attaché+|office|GOV|attache+|
Diplomat+|role|GOV||
Top Diplomat+;Chief Diplomat+;Senior Diplomat+|role|GOV||
Official+|role|GOV||
Senior Official+;Government Official+;Civil Servant+|role|GOV||
Governor+|office|GOV|Gov.;Govs.;regional governor+|
Governor-General|office|GOV|governor general|
Lieutenant Governor|office|GOV|Lt. Gov.|
Mayor+|office|GOV|Lord Mayor|
Deputy Mayor+|office|GOV|Mayor Pro Tempore;Mayor Pro Tem|
Press Officer+|role|GOV||
Chief Minister+|office|GOV|CM|
Commissioner+|office|GOV||
Spokesman/Spokesmen|role|GOV||he
Spokeswoman/Spokeswomen|role|GOV||she
Spokesperson+|role|GOV|spokespeople;Press Secretary|
Senator+|office|LEG|Sen.;Sens.|
Representative+|office|LEG|Rep.;Reps.|
Congressman/Congressmen|office|LEG||he
Congresswoman/Congresswomen|office|LEG||she
Congressperson|office|LEG||
Member of Parliament/Members of Parliament|office|LEG|MP+|
Member of the European Parliament|office|LEG|MEP+|
Assemblyman|office|LEG||he
Assemblywoman|office|LEG||she
Councillor+|office|LEG|Councilor+;Cllr+;Cllr.|
Alderman/Aldermen|office|LEG||he
Councilman|office|LEG||he
Councilwoman|office|LEG||she
Lawmaker+;Legislator+;Parliamentarian+|role|LEG||
Senate President+|office|LEG|President of the Senate|
President Pro Tempore|office|LEG|President Pro Tem;Senate President Pro Tempore;Senate President Pro Tem|
Speaker Pro Tempore|office|LEG|Speaker Pro Tem|
Speaker+|office|LEG|House Speaker+;Parliament Speaker+;Speaker of Parliament;Speaker of the House|
Majority Leader+|office|LEG|Senate Majority Leader;House Majority Leader|
Minority Leader+|office|LEG|Senate Minority Leader;House Minority Leader|
Opposition Leader+|office|OPP|leader of the opposition|
Judge+|office|JUD||
Justice+;Chief Justice+;Magistrate+|office|JUD||
Prosecutor+|office|JUD|Chief Prosecutor+;Prosecutor General;Prosecutor-General;Public Prosecutor+;state prosecutor+|
District Attorney|office|JUD||
Secretary-General/Secretaries-General|office|IGO|Secretary General;Secretaries General;UN chief+;U.N. chief+;NATO chief+|
Director-General|office|IGO|Director General;Directors-General|
High Representative|office|IGO|foreign policy chief;EU foreign policy chief|
`
