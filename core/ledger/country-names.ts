/** Tables of country names and codes, separated by commas; case, accents and spaces do not matter. */

/** The Netherlands. The Caribbean parts of the kingdom lie outside the btw and are other countries. */
export const DUTCH =
  'NL,NLD,Nederland,Netherlands,The Netherlands,Netherlands The,Holland,Pays-Bas,Les Pays-Bas,Niederlande,Die Niederlande,' +
  'Koninkrijk der Nederlanden,Kingdom of the Netherlands,Países Bajos,Paesi Bassi';

/** ISO 3166 codes of two and of three letters (without NA, which people write for "not applicable"), UK, EL and XI. */
export const OTHER_CODES =
  'AD,AE,AF,AG,AI,AL,AM,AO,AQ,AR,AS,AT,AU,AW,AX,AZ,BA,BB,BD,BE,BF,BG,BH,BI,BJ,BL,BM,BN,BO,BQ,BR,BS,BT,BV,BW,BY,BZ,' +
  'CA,CC,CD,CF,CG,CH,CI,CK,CL,CM,CN,CO,CR,CU,CV,CW,CX,CY,CZ,DE,DJ,DK,DM,DO,DZ,EC,EE,EG,EH,EL,ER,ES,ET,FI,FJ,FK,FM,FO,FR,' +
  'GA,GB,GD,GE,GF,GG,GH,GI,GL,GM,GN,GP,GQ,GR,GS,GT,GU,GW,GY,HK,HM,HN,HR,HT,HU,ID,IE,IL,IM,IN,IO,IQ,IR,IS,IT,' +
  'JE,JM,JO,JP,KE,KG,KH,KI,KM,KN,KP,KR,KW,KY,KZ,LA,LB,LC,LI,LK,LR,LS,LT,LU,LV,LY,MA,MC,MD,ME,MF,MG,MH,MK,ML,MM,MN,MO,' +
  'MP,MQ,MR,MS,MT,MU,MV,MW,MX,MY,MZ,NC,NE,NF,NG,NI,NO,NP,NR,NU,NZ,OM,PA,PE,PF,PG,PH,PK,PL,PM,PN,PR,PS,PT,PW,PY,QA,' +
  'RE,RO,RS,RU,RW,SA,SB,SC,SD,SE,SG,SH,SI,SJ,SK,SL,SM,SN,SO,SR,SS,ST,SV,SX,SY,SZ,TC,TD,TF,TG,TH,TJ,TK,TL,TM,TN,TO,TR,TT,' +
  'TV,TW,TZ,UA,UG,UK,UM,US,UY,UZ,VA,VC,VE,VG,VI,VN,VU,WF,WS,XI,XK,YE,YT,ZA,ZM,ZW,' +
  'ABW,AFG,AGO,AIA,ALA,ALB,AND,ARE,ARG,ARM,ASM,ATA,ATF,ATG,AUS,AUT,AZE,BDI,BEL,BEN,BES,BFA,BGD,BGR,BHR,BHS,BIH,BLM,BLR,' +
  'BLZ,BMU,BOL,BRA,BRB,BRN,BTN,BVT,BWA,CAF,CAN,CCK,CHE,CHL,CHN,CIV,CMR,COD,COG,COK,COL,COM,CPV,CRI,CUB,CUW,CXR,CYM,CYP,' +
  'CZE,DEU,DJI,DMA,DNK,DOM,DZA,ECU,EGY,ERI,ESH,ESP,EST,ETH,FIN,FJI,FLK,FRA,FRO,FSM,GAB,GBR,GEO,GGY,GHA,GIB,GIN,GLP,GMB,' +
  'GNB,GNQ,GRC,GRD,GRL,GTM,GUF,GUM,GUY,HKG,HMD,HND,HRV,HTI,HUN,IDN,IMN,IND,IOT,IRL,IRN,IRQ,ISL,ISR,ITA,JAM,JEY,JOR,JPN,' +
  'KAZ,KEN,KGZ,KHM,KIR,KNA,KOR,KWT,LAO,LBN,LBR,LBY,LCA,LIE,LKA,LSO,LTU,LUX,LVA,MAC,MAF,MAR,MCO,MDA,MDG,MDV,MEX,MHL,MKD,' +
  'MLI,MLT,MMR,MNE,MNG,MNP,MOZ,MRT,MSR,MTQ,MUS,MWI,MYS,MYT,NAM,NCL,NER,NFK,NGA,NIC,NIU,NOR,NPL,NRU,NZL,OMN,PAK,PAN,PCN,' +
  'PER,PHL,PLW,PNG,POL,PRI,PRK,PRT,PRY,PSE,PYF,QAT,REU,ROU,RUS,RWA,SAU,SDN,SEN,SGP,SGS,SHN,SJM,SLB,SLE,SLV,SMR,SOM,SPM,' +
  'SRB,SSD,STP,SUR,SVK,SVN,SWE,SWZ,SXM,SYC,SYR,TCA,TCD,TGO,THA,TJK,TKL,TKM,TLS,TON,TTO,TUN,TUR,TUV,TWN,TZA,UGA,UKR,UMI,' +
  'URY,USA,UZB,VAT,VCT,VEN,VGB,VIR,VNM,VUT,WLF,WSM,YEM,ZAF,ZMB,ZWE';

