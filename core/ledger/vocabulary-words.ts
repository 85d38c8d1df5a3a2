/**
 * The words people and bookkeeping packages use for the kinds of supply, in the notation of `phrase-keys`.
 *
 * A word stands here only when it can mean nothing else in a ledger of turnover.
 */
import {
  BUSINESS_ASSET,
  EU_DISTANCE_SALE,
  EU_GOODS,
  EXEMPT,
  EXEMPT_COUNTED,
  EXPORT,
  FOREIGN_SERVICE,
  KOR,
  MARGIN,
  NOT_TURNOVER,
  OSS,
  PRIVATE_USE,
  REDUCED,
  REVERSE_CHARGE,
  STANDARD,
  SUPPLY_KINDS,
  type SupplyKind,
  ZERO,
} from './supply-kind';

// Words that many phrases share.
const THE_KOR = 'kor/kleineondernemersregeling';
const SALES = 'verkoop/verkopen';
const ASSETS = 'bedrijfsmiddel(en)';
const TO_EU = '(naar) (landen) (binnen) (de) eu';
const OUTSIDE_EU = '(naar) (landen) buiten (de) eu';
const IN_EU = '(binnen/naar/in) (de) eu';
const SERVICES = 'dienst(en)';
const TO_BUSINESSES = 'zakelijk(e)/b2b';
const BUSINESSES = 'bedrijf/bedrijven/ondernemer(s)';
const CONSUMERS = 'consument(en)/particulier(en)';
const SHIFTED = '(btw) verlegd(e)';
const SHIFTING = 'verlegging(sregeling)';
const DISTANCE_SALES = 'afstandsverkoop/afstandsverkopen';
const IN_NL = 'binnenland/nl/nederland';
const SERVICE = 'service(s)';
const SUPPLIED = 'levering(en)';
const INTRA_COMMUNITY = 'intra community';
const CHARGED_REVERSE = 'reverse charge(d)';
const PREMISES = 'bedrijfs/kantoor/winkel ruimte/pand';
const FINANCE = `financiële ${SERVICES}/dienstverlening`;
const INSURANCE = 'verzekering(en)/verzekeringsdienst(en)/herverzekering';
const REAL_ESTATE = 'immovable/real property/estate';
const TAX = 'btw/omzetbelasting/belasting';

