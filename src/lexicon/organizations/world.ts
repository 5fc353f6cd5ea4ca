/**
 * Firms, unions, teams and bodies of sport of Africa, Asia and southern Europe whose names no word of theirs tells. Columns and sources as in
 * `international.ts`.
 */
export const WORLD = `
Board of Control for Cricket in India|NGO|IND||BCCI
Pakistan Cricket Board|NGO|PAK||
Committee on Foreign Investment in the United States|GOV|USA|USA|CFIUS
Mumbai Indians|CVL|IND||
Chennai Super Kings|CVL|IND||CSK
Royal Challengers Bengaluru|CVL|IND||Royal Challengers Bangalore;RCB
Kolkata Knight Riders|CVL|IND||
Rajasthan Royals|CVL|IND||
Delhi Capitals|CVL|IND||
Punjab Kings|CVL|IND||
Sunrisers Hyderabad|CVL|IND||
Gujarat Titans|CVL|IND||
Lucknow Super Giants|CVL|IND||
Karachi Kings|CVL|PAK||
Lahore Qalandars|CVL|PAK||
Islamabad United|CVL|PAK||
Peshawar Zalmi|CVL|PAK||
Quetta Gladiators|CVL|PAK||
Multan Sultans|CVL|PAK||
Vodacom|BUS|ZAF||Vodacom Group
Airtel|BUS|IND||Bharti Airtel
Airtel Africa|BUS|||
MTN Group|BUS|ZAF||
Crédit Agricole|BUS|FRA||Credit Agricole
Mediobanca|BUS|ITA||
Banca Monte dei Paschi di Siena|BUS|ITA||Monte dei Paschi di Siena;Monte dei Paschi
Congress of South African Trade Unions|NGO|ZAF||Cosatu;COSATU
Trades Union Congress of Ghana|NGO|GHA||
Miyetti Allah|NGO|NGA||Miyetti Allah Cattle Breeders Association;MACBAN
Aid to the Church in Need|NGO|||
Météo-France|GOV|FRA|FRA|Météo France;Meteo-France;Meteo France
Samruk-Kazyna|BUS|KAZ||Samruk Kazyna
Gazprom Neft|BUS|RUS||
Standard Chartered|BUS|GBR||Standard Chartered Bank
BBVA|BUS|ESP||
Intesa Sanpaolo|BUS|ITA||
NatWest|BUS|GBR||NatWest Group
Bank Negara Malaysia|GOV|MYS|MYS|Bank Negara
McLaren|BUS|GBR||McLaren Racing
Red Bull|BUS|AUT||Red Bull Racing
Racing Bulls|BUS|ITA||
Unite the Union|NGO|GBR||
Mercy Ships|NGO|||
Meralco|BUS|PHL||Manila Electric Company
Cleveland-Cliffs|BUS|USA||
Nigerian National Petroleum Company|BUS|NGA||NNPC;NNPCL;NNPC Limited;NNPC Ltd;Nigerian National Petroleum Company Limited;Nigerian National Petroleum Corporation
K-Electric|BUS|PAK||
`