/** The EU, its neighbours and the countries Dutch small businesses deal with most, in Dutch, English and German. */
export const OTHER_NAMES =
  'België,Belgie,Belgium,Belgien,Belgique,Duitsland,Germany,Deutschland,Allemagne,Frankrijk,France,Frankreich,Luxemburg,' +
  'Luxembourg,Oostenrijk,Austria,Österreich,Oesterreich,Spanje,Spain,Spanien,España,Portugal,Italië,Italy,Italien,Italia,' +
  'Griekenland,Greece,Griechenland,Hellas,Ierland,Ireland,Irland,Éire,Denemarken,Denmark,Dänemark,Daenemark,Danmark,' +
  'Zweden,Sweden,Schweden,Sverige,Finland,Finnland,Suomi,Estland,Estonia,Letland,Latvia,Lettland,Litouwen,Lithuania,' +
  'Litauen,Polen,Poland,Polska,Tsjechië,Tsjechische Republiek,Czechia,Czech Republic,Tschechien,Slowakije,Slovakia,' +
  'Slowakei,Slovenië,Slovenia,Slowenien,Hongarije,Hungary,Ungarn,Roemenië,Romania,Rumänien,Rumaenien,Bulgarije,Bulgaria,' +
  'Bulgarien,Kroatië,Croatia,Kroatien,Cyprus,Zypern,Malta,Verenigd Koninkrijk,Het Verenigd Koninkrijk,United Kingdom,' +
  'The United Kingdom,Vereinigtes Königreich,Groot-Brittannië,Great Britain,Großbritannien,Engeland,England,Schotland,' +
  'Scotland,Schottland,Wales,Noord-Ierland,Northern Ireland,Nordirland,Verenigde Staten,De Verenigde Staten,' +
  'Verenigde Staten van Amerika,VS,United States,United States of America,The United States,Vereinigte Staaten,Amerika,' +
  'Zwitserland,Switzerland,Schweiz,Die Schweiz,Suisse,Noorwegen,Norway,Norwegen,Norge,IJsland,Iceland,Island,' +
  'Liechtenstein,Monaco,Andorra,San Marino,Vaticaanstad,Vatican City,Turkije,Turkey,Türkei,Türkiye,Oekraïne,Ukraine,' +
  'Rusland,Russia,Russland,Wit-Rusland,Belarus,Moldavië,Moldova,Servië,Serbia,Serbien,Bosnië en Herzegovina,' +
  'Bosnia and Herzegovina,Montenegro,Kosovo,Albanië,Albania,Albanien,Noord-Macedonië,North Macedonia,Nordmazedonien,' +
  'Georgië,Georgia,Georgien,Armenië,Armenia,Azerbeidzjan,Azerbaijan,Canada,Kanada,Mexico,Mexiko,Brazilië,Brazil,' +
  'Brasilien,Argentinië,Argentina,Argentinien,Chili,Chile,Colombia,Kolumbien,Peru,Uruguay,Venezuela,Suriname,Aruba,' +
  'Curaçao,Sint Maarten,Bonaire,Caribisch Nederland,Caribbean Netherlands,Saba,Sint Eustatius,China,Hongkong,Hong Kong,' +
  'Taiwan,Japan,Zuid-Korea,South Korea,Südkorea,India,Indien,Indonesië,Indonesia,Indonesien,Maleisië,Malaysia,Singapore,' +
  'Singapur,Thailand,Vietnam,Filipijnen,Philippines,The Philippines,Philippinen,Israël,Israel,Verenigde Arabische Emiraten,' +
  'United Arab Emirates,The United Arab Emirates,Vereinigte Arabische Emirate,VAE,UAE,Saoedi-Arabië,Saudi Arabia,' +
  'Saudi-Arabien,Qatar,Koeweit,Kuwait,Australië,Australia,Australien,Nieuw-Zeeland,New Zealand,Neuseeland,Zuid-Afrika,' +
  'South Africa,Südafrika,Marokko,Morocco,Egypte,Egypt,Ägypten,Tunesië,Tunisia,Tunesien,Kenia,Kenya,Nigeria,Ghana,Namibië,Namibia';