/** Per kind the phrases that mean it and nothing else; the kinds' own names are added to these. */
export const KIND_PHRASES: Readonly<Record<SupplyKind, string>> = {
  [STANDARD]:
    'hoog,hoge (btw) tarief,hoge btw,algemeen/algemene (btw) tarief,standaard btw (tarief),v21,rubriek 1a,high',
  [REDUCED]: 'laag,lage (btw) tarief,lage btw,verlaagd(e) (btw) tarief,v9,rubriek 1b,low',
  [ZERO]: 'nultarief,nul btw/procent/percent,btw/tarief nul',
  [KOR]:
    `${THE_KOR},vrijgesteld kor,art/artikel/article 25a (wet) (ob),` +
    'art/artikel 25 (van) (de) wet (op) (de) ob/omzetbelasting,' +
    `geen/zonder btw (ivm/wegens/vanwege/door/want) ${THE_KOR},${THE_KOR} geen/zonder btw,` +
    'exempt(ed) (from) (vat) (under) (the) kor,kor exempt(ed),small business(es)/enterprise(s) scheme/exemption',
  [EXPORT]:
    `uitvoer,export(s),goederen ${OUTSIDE_EU},${SUPPLIED} (van) (goederen) ${OUTSIDE_EU},` +
    `${SALES} (van) goederen ${OUTSIDE_EU},buiten (de) eu goederen,rubriek 3a,bu eu verk,` +
    'goods (to) (countries) outside (the) eu',
  [EU_GOODS]:
    `icl,intracommunautaire ${SUPPLIED} (van) (goederen),ic ${SUPPLIED},icp goederen/${SUPPLIED},` +
    `goederen ${TO_EU},eu goederen,${SUPPLIED} (van) goederen ${TO_EU},${SALES} binnen (de) eu goederen,` +
    `bi eu verk,${INTRA_COMMUNITY} supply/supplies (of) (goods),goods (within) (the) eu`,
  [REVERSE_CHARGE]:
    `(btw) verlegd (binnen/in) (het) ${IN_NL},binnenland(s)/nl/nederland (btw) verlegd,` +
    `nationale/binnenlandse ${SHIFTING},${SHIFTING} (binnen) ${IN_NL},` +
    `verl verk (l9),domestic ${CHARGED_REVERSE},${CHARGED_REVERSE} domestic/nl`,
  [EU_DISTANCE_SALE]:
    `${DISTANCE_SALES},digitale ${SERVICES} (aan) eu ${CONSUMERS}/b2c,digitale ${SERVICES} aan ${CONSUMERS} ${IN_EU},` +
    `afst verk,distance sale(s)/selling,digital ${SERVICE} (to) eu consumer(s)/b2c`,
  [MARGIN]: `marge (regeling/goederen/${SALES}),winstmarge/reisbureau regeling`,
  [EXEMPT_COUNTED]:
    'verhuur (van) (een) woning(en)/woonhuis/woonruimte/vastgoed,verhuur (van) onroerend(e) goed/zaak/zaken,' +
    `woning/vastgoed verhuur,verhuur ${PREMISES} vrijgesteld,` +
    `vrijgestelde verhuur (van) (een) ${PREMISES},vrijgesteld(e) ${FINANCE},${FINANCE} vrijgesteld,` +
    `vrijgesteld(e) ${INSURANCE},${INSURANCE} vrijgesteld,letting/rental of ${REAL_ESTATE},` +
    `exempt letting/rental (of) ${REAL_ESTATE},exempt financial/insurance (${SERVICE})`,
  [EXEMPT]:
    `zorg(verlening),medisch,medische ${SERVICES}/dienstverlening/zorg/behandeling(en),onderwijs,sport,journalistiek,` +
    `componist(en),medical ${SERVICE}/care/treatment,education,journalism,composer(s)`,
  [FOREIGN_SERVICE]:
    `${SERVICES} ${IN_EU} ${TO_BUSINESSES},${SERVICES} (in) ${OUTSIDE_EU} ${TO_BUSINESSES},eu ${SERVICES} ${TO_BUSINESSES},` +
    `${TO_BUSINESSES} ${SERVICES} ${IN_EU},${TO_BUSINESSES} ${SERVICES} (in) ${OUTSIDE_EU},${TO_BUSINESSES} eu ${SERVICES},` +
    `${SERVICES} aan (een) eu/buitenlands(e) ${BUSINESSES},${SERVICES} aan (een) ${BUSINESSES} in/binnen/buiten (de) eu,` +
    `${SERVICES} ${IN_EU} ${SHIFTED},${SERVICES} ${SHIFTED} ${IN_EU},eu ${SERVICES} ${SHIFTED},` +
    `${SHIFTED} ${SERVICES} ${IN_EU},${SHIFTED} (binnen) (de) eu ${SERVICES},` +
    'belast in (een) ander (eu) land,belast in (een) andere (eu) lidstaat,belast in (het) buitenland,' +
    `intracommunautaire/ic/icp ${SERVICES},bi eu verk d,` +
    `${INTRA_COMMUNITY} ${SERVICE},${INTRA_COMMUNITY} supply/supplies of services,` +
    `b2b ${SERVICE} (to/in/outside) (the) eu,${SERVICE} (to/in/outside) (the) eu b2b,eu b2b ${SERVICE},` +
    `eu ${SERVICE} ${CHARGED_REVERSE},${SERVICE} to eu business(es),taxed in another country,taxed abroad`,
  [OSS]:
    'oss,éénloket systeem/regeling,unieregeling,one stop shop,union scheme,' +
    `(via) oss ${DISTANCE_SALES},${DISTANCE_SALES} (via) oss`,
  [BUSINESS_ASSET]:
    `verkoop (van) (een) (gebruikt(e)) ${ASSETS}/inventaris/bedrijfsinventaris,` +
    `verkocht(e) ${ASSETS},${ASSETS} verkocht,desinvestering(en),inventaris,` +
    'sale/disposal (of) (a) business/fixed asset(s)',
  [PRIVATE_USE]: 'privégebruik,eigen gebruik,rubriek 1d,private/personal use',
  [NOT_TURNOVER]:
    'inkoop (factuur/facturen),inkopen,aankoop/aankopen/aanschaf,investering(en),(bedrijfs) kosten,' +
    'privé storting(en)/opname(n)/opnames/onttrekking(en),kapitaalstorting(en),overboeking(en),' +
    'kruispost(en),lening(en)/aflossing(en),borg(som)/waarborgsom,' +
    `${TAX} teruggaaf/teruggave,teruggaaf/teruggave (van) ${TAX},voorbelasting,icv,` +
    'intracommunautaire verwerving(en),hoog ink (21),laag ink (9),verl ink (l9),bu/bi eu ink,' +
    'purchases,purchase invoice(s),input vat/tax,business expense(s),loan(s),security deposit,vat refund(s),' +
    'capital/private contribution/deposit,internal transfer(s)',
};

