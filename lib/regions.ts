import "server-only";
import Holidays from "date-holidays";
import { searchTextOf } from "@/domain/search-text";

/** A place as people write it. */
export type WrittenPlace = { city: string | null; postcode: string | null; country?: string | null };

/** What of a country has holidays of its own, by the code the package date-holidays gives it. */
type Regions = ReadonlyMap<string, string>;

/** Part of a country in which only the holidays of the whole country are kept. */
export const NO_REGION = "-";

/** Words around the name of a region that nobody writes in an address. */
const ornaments = /\b(hansestadt|land|kanton|canton(?: de| du)?|comunidad(?: foral)? de|departement|region)\b/g;

/** Names of regions that the package does not know, and towns in which study visits are likely, folded. */
const towns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AT: {
    1: "eisenstadt",
    2: "klagenfurt,villach,carinthia",
    3: "st polten,krems,lower austria",
    4: "linz,wels,steyr,upper austria",
    5: "salzburg",
    6: "graz,leoben,styria",
    7: "innsbruck,tyrol",
    8: "bregenz,dornbirn",
    9: "vienna,viena",
  },
  BE: {
    BRU: "brussels,brussel,bruxelles",
    VLG: "antwerp,antwerpen,ghent,gent,leuven,bruges,brugge,mechelen,hasselt,flanders",
    WAL: "liege,namur,charleroi,mons,wallonia",
  },
  CH: {
    AG: "aarau,baden",
    BE: "bern,berne,biel,thun",
    BS: "basel,bale",
    FR: "fribourg,freiburg",
    GE: "geneva,genf,geneve",
    GR: "chur,davos",
    LU: "lucerne,luzern",
    NE: "neuchatel",
    SG: "st gallen,sankt gallen",
    TI: "lugano,bellinzona,locarno",
    VD: "lausanne,montreux,vevey",
    VS: "sion,visp",
    ZG: "zug",
    ZH: "zurich,winterthur",
  },
  DE: {
    BB: "potsdam,cottbus",
    BW: "stuttgart,karlsruhe,mannheim,freiburg,freiburg im breisgau,heidelberg,ulm,heilbronn,tubingen,konstanz,reutlingen",
    BY: "munich,munchen,nuremberg,nurnberg,augsburg,regensburg,ingolstadt,wurzburg,erlangen,furth,bamberg,bayreuth,passau,garching,bavaria",
    HB: "bremen,bremerhaven",
    HE: "frankfurt am main,wiesbaden,kassel,darmstadt,offenbach,marburg,giessen,hesse",
    HH: "hamburg",
    MV: "rostock,schwerin,greifswald,stralsund",
    NI: "hanover,hannover,braunschweig,gottingen,osnabruck,oldenburg,wolfsburg,lower saxony",
    NW: "cologne,koln,dusseldorf,dortmund,essen,duisburg,bochum,wuppertal,bielefeld,bonn,munster,aachen,paderborn,north rhine westphalia",
    RP: "mainz,koblenz,trier,kaiserslautern,ludwigshafen,rhineland palatinate",
    SH: "kiel,lubeck,flensburg",
    SL: "saarbrucken",
    SN: "dresden,leipzig,chemnitz,saxony",
    ST: "magdeburg,saxony anhalt",
    TH: "erfurt,jena,weimar,gera,thuringia",
  },
  ES: {
    AN: "seville,sevilla,malaga,granada,cordoba,cadiz,almeria,andalusia",
    AR: "zaragoza",
    AS: "oviedo,gijon",
    CB: "santander",
    CL: "valladolid,salamanca,leon,burgos",
    CM: "toledo,albacete",
    CN: "las palmas,las palmas de gran canaria,santa cruz de tenerife,canarias",
    CT: "barcelona,girona,tarragona,lleida,catalunya,catalonia",
    EX: "badajoz,caceres,merida",
    GA: "santiago de compostela,vigo,a coruna,la coruna",
    IB: "palma,palma de mallorca",
    MC: "murcia,cartagena",
    MD: "madrid",
    NC: "pamplona,navarra,navarre",
    PV: "bilbao,bilbo,san sebastian,donostia,vitoria gasteiz,euskadi",
    RI: "logrono",
    VC: "valencia,alicante,castellon,castellon de la plana",
  },
  GB: {
    ENG: "london,manchester,birmingham,liverpool,leeds,bristol,oxford,cambridge,sheffield,nottingham,newcastle upon tyne,southampton,york",
    NIR: "belfast,derry",
    SCT: "edinburgh,glasgow,aberdeen,dundee,inverness,stirling",
    WLS: "cardiff,swansea,newport,wrexham,aberystwyth",
  },
};

