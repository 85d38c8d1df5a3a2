/**
 * The dictionary of header words: which concept a word, or a part of a compound, stands for.
 *
 * Dutch, English and German. Words of one or two letters are read only as whole words, never inside a compound.
 */

/** What a word in a header can be about. */
export type Concept = keyof typeof HEADER_STEMS;

/** Per concept its words, in lower case without accents. */
export const HEADER_STEMS = {
  date: 'datum data date dates dag day datetime tijdstip timestamp at op on datums',
  time: 'tijd time uur utc cet gmt',
  invoice: 'factuur facturen nota invoice invoices inv fact rechnung rechnungs faktura bill',
  order: 'order orders bestelling bestel bon kassabon pinbon receipt receipts sale sales verkoop',
  doc: 'doc document documents boekstuk bkst stuk bewijs beleg voucher boeknummer',
  transaction: 'transactie transacties transaction transactions trans mutatie mutaties trx umsatz',
  booking: 'boek boeking boekings boekingen booking booked posting posted entry buchung buchungs geboekt ingeboekt',
  created: 'created aangemaakt erstellt placed issued issue uitgifte opgemaakt verzonden ausstellungs',
  number: 'nr nrs nummer nummern number numbers no num nummerreeks',
  id: 'id ids identifier uuid',
  code: 'code codes',
  ref: 'ref referentie reference kenmerk referenz',
  sequence: 'volg sequence reeks',
  customer:
    'klant klanten customer customers client clients debiteur debiteuren deb relatie relaties contact contactpersoon koper ' +
    'buyer afnemer opdrachtgever kunde kunden debtor recipient ontvanger gast guest huurder leerling patient deelnemer ' +
    'payer betaler geadresseerde besteller wie wer who',
  company: 'bedrijf company bedrijfs organisatie organisation organization firma business',
  supplier: 'leverancier leveranciers crediteur crediteuren supplier suppliers lieferant',
  party: 'tegenpartij party partij counterparty payee begunstigde',
  name: 'naam name names namen rekeninghouder tegenrekeninghouder houder holder',
  partName: 'voornaam achternaam firstname lastname surname tussenvoegsel first last',
  user: 'user username gebruiker',
  desc:
    'omschrijving omschr description desc beschrijving toelichting details detail mededelingen mededeling memo notitie ' +
    'opmerking opmerkingen notes note notifications bezeichnung werkzaamheden werkzaamheid onderwerp subject project ' +
    'opdracht beschreibung verwendungszweck leistung leistungen wat waarvoor titel title specificatie klus',
  item: 'item items artikel artikelen product producten article dienst diensten onderdeel',
  line: 'line lineitem regel regels zeile',
  text: 'tekst text teksten vermelding',
  amount:
    'bedrag bedragen amount amounts amt betrag som sum value waarde prijs price totaalprijs omzet revenue turnover ' +
    'opbrengst opbrengsten honorarium vergoeding gefactureerd verkoopbedrag erlos preis charged prijzen omzetten berekend',
  total: 'totaal total totals gesamt eindtotaal totaalbedrag',
  sub: 'sub',
  ex: 'excl exclusief ex exkl exclusive excluding zonder grondslag ohne exc without',
  net: 'netto net nett',
  inc: 'incl inclusief inc inkl inclusive including bruto gross brutto mit with met',
  vat: 'btw vat tax taxes ob omzetbelasting mwst ust gst mehrwertsteuer belasting turnovertax',
  percent: 'percent percentage perc pct tarief tarieven rate rates tariff satz prozent procent',
  rated: 'hoog laag nultarief verhoogd verlaagd',
  treatment: 'behandeling treatment regeling belastbaarheid btwplicht',
  euro: 'eur euro euros',
  foreignMoney: 'vreemde foreign oorspr oorspronkelijk original origineel orig',
  currency: 'valuta munt muntsoort currency wahrung valutacode',
  exchange: 'koers wisselkoers exchange',
  paid: 'betaald betaal betaling betalings payment payments paid pay ontvangen received ontvangst voldaan bezahlt zahlung gezahlt',
  method: 'methode method wijze betaalwijze betaalmethode incasso aut bet gateway via',
  due: 'verval vervalt vervaldag vervaldagen due fallig fallligkeit betalingstermijn betaaltermijn betaaltermijnen termijn expiry uiterlijk uiterste terms',
  supply:
    'lever levering leverings prestatie uitvoering uitvoerings uitgevoerd geleverd verricht verrichting ' +
    'delivery delivered supply supplied service services performance performed leistungs lieferung liefer fulfilled shipped ' +
    'werk gewerkt effectieve effective job event uitvoer taxpoint verblijf shoot les',
  value: 'rente interest wert beschikbaar available verwerkings verwerking processing processed settlement',
  start: 'begin start van vanaf from ab anfang aanvang checkin incheck',
  end: 'eind einde end tot until tm to bis ende checkout uitcheck',
  period: 'periode period per tijdvak boekperiode zeitraum',
  month: 'maand month monat maanden months',
  quarter: 'kwartaal quarter',
  week: 'week weken weeknummer',
  year: 'jaar year boekjaar jahr',
  ledger: 'grootboek grootboekrekening grootboekrek gl ledger sachkonto kostensoort opbrengstrekening gbr grb',
  account: 'rekening rek account konto rekeningnr acct',
  contra: 'tegen contra counter gegen',
  iban: 'iban bban',
  bic: 'bic swift',
  debit:
    'debet debit soll af uit uitgaven uitgave uitgaand out withdrawal withdrawals afschrijving afgeschreven expense expenses kosten costs spent ausgaben',
  credit:
    'credit kredit haben bij inkomsten inkomst ontvangsten income in deposit deposits bijschrijving bijgeschreven einnahmen earned',
  debitShort: 'd',
  creditShort: 'c',
  card: 'card creditcard',
  sign: 'teken sign indicator flag bijaf afbij dc cd',
  journal: 'dagboek dagboeken journaal journal',
  type: 'type types soort soorten kind art srt',
  status: 'status staat stand zustand',
  fulfil: 'fulfillment fulfilment verzendstatus',
  category: 'categorie categorieen category categories rubriek groep artikelgroep group kategorie',
  tag: 'tag tags label labels',
  country: 'land country countrycode landcode landen',
  place:
    'adres address straat street city stad plaats state zip zipcode postcode province regio email mail telefoon phone',
  shipping: 'verzend verzendkosten verzending shipping ship porto postage bezorg bezorgkosten versand',
  billing: 'billing factuuradres',
  refund: 'refund refunded refunds terugbetaald terugbetaling retour restitutie teruggestort',
  discount: 'korting kortings discount coupon rabatt',
  quantity: 'aantal quantity qty stuks menge uren hours stunden',
  unit: 'stuk unit eenheid eenheids uurtarief stukprijs each',
  balance: 'saldo balance beginsaldo eindsaldo startsaldo endsaldo kontostand',
  outstanding: 'openstaand outstanding open offen nog',
  fee: 'fee fees commissie commission provisie gebuhr transactiekosten',
  abs: 'abs absoluut absolute',
  adjusted: 'adjusted gecorrigeerd',
  cancelled: 'cancelled canceled geannuleerd annulering cancellation',
  rgs: 'rgs',
  kor: 'kor kleineondernemersregeling',
  lone: 'je mijn ons onze de het een the my your our of der die das',
} as const;
