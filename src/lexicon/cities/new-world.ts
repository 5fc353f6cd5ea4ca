/** Cities and regions of the Americas and Oceania. Columns and sources as in `old-world.ts`. */
export const NEW_WORLD_CITIES = `
USA|New York=New York City=NYC;Los Angeles=LA=L.A.;Chicago;Houston;Phoenix;Philadelphia;San Antonio;San Diego;Dallas;Austin;San Francisco;Seattle;Denver;Boston;Detroit;Nashville;Memphis;Portland;Las Vegas;Baltimore;Milwaukee;Atlanta;Miami;Minneapolis;New Orleans;Cleveland;Pittsburgh;St. Louis=St Louis;Cincinnati;Orlando;Tampa;Kansas City;Oklahoma City;Salt Lake City;Charlotte;Anchorage;Honolulu;Brooklyn;Manhattan;Queens;Bronx;Buffalo;Newark;Sacramento;Albuquerque;El Paso;Charlottesville;Ferguson;Uvalde;Parkland;Annapolis;Richmond;Norfolk;Fort Hood;Guantanamo Bay=Guantánamo Bay;Palm Beach;Silicon Valley;Hollywood;Wall Street;Harlem;Springfield;Des Moines;Omaha;Tucson;Little Rock;Baton Rouge;Jacksonville;Raleigh;Louisville;Indianapolis;Boise;Tulsa|Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York state;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;Washington state;West Virginia;Wisconsin;Wyoming;Long Island;New England;Midwest
CAN|Toronto;Montreal=Montréal;Vancouver;Calgary;Edmonton;Quebec City;Winnipeg;Halifax;Banff;Kananaskis;Whistler;Regina;Saskatoon;Charlevoix|Ontario;Quebec=Québec;British Columbia;Alberta;Nova Scotia;Manitoba;Saskatchewan;New Brunswick;Newfoundland;Yukon;Nunavut;Prince Edward Island
MEX|Tijuana;Guadalajara;Monterrey;Ciudad Juarez=Ciudad Juárez=Juarez;Acapulco;Cancun=Cancún;Culiacan=Culiacán;Veracruz;Oaxaca;Reynosa;Matamoros;Nuevo Laredo;Mexicali|Sinaloa;Guerrero;Michoacan=Michoacán;Chiapas;Jalisco;Tamaulipas;Sonora;Chihuahua;Yucatan=Yucatán;Baja California
GTM|Quetzaltenango|
HND|San Pedro Sula|
PAN|Colon City|Darien Gap;Panama Canal
CUB|Santiago de Cuba|
HTI|Cap-Haitien;Les Cayes;Jacmel|
DOM|Punta Cana|
COL|Medellin=Medellín;Cali;Cartagena;Barranquilla;Cucuta=Cúcuta;Bucaramanga|Catatumbo;Cauca;Antioquia
VEN|Maracaibo;Ciudad Guayana;La Guaira|Essequibo
ECU|Guayaquil;Cuenca;Manta|Galapagos Islands=Galápagos
PER|Cusco=Cuzco;Arequipa;Puno;Callao|
BOL|Cochabamba;Santa Cruz de la Sierra;El Alto|
BRA|Sao Paulo=São Paulo;Rio de Janeiro=Rio;Belem=Belém;Manaus;Porto Alegre;Recife;Fortaleza;Curitiba;Belo Horizonte;Salvador de Bahia|Amazonas;Mato Grosso;Minas Gerais;Bahia;Rio Grande do Sul
ARG|Cordoba=Córdoba;Rosario;Mendoza;Mar del Plata;Bariloche|Patagonia
CHL|Valparaiso=Valparaíso;Concepcion=Concepción;Antofagasta|Araucania
PRY|Ciudad del Este|
URY|Punta del Este|
AUS|Sydney;Melbourne;Brisbane;Perth;Adelaide;Darwin;Hobart;Cairns;Alice Springs;Bondi Beach;Gold Coast|New South Wales;Queensland;Victoria state;Western Australia;South Australia;Tasmania;Northern Territory
NZL|Auckland;Christchurch;Dunedin;Queenstown|
PNG|Lae|Bougainville;Enga
FJI|Nadi|
`
