/**
 * The same report for readers of Romanian: composed in Romanian, and what the record says in English put into Romanian.
 * The activity keeps its title, which is its name.
 */
import type { TranslationDescription } from "./description";

export const osloHealthTechRo: TranslationDescription = {
  language: "ro",
  slug: "tehnologie-medicala-la-oslo",
  headline: "Trei zile în lumea tehnologiei medicale din Oslo",
  standfirst:
    "Membrii și echipa Transilvania IT Cluster au călătorit la Oslo, în Norvegia, pentru a stimula colaborările transfrontaliere și a face schimb de cunoștințe și bune practici.",
  phrases: {
    "A Warm Welcome and Inspiring Insights": "O primire călduroasă și idei inspirate",
    "Nurturing Startups and Pioneering Research": "Sprijin pentru startupuri și cercetare de pionierat",
    "Connecting with the Oslo Cancer Cluster": "Întâlnire cu Oslo Cancer Cluster",
    "introduce the delegation's members and give insights into Norway's Healthtech ecosystem":
      "prezenta membrii delegației și a oferi o imagine asupra ecosistemului norvegian de tehnologie medicală",
    "an advocate for preventive healthcare through the integration of technology":
      "susținător al medicinei preventive prin integrarea tehnologiei",
    "the importance of an active lifestyle supported by innovative solutions":
      "importanța unui stil de viață activ, sprijinit de soluții inovatoare",
    "the Nordics' largest incubator": "cel mai mare incubator din țările nordice",
    "health startups": "startupurile din sănătate",
    "nurturing ambitious entrepreneurs with competency, network and funding":
      "sprijinirea antreprenorilor ambițioși prin competență, rețea și finanțare",
    "a global leader in cancer research": "lider mondial în cercetarea cancerului",
    "established in 1954": "înființat în 1954",
    "the institute's work and dedication to enhancing outcomes and quality of life for cancer patients":
      "activitatea institutului și dedicarea sa pentru rezultate mai bune și o viață mai bună a pacienților cu cancer",
    "the heart of Oslo's cancer research efforts": "inima cercetării cancerului la Oslo",
    "the cluster's extensive work": "activitatea amplă a clusterului",
    "organizational structure": "structura organizațională",
    ecosystem: "ecosistemul său",
    "a model for potential collaborations that could benefit our members":
      "un model pentru posibile colaborări de care ar putea beneficia membrii noștri",
    "Norway's innovation landscape": "peisajul inovării din Norvegia",
    "We bring home knowledge, and the memory of the warm hospitality of our Norwegian partners.":
      "Aducem acasă cunoștințe și amintirea ospitalității calde a partenerilor noștri norvegieni.",
    "We now have a deeper understanding of health tech innovation.":
      "Înțelegem acum mai bine inovarea în tehnologia medicală.",
    "their support throughout the journey": "sprijinul oferit pe tot parcursul călătoriei",
    "Meaningful connections": "Legături valoroase",
    "A path to future collaborations": "O cale spre colaborări viitoare",
    "We will share updates and developments that arise from these insights and collaborations.":
      "Vom împărtăși noutățile și evoluțiile care decurg din aceste idei și colaborări.",
    "Study visit in Norway": "Vizită de studiu în Norvegia",
    "our cluster members & partners that work in the Digital Health sector":
      "membrii și partenerii clusterului care activează în sectorul sănătății digitale",
  },
};