/** Words that make a cell undecided, whatever else it says. */
export const DENIALS =
  'geen/niet/zonder/nooit/noch/nee/niets/behalve/uitgezonderd/tenzij,' +
  'no/not/non/without/never/none/nor/except/unless/cannot/isnt/doesnt/dont';

/** Words beside which a bare 21, 9 or 0 is a rate. */
export const RATE_WORDS =
  'btw,bcode,btwcode,btwtarief,omzetbelasting,ob,tarief,tarieven,hoog,laag,belast,' +
  'vat,tax,rate,high,low,standard,reduced,zero';

/** The words for a shifted btw: with the customer's country they decide, without it they do not. */
export const REVERSE_CHARGED =
  '(btw) verlegd(e)/verlegging,verleggingsregeling,(vat) reverse charged,vat reverse charge,' +
  `(vat) ${CHARGED_REVERSE} (b2b) ${SERVICE},(b2b) ${SERVICE} (vat) ${CHARGED_REVERSE}`;

/** Words that do not decide, with the kinds they fit: they block every other kind. */
export const OPEN_PHRASES: readonly (readonly [phrases: string, fits: readonly SupplyKind[]])[] = [
  [REVERSE_CHARGED, [REVERSE_CHARGE, FOREIGN_SERVICE]],
  ['vrijgesteld(e)/vrijstelling,btw vrij,exempted/exemption,vat free', [EXEMPT, EXEMPT_COUNTED, KOR]],
  ['onbelast(e)/untaxed', [EXEMPT, EXEMPT_COUNTED, KOR, FOREIGN_SERVICE, NOT_TURNOVER]],
  ['belast(e)/taxed', allBut(EXEMPT, EXEMPT_COUNTED, FOREIGN_SERVICE, OSS, PRIVATE_USE, NOT_TURNOVER)],
  [
    '(binnen) (de) eu,europese unie,european union,europa/europe,lidstaat/lidstaten',
    [EU_GOODS, FOREIGN_SERVICE, EU_DISTANCE_SALE, OSS],
  ],
  [`icp,intracommunautair(e),${INTRA_COMMUNITY}`, [EU_GOODS, FOREIGN_SERVICE]],
  [
    'buitenland(s)/buitenlandse/foreign/abroad,buiten (de) eu/europa,buiten (de) europese unie,outside (the) eu/europe,outside (the) european union',
    [EXPORT, FOREIGN_SERVICE, OSS],
  ],
  ['binnenland(s)/binnenlandse/domestic', allBut(EXPORT, EU_GOODS, EU_DISTANCE_SALE, FOREIGN_SERVICE, OSS)],
  [
    'verhuur/verhuren/verhuurd,onroerend(e) (goed/zaak/zaken),vastgoed,rental/letting/rent,' +
      'real estate,immovable (property)',
    [EXEMPT_COUNTED, STANDARD, REDUCED],
  ],
  ['short stay,kort verblijf,vakantie woning/verhuur,airbnb', [STANDARD, REDUCED]],
  [`${INSURANCE},insurance,rente/interest`, [EXEMPT_COUNTED]],
  ['goederen,goods', allBut(EXEMPT, EXEMPT_COUNTED, FOREIGN_SERVICE)],
  [`${SERVICES}/dienstverlening,${SERVICE}`, allBut(EXPORT, EU_GOODS, BUSINESS_ASSET)],
  [`${CONSUMERS},consumer(s),b2c`, allBut(EU_GOODS, FOREIGN_SERVICE, REVERSE_CHARGE)],
  [
    `${SALES}/omzet/opbrengst(en)/sale(s),doorbelast(e)/doorbelasting/doorberekend(e),` +
      'verzend/reis/bezorg/voorrij/porto/materiaal/administratie kosten',
    allBut(PRIVATE_USE, NOT_TURNOVER),
  ],
  ['ink,invoer/import,verwerving(en),naar mij/ons/u/jou/je (is) (verlegd)', [NOT_TURNOVER]],
  // Rights and goodwill are no movable assets: their sale counts, yet a word for "disposal" would hide it.
  ['immaterieel/immateriële/goodwill/intangible', allBut(BUSINESS_ASSET)],
  [
    'deels/gedeeltelijk/gemengd/mixed/partly,ingehouden/inhouding/verbeurd,' +
      `installatie ${DISTANCE_SALES},winstmarge,profit margin`,
    [],
  ],
];

function allBut(...left: readonly SupplyKind[]): readonly SupplyKind[] {
  return SUPPLY_KINDS.filter((kind) => !left.includes(kind));
}
