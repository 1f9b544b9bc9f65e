/** What people wrote of the two seeds' trips, as a Romanian and a Norwegian organiser would have written it. */
import type { TripRecord } from "@/domain/report/record";

type InBoth = readonly [ro: string, nb: string];

const texts: Readonly<Record<string, InBoth>> = {
  "Oslo Health Tech study visit": ["Vizita de studiu Oslo Health Tech", "Studiebesøket Oslo Health Tech"],
  "foster cross-border collaborations and exchange knowledge and good practices": [
    "încuraja colaborările transfrontaliere și a face schimb de cunoștințe și bune practici",
    "styrke samarbeid på tvers av landegrensene og utveksle kunnskap og god praksis",
  ],
  "Transilvania IT Cluster members and team": [
    "Membrii și echipa Transilvania IT Cluster",
    "Medlemmer og ansatte i Transilvania IT Cluster",
  ],
  "We bring home knowledge, and the memory of the warm hospitality of our Norwegian partners.": [
    "Aducem acasă cunoștințe și amintirea ospitalității calde a partenerilor noștri norvegieni.",
    "Vi tar med oss hjem kunnskap og minnet om den varme gjestfriheten hos våre norske partnere.",
  ],
  "We now have a deeper understanding of health tech innovation.": [
    "Înțelegem acum mai bine inovația în tehnologia medicală.",
    "Vi forstår nå bedre innovasjon innen helseteknologi.",
  ],
  "Meaningful connections": ["Relații care contează", "Verdifulle kontakter"],
  "A path to future collaborations": ["Un drum spre colaborări viitoare", "En vei til framtidig samarbeid"],
  "We will share updates and developments that arise from these insights and collaborations.": [
    "Vom împărtăși noutățile care se nasc din aceste idei și colaborări.",
    "Vi deler nyheter om det som kommer ut av innsikten og samarbeidet.",
  ],
  "Study visit in Norway": ["Vizită de studiu în Norvegia", "Studiebesøk i Norge"],
  "Exchange of good practices": ["Schimb de bune practici", "Utveksling av god praksis"],
  "our cluster members & partners that work in the Digital Health sector": [
    "membrii și partenerii clusterului nostru care lucrează în sectorul sănătății digitale",
    "klyngens medlemmer og partnere som arbeider med digital helse",
  ],
  "their support throughout the journey": [
    "sprijinul acordat pe tot parcursul călătoriei",
    "støtten gjennom hele reisen",
  ],
  "A Warm Welcome and Inspiring Insights": ["O primire caldă și idei noi", "En varm velkomst og ny innsikt"],
  "Nurturing Startups and Pioneering Research": [
    "Sprijin pentru startupuri și cercetare de pionierat",
    "Oppstartsselskaper og nyskapende forskning",
  ],
  "Connecting with the Oslo Cancer Cluster": ["Întâlnire cu Oslo Cancer Cluster", "Møte med Oslo Cancer Cluster"],
  "the Nordics' largest incubator": ["cel mai mare incubator din țările nordice", "Nordens største inkubator"],
  "a global leader in cancer research": [
    "lider mondial în cercetarea cancerului",
    "verdensledende innen kreftforskning",
  ],
  "established in 1954": ["înființat în 1954", "grunnlagt i 1954"],
  "the heart of Oslo's cancer research efforts": [
    "centrul cercetării cancerului din Oslo",
    "sentrum for kreftforskningen i Oslo",
  ],
  Welcome: ["Bun venit", "Velkommen"],
  Presentations: ["Prezentări", "Presentasjoner"],
  "introduce the delegation's members and give insights into Norway's Healthtech ecosystem": [
    "prezenta membrii delegației și ecosistemul Healthtech din Norvegia",
    "presentere medlemmene av delegasjonen og gi innsikt i Norges økosystem for helseteknologi",
  ],
  "Presentation by Håvard Bjor": ["Prezentare de Håvard Bjor", "Foredrag av Håvard Bjor"],
  "the importance of an active lifestyle supported by innovative solutions": [
    "importanța unui stil de viață activ, sprijinit de soluții inovatoare",
    "betydningen av en aktiv livsstil støttet av nyskapende løsninger",
  ],
  "an advocate for preventive healthcare through the integration of technology": [
    "susținător al medicinei preventive prin integrarea tehnologiei",
    "forkjemper for forebyggende helsearbeid ved hjelp av teknologi",
  ],
  "health startups": ["startupuri în sănătate", "oppstartsselskaper i helsesektoren"],
  "nurturing ambitious entrepreneurs with competency, network and funding": [
    "sprijinirea antreprenorilor ambițioși prin competențe, contacte și finanțare",
    "hvordan ambisiøse gründere hjelpes fram med kompetanse, nettverk og finansiering",
  ],
  "Head of Incubator": ["Director al incubatorului", "Leder for inkubatoren"],
  Professor: ["Profesor", "Professor"],
  "General Manager": ["Director general", "Daglig leder"],
  "the institute's work and dedication to enhancing outcomes and quality of life for cancer patients": [
    "munca și dăruirea institutului pentru rezultate și o calitate a vieții mai bune pentru pacienții cu cancer",
    "instituttets arbeid og innsats for bedre resultater og livskvalitet for kreftpasienter",
  ],
  "the cluster's extensive work": ["activitatea amplă a clusterului", "klyngens omfattende arbeid"],
  "organizational structure": ["structura organizatorică", "organisering"],
  ecosystem: ["ecosistemul său", "økosystem"],
  "a model for potential collaborations that could benefit our members": [
    "un model pentru colaborări posibile, de folos membrilor noștri",
    "en modell for mulig samarbeid til nytte for medlemmene våre",
  ],
  "Oslo Innovation Week activities": ["Activități Oslo Innovation Week", "Aktiviteter under Oslo Innovation Week"],
  "Norway's innovation landscape": ["peisajul inovației din Norvegia", "innovasjonslandskapet i Norge"],
  "Stakeholders from across the Norwegian and European health innovation ecosystem": [
    "Părți interesate din ecosistemul norvegian și european al inovației în sănătate",
    "Aktører fra hele det norske og europeiske økosystemet for helseinnovasjon",
  ],
  "The contributors were a diverse mix, from high school educators to biotech executives, from diplomats to data scientists.":
    [
      "Contribuțiile au venit de la oameni foarte diferiți, de la profesori de liceu la directori din biotehnologie și de la diplomați la specialiști în date.",
      "Bidragene kom fra svært ulike mennesker, fra lærere i videregående skole til ledere i bioteknologi og fra diplomater til dataforskere.",
    ],
  "The future of health innovation relies on synergy, not on silos.": [
    "Viitorul inovației în sănătate se sprijină pe sinergie, nu pe munca în izolare.",
    "Framtiden for helseinnovasjon bygger på samspill, ikke på siloer.",
  ],
  "Building capacity in Ukrainian medical clusters and strengthening Europe's response to cancer both rest on collaboration as a priority for Oslo Cancer Cluster and its partners.":
    [
      "Atât dezvoltarea clusterelor medicale din Ucraina, cât și răspunsul Europei la cancer se sprijină pe colaborare, o prioritate pentru Oslo Cancer Cluster și partenerii săi.",
      "Både kapasitetsbyggingen i ukrainske medisinske klynger og Europas svar på kreft hviler på samarbeid, som Oslo Cancer Cluster og partnerne prioriterer.",
    ],
  "one of Europe's largest independent research organizations": [
    "una dintre cele mai mari organizații independente de cercetare din Europa",
    "en av Europas største uavhengige forskningsorganisasjoner",
  ],
  "international cooperation": ["cooperarea internațională", "internasjonalt samarbeid"],
  "public-private partnerships": ["parteneriatele public-private", "offentlig-privat samarbeid"],
  "give a cross-section of the Oslo Cancer Cluster ecosystem": [
    "oferi o imagine a ecosistemului din jurul Oslo Cancer Cluster",
    "vise et tverrsnitt av økosystemet rundt Oslo Cancer Cluster",
  ],
  education: ["educația", "utdanning"],
  industry: ["industria", "næringsliv"],
  research: ["cercetarea", "forskning"],
  "long-term partnerships are essential for building innovation capacity": [
    "parteneriatele pe termen lung sunt esențiale pentru capacitatea de inovare",
    "langsiktige partnerskap er avgjørende for å bygge innovasjonsevne",
  ],
  "health innovation in times of crisis": ["inovația în sănătate în vremuri de criză", "helseinnovasjon i krisetider"],
  "the intersection of diplomacy, healthcare and innovation": [
    "punctul de întâlnire dintre diplomație, sănătate și inovație",
    "møtepunktet mellom diplomati, helse og innovasjon",
  ],
  "collaborative health systems are more resilient in times of crisis": [
    "sistemele de sănătate care colaborează rezistă mai bine în vremuri de criză",
    "helsesystemer som samarbeider, tåler kriser bedre",
  ],
  oncology: ["oncologia", "onkologi"],
  "how researchers, hospitals and companies can unite to meet the challenges cancer care faces in unstable contexts": [
    "felul în care cercetătorii, spitalele și companiile pot răspunde împreună provocărilor din îngrijirea oncologică în contexte instabile",
    "hvordan forskere, sykehus og bedrifter sammen kan møte utfordringene kreftomsorgen står overfor i ustabile tider",
  ],
  "partnerships are not optional but essential": [
    "parteneriatele nu sunt opționale, ci esențiale",
    "partnerskap er ikke valgfritt, men nødvendig",
  ],
  "Training for cluster leaders": ["Formare pentru lideri de clustere", "Opplæring for klyngeledere"],
  "give strategic insight for building stronger, more adaptive clusters prepared for local needs and global challenges":
    [
      "oferi repere strategice pentru clustere mai puternice și mai adaptabile, pregătite pentru nevoi locale și provocări globale",
      "gi strategisk innsikt i hvordan man bygger sterkere og mer tilpasningsdyktige klynger, rustet for lokale behov og globale utfordringer",
    ],
  "cluster leaders": ["lideri de clustere", "klyngeledere"],
  "Module 1": ["Modulul 1", "Modul 1"],
  "Module 2": ["Modulul 2", "Modul 2"],
  "Module 3": ["Modulul 3", "Modul 3"],
  "Site visit to SINTEF": ["Vizită la SINTEF", "Besøk hos SINTEF"],
  "the importance of applied research and cross-institutional collaboration in driving meaningful health outcomes": [
    "importanța cercetării aplicate și a colaborării dintre instituții pentru rezultate reale în sănătate",
    "betydningen av anvendt forskning og samarbeid på tvers av institusjoner for reelle helseresultater",
  ],
};

/** A seed's record with what people wrote in it in another language; names stay as they are. */
export function writtenIn(language: "en" | "ro" | "nb", record: TripRecord): TripRecord {
  if (language === "en") return record;
  const at = language === "ro" ? 0 : 1;
  const translate = (_key: string, value: unknown): unknown =>
    typeof value === "string" ? (texts[value]?.[at] ?? value) : value;
  return JSON.parse(JSON.stringify(record, translate));
}