/** Regions by the first two digits of a postcode, where these say it exactly. */
const postcodes: Readonly<Record<string, (twoDigits: string) => string | null>> = {
  ES: (digits) => provinces.find(([, of]) => of.includes(digits))?.[0] ?? null,
  FR: (digits) => (/^(57|67|68)$/.test(digits) ? digits : /^9[78]$/.test(digits) ? null : NO_REGION),
};

/** Spain's provinces, as its postcodes begin. */
const provinces: readonly (readonly [string, string])[] = [
  ["AN", "04 11 14 18 21 23 29 41"],
  ["AR", "22 44 50"],
  ["AS", "33"],
  ["CB", "39"],
  ["CE", "51"],
  ["CL", "05 09 24 34 37 40 42 47 49"],
  ["CM", "02 13 16 19 45"],
  ["CN", "35 38"],
  ["CT", "08 17 25 43"],
  ["EX", "06 10"],
  ["GA", "15 27 32 36"],
  ["IB", "07"],
  ["MC", "30"],
  ["MD", "28"],
  ["ML", "52"],
  ["NC", "31"],
  ["PV", "01 20 48"],
  ["RI", "26"],
  ["VC", "03 12 46"],
];

const known = new Map<string, Regions>();

/**
 * In which region of a country a place is, as far as what is written tells: a region named beside the city ("Augsburg, Bayern")
 * or as the country ("Scotland"), a postcode, or a city everybody knows.
 *
 * @param country its ISO 3166-1 code
 * @returns the region's code in the package date-holidays, {@link NO_REGION} for the rest of the country; null while unknown
 */
export function regionOf(country: string, { city, postcode, country: written }: WrittenPlace): string | null {
  const names = namesIn(country);
  if (names.size === 0) return null;
  const parts = (city ?? "").split(/[,()/]/);
  for (const name of [written ?? "", ...parts.reverse()]) {
    const code = names.get(folded(name));
    if (code !== undefined) return code;
  }
  const [digits] = /^\d\d/.exec(postcode?.trim() ?? "") ?? [];
  return digits === undefined ? null : (postcodes[country]?.(digits) ?? null);
}

/** The regions of a country that have holidays of their own, as far as the package date-holidays knows. */
export function regionsOf(country: string): string[] {
  return Object.keys(new Holidays().getStates(country) ?? {});
}

/** Every town with its country and region. */
export function townsIn(): [country: string, region: string, town: string][] {
  return Object.entries(towns).flatMap(([country, regions]) =>
    Object.entries(regions).flatMap(([region, said]) =>
      said.split(",").map((town): [string, string, string] => [country, region, town]),
    ),
  );
}

function namesIn(country: string): Regions {
  const before = known.get(country);
  if (before) return before;
  const names = new Map<string, string>();
  for (const language of [undefined, "en"]) {
    for (const [code, name] of Object.entries(new Holidays().getStates(country, language) ?? {})) {
      names.set(folded(name), code);
    }
  }
  for (const [code, said] of Object.entries(towns[country] ?? {})) {
    for (const name of said.split(",")) names.set(name, code);
  }
  known.set(country, names);
  return names;
}

function folded(name: string): string {
  const text = searchTextOf([name]);
  const plain = text.replace(ornaments, " ").replace(/\s+/g, " ").trim();
  return plain || text;
}
