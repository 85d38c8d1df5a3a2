/** Sheets in layouts of our own: headers, orders and habits that no sample shows. */
import { describe, expect, test } from 'vitest';
import { day } from '../../../../core/values/day';
import { linesOf, mappingOf, read, sheet } from './read';

describe('lists of invoices', () => {
  test('German and English words beside each other', () => {
    const reading = read(
      sheet(`
Rechnungsnummer|Rechnungsdatum|Customer|Beschreibung|Nettobetrag|MwSt|Bruttobetrag
R-1|2026-01-05|Müller|Beratung|100|21|121
R-2|2026-01-06|Jansen|Design|200|42|242`),
    );
    expect(mappingOf(reading)).toBe(
      'Rechnungsnummer=invoiceNo, Rechnungsdatum=date, Customer=customer, Beschreibung=description, Nettobetrag=amountExVat, MwSt=vatAmount, Bruttobetrag=amountIncVat',
    );
    expect(linesOf(reading)).toEqual(['1 header', '2 sale 2026-01-05 100.00 true', '3 sale 2026-01-06 200.00 true']);
  });

  test('a total in front, and the year only there', () => {
    const reading = read(
      sheet(`
Mijn omzet|2026
Totaal|350
|
Datum|Nr.|Klant|Bedrag
'3-1|1|A|100
'12 feb|2|B|250`),
    );
    expect(reading.headerRow).toBe(4);
    expect(linesOf(reading)).toEqual([
      ...['1 preamble', '2 total', '3 blank', '4 header'],
      ...['5 sale 2026-01-03 100.00 true', '6 sale 2026-02-12 250.00 true'],
    ]);
  });

  test('two header rows, the upper one for groups of columns', () => {
    const reading = read(
      sheet(`
Factuur|||Bedrag||
Datum|Nummer|Klant|excl.|btw|incl.
2026-01-05|1|A|100|21|121
2026-01-06|2|B|200|0|200`),
    );
    expect(reading.headerRow).toBe(2);
    expect(mappingOf(reading)).toBe(
      'Datum=date, Nummer=invoiceNo, Klant=customer, excl.=amountExVat, btw=vatAmount, incl.=amountIncVat',
    );
    expect(linesOf(reading).slice(0, 3)).toEqual(['1 preamble', '2 header', '3 sale 2026-01-05 100.00 true']);
  });

  test('names divided over two header rows', () => {
    const reading = read(
      sheet(`
Datum|Factuurnr|Klant|Bedrag||
|||excl.|btw|incl.
2026-01-05|1|A|100|21|121
2026-01-06|2|B|200|0|200`),
    );
    expect(linesOf(reading).slice(0, 3)).toEqual(['1 header', '2 header', '3 sale 2026-01-05 100.00 true']);
    expect(mappingOf(reading)).toBe(
      'Datum=date, Factuurnr=invoiceNo, Klant=customer, excl.=amountExVat, btw=vatAmount, incl.=amountIncVat',
    );
  });

  test('dates as text in US order, recognised and reported', () => {
    const reading = read(
      sheet(`
Invoice #|Invoice Date|Client|Total
'1001|'02/03/2026|Smith|1000`),
    );
    expect(reading.dateColumns[0]).toMatchObject({ order: 'day-first', from: 'unknown', open: 1 });
    expect(reading.questions.map(({ id }) => id)).toEqual(['ASK_DATE_ORDER']);
    const told = read(
      sheet(`
Invoice #|Invoice Date|Client|Total
'1001|'02/03/2026|Smith|1000
'1002|'02/13/2026|Smith|500`),
    );
    expect(told.dateColumns[0]).toMatchObject({ order: 'month-first', from: 'evidence', monthFirst: 1, open: 1 });
    expect(linesOf(told)).toEqual(['1 header', '2 sale 2026-02-03 1000.00 true', '3 sale 2026-02-13 500.00 true']);
    expect(told.questions).toEqual([]);
  });

  test('a date that the order of its column does not allow is unreadable, never turned around', () => {
    const reading = read(
      sheet(`
Datum|Klant|Bedrag
'13/02/2026|A|1
'14/02/2026|A|2
'02/15/2026|A|3`),
    );
    expect(linesOf(reading).slice(1)).toEqual([
      '2 sale 2026-02-13 1.00 true',
      '3 sale 2026-02-14 2.00 true',
      '4 unreadable',
    ]);
    expect(reading.problems).toMatchObject([{ row: 4, column: 1, code: 'date-unreadable' }]);
  });

  test('amounts as text of a csv with semicolons, with a euro sign and trailing minus', () => {
    const reading = read(
      sheet(`
Factuurdatum|Factuurnummer|Opdrachtgever|Totaal excl. BTW|BTW 21%|Totaal incl. BTW
'05-01-2026|'2026-1|A|'€ 1.000,00|'€ 210,00|'€ 1.210,00
'06-01-2026|'2026-2|A|'€ 100,00-|'€ 21,00-|'€ 121,00-`),
    );
    expect(linesOf(reading).slice(1)).toEqual(['2 sale 2026-01-05 1000.00 true', '3 credit 2026-01-06 -100.00 true']);
  });

  test('turnover split by rate is added up', () => {
    const reading = read(
      sheet(`
Factuurnummer|Factuurdatum|Omzet 21%|Btw 21%|Omzet 9%|Btw 9%|Omzet 0%|Btw 0%
1|2026-01-05|100|21||||
2|2026-01-06|100|21|50|4.5|10|0`),
    );
    expect(linesOf(reading).slice(1)).toEqual(['2 sale 2026-01-05 100.00 true', '3 sale 2026-01-06 160.00 true']);
  });

  test('a name column with only a date of delivery beside that of the invoice', () => {
    const reading = read(
      sheet(`
Factuurnr|Factuurdatum|Leverdatum|Naam klant|Omschrijving werkzaamheden|Netto|BTW-bedrag|Bruto
1|2026-01-05|2025-12-20|A|Website|1000|0|1000
2|2026-02-05|maart 2026|A|Onderhoud|100|0|100`),
    );
    expect(linesOf(reading).slice(1)).toEqual(['2 sale 2025-12-20 1000.00 true', '3 sale 2026-03-31 100.00 true']);
  });

  test('hours, rate and amount: the rate is no turnover', () => {
    const reading = read(
      sheet(`
Datum|Opdrachtgever|Project|Uren|Uurtarief|Bedrag
2026-01-05|A|Site|10|75|750
2026-01-06|B|Site|2|75|150`),
    );
    expect(linesOf(reading).slice(1)).toEqual(['2 sale 2026-01-05 750.00 true', '3 sale 2026-01-06 150.00 true']);
  });

  test('quantity, price and total: the total is the amount', () => {
    const reading = read(
      sheet(`
Besteldatum|Bestelnummer|Product|Aantal|Prijs per stuk|Totaalbedrag
2026-01-05|B1|Kaars|3|10.5|31.5
2026-01-06|B2|Vaas|1|20|20`),
    );
    expect(linesOf(reading).slice(1)).toEqual(['2 sale 2026-01-05 31.50 true', '3 sale 2026-01-06 20.00 true']);
  });

  test('an amount beside its btw is told apart by the figures', () => {
    const inclusive = read(
      sheet(`
Datum|Klant|Bedrag|Btw
2026-01-05|A|121|21
2026-01-06|B|242|42`),
    );
    expect(mappingOf(inclusive)).toContain('Bedrag=amountIncVat');
    expect(linesOf(inclusive)[1]).toBe('2 sale 2026-01-05 100.00 true');
    const exclusive = read(
      sheet(`
Datum|Klant|Bedrag|Btw
2026-01-05|A|100|21
2026-01-06|B|200|42`),
    );
    expect(linesOf(exclusive)[1]).toBe('2 sale 2026-01-05 100.00 true');
  });

  test('like Jortt: status, payment date and totals in euros', () => {
    const reading = read(
      sheet(`
Factuurnummer|Factuurstatus|Klantnaam|Factuurdatum|Vervaldatum|Betaaldatum|Totaal ex. btw|Totaal btw|Totaal inc. btw|Openstaand
2026-0001|Betaald|A|2026-01-05|2026-01-19|2026-01-10|1000|0|1000|0
2026-0002|Concept|B|2026-01-06|2026-01-20||500|0|500|500`),
    );
    expect(linesOf(reading).slice(1)).toEqual(['2 sale 2026-01-05 1000.00 true', '3 draft']);
  });

  test('like Rompslomp: english names, currency and a vat number', () => {
    const reading = read(
      sheet(`
Invoice number|Date|Due date|Contact|VAT number|Currency|Price without VAT|VAT|Price with VAT
2026-001|2026-01-05|2026-02-05|A|NL001234567B01|EUR|100|21|121
2026-002|2026-01-06|2026-02-06|B||USD|100|0|100`),
    );
    expect(mappingOf(reading)).toContain('VAT number=customerVatId');
    expect(linesOf(reading).slice(1)).toEqual(['2 sale 2026-01-05 100.00 true', '3 unreadable']);
    expect(reading.problems).toMatchObject([{ row: 3, code: 'amount-other-currency' }]);
  });

  test('like Tellow: type of document and credit notes written as positive amounts', () => {
    const reading = read(
      sheet(`
Soort|Factuurnummer|Datum|Relatie|Bedrag excl. btw|Btw|Bedrag incl. btw
Verkoopfactuur|1|2026-01-05|A|1000|0|1000
Creditnota|2|2026-01-06|A|200|0|200
Inkoopfactuur|X9|2026-01-07|Bol|50|10.5|60.5`),
    );
    expect(linesOf(reading).slice(1)).toEqual([
      '2 sale 2026-01-05 1000.00 true',
      '3 credit 2026-01-06 -200.00 true',
      '4 purchase',
    ]);
  });
});

describe('hand-kept sheets', () => {
  test('merged month cells: the month stands only in the first row of its block', () => {
    const reading = read(
      sheet(`
Omzet 2026|||
Maand|Klant|Werk|Bedrag
Januari|A|site|100
|B|logo|200
Februari|A|site|300
Totaal|||600`),
    );
    expect(linesOf(reading)).toEqual([
      ...['1 preamble', '2 header', '3 sale 2026-01-31 100.00 true', '4 sale 2026-01-31 200.00 true'],
      ...['5 sale 2026-02-28 300.00 true', '6 total'],
    ]);
    expect(reading.rows[3]?.daySource).toBe('month');
  });

  test('month totals', () => {
    const reading = read(
      sheet(`
Maand|Omzet|Btw
jan 2026|1500|0
feb 2026|2500|0
apr 2026|100|0
Totaal 2026|4100|0`),
    );
    expect(reading.layout).toBe('months');
    expect(linesOf(reading).slice(1)).toEqual([
      ...[
        '2 sale 2026-01-31 1500.00 true',
        '3 sale 2026-02-28 2500.00 true',
        '4 sale 2026-04-30 100.00 true',
        '5 total',
      ],
    ]);
  });

  test('days of the month under month headings, in the year of the settings', () => {
    const reading = read(
      sheet(`
Dag|Wie|Waarvoor|Ontvangen bedrag
MAART|||
3|A|les|50
17|B|les|60`),
      { year: 2026 },
    );
    expect(linesOf(reading).slice(1)).toEqual([
      '2 subheader',
      '3 sale 2026-03-03 50.00 true',
      '4 sale 2026-03-17 60.00 true',
    ]);
  });

  test('a block of income and a block of costs below it', () => {
    const reading = read(
      sheet(`
INKOMSTEN||||
Klant|Omschrijving|Datum betaald|Excl. btw|Btw
A|site|2026-01-05|100|0
Totaal||||100
KOSTEN||||
Leverancier|Omschrijving|Datum betaald|Excl. btw|Btw
Bol|muis|2026-01-06|20|4.2
Totaal||||20`),
    );
    expect(linesOf(reading)).toEqual([
      ...['1 preamble', '2 header', '3 sale 2026-01-05 100.00 true', '4 subtotal', '5 subheader', '6 subheader'],
      ...['7 purchase', '8 total'],
    ]);
    expect(reading.rows[2]?.daySource).toBe('payment');
  });

  test('a list of card payments (pinbon) with a bare sum below it', () => {
    const reading = read(
      sheet(`
Datum|Tijd|Bonnummer|Bedrag
2026-01-05|10:01|501|12.5
2026-01-05|10:07|502|7.5
|||20`),
    );
    expect(linesOf(reading).slice(1)).toEqual([
      '2 sale 2026-01-05 12.50 true',
      '3 sale 2026-01-05 7.50 true',
      '4 total',
    ]);
  });

  test('income and expenses in two columns', () => {
    const reading = read(
      sheet(`
Datum|Omschrijving|Inkomsten|Uitgaven
2026-01-05|Factuur 1|500|
2026-01-06|Inkt||30
2026-01-07|Privéstorting|1000|
2026-01-08|Factuur 2|250|`),
    );
    expect(reading.layout).toBe('cashbook');
    expect(linesOf(reading).slice(1)).toEqual([
      ...['2 sale 2026-01-05 500.00 true', '3 purchase', '4 transfer', '5 sale 2026-01-08 250.00 true'],
    ]);
  });

  test('a list of suppliers holds no turnover', () => {
    const reading = read(
      sheet(`
Datum|Leverancier|Omschrijving|Categorie|Bedrag excl. btw|BTW-bedrag|Totaalbedrag
2026-01-05|Bol|muis|kantoorkosten|20|4.2|24.2`),
    );
    expect(linesOf(reading)).toEqual(['1 header', '2 purchase']);
  });

  test('what cannot be read is named by its cell, and nothing is dropped', () => {
    const reading = read(
      sheet(`
Datum|Factuur|Klant|Bedrag
2026-01-05|1|A|100
|2|B|200
2026-01-07|3|C|'1.234
2026-01-08|4|D|
'31-02-2026|5|E|50
2026-01-10|6|F|#N/A`),
    );
    expect(linesOf(reading).slice(1)).toEqual([
      ...['2 sale 2026-01-05 100.00 true', '3 unreadable', '4 unreadable', '5 note', '6 unreadable', '7 unreadable'],
    ]);
    expect(reading.problems.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
      ...['3 1 date-missing', '4 4 amount-ambiguous', '5 4 amount-blank', '6 1 date-unreadable', '7 4 error-cell'],
    ]);
  });
});

describe('booked lines', () => {
  test('debit and credit columns with account numbers and names', () => {
    const reading = read(
      sheet(`
Boekdatum|Dagboek|Boekstuknr|Grootboekrekening|Naam rekening|Debet|Credit|Omschrijving
2026-01-05|Verkoop|V1|1300|Debiteuren|1000||Site
2026-01-05|Verkoop|V1|8000|Omzet diensten||1000|Site
2026-01-09|Bank|B1|1100|Bank|1000||Betaling V1
2026-01-09|Bank|B1|1300|Debiteuren||1000|Betaling V1
2026-02-01|Verkoop|V2|8000|Omzet diensten|100||Credit V1
2026-02-03|Inkoop|I1|4500|Kantoorkosten|50||Inkt
2026-02-04|Verkoop|V3|8900|Overige opbrengsten||70|Oude laptop`),
    );
    expect(linesOf(reading).slice(1)).toEqual([
      ...['2 contra', '3 sale 2026-01-05 1000.00 true', '4 contra', '5 contra', '6 credit 2026-02-01 -100.00 true'],
      ...['7 purchase', '8 sale 2026-02-04 70.00 ask'],
    ]);
    expect(reading.questions).toMatchObject([
      { code: 'account', id: 'ASK_ACCOUNT_8900', about: '8900', rows: [8], cents: 7000 },
    ]);
  });

  test('the answer about an account is a word like any other', () => {
    const grid = sheet(`
Datum|Rekening|Omschrijving|Debet|Credit
2026-01-05|8400|Les||100
2026-01-06|8500|Les||50`);
    expect(read(grid).questions.map(({ id }) => id)).toEqual(['ASK_ACCOUNT_8400', 'ASK_ACCOUNT_8500']);
    const told = read(grid, {}, [
      ['8400', 'standard'],
      ['8500', 'not-turnover'],
    ]);
    expect(linesOf(told).slice(1)).toEqual(['2 sale 2026-01-05 100.00 true', '3 contra']);
    expect(told.questions).toEqual([]);
  });

  test('the card of one account, with its closing entry and its totals', () => {
    const reading = read(
      sheet(`
Administratie: Demo||||||
Grootboekrekening|8000 - Omzet|Boekjaar|2026|Periode|1 - 12|
||||||
Nr.|Per.|Datum|Bkst.nr.|Dagboek|Debet|Credit
1|1|2026-01-05|26001|80 - Verkoop||1000
2|2|2026-02-05|26002|80 - Verkoop|100|
3|12|2026-12-31|26090|95 - VJP|900|
Totaal|||||1000|1000
Eindsaldo||||||0`),
    );
    expect(reading.headerRow).toBe(4);
    expect(linesOf(reading)).toEqual([
      ...['1 preamble', '2 preamble', '3 blank', '4 header', '5 sale 2026-01-05 1000.00 true'],
      ...['6 credit 2026-02-05 -100.00 true', '7 contra', '8 total', '9 total'],
    ]);
  });
});

describe('banks, providers and shops', () => {
  const english = sheet(`
Account number|Currency|Transaction date|Opening balance|Closing balance|Amount|Counterparty name|Counterparty account|Details
NL01BANK0000000001|EUR|2026-01-05|0|500|500|Jansen|NL02BANK0000000002|Invoice 2026-1
NL01BANK0000000001|EUR|2026-01-06|500|450|-50|Bol|NL02BANK0000000003|Mouse
NL01BANK0000000001|EUR|2026-01-07|450|1450|1000|J. de Vries|NL02BANK0000000004|Own account, savings
NL01BANK0000000001|EUR|2026-01-08|1450|1535|85|Mollie B.V.|NL02BANK0000000005|Payout
NL01BANK0000000001|EUR|2026-01-09|1535|1735|200|Belastingdienst|NL02BANK0000000006|Teruggaaf omzetbelasting
NL01BANK0000000001|EUR|2026-01-10|1735|6735|5000|Qredits|NL02BANK0000000007|Loan`);

  test('an English bank list: payouts, own money, tax and loans are no sales', () => {
    const reading = read(english);
    expect(reading.layout).toBe('bank');
    expect(linesOf(reading).slice(1)).toEqual([
      ...[
        '2 sale 2026-01-05 500.00 true',
        '3 purchase',
        '4 transfer',
        '5 payout 2026-01-08 85.00 ask',
        '6 tax',
        '7 loan',
      ],
    ]);
    expect(reading.rows[1]).toMatchObject({ daySource: 'payment', dateIsFallback: true });
    expect(reading.questions).toMatchObject([{ code: 'payout', rows: [5] }]);
  });

  test('money in and money out in two columns', () => {
    const reading = read(
      sheet(`
Date|Description|Money out|Money in|Balance
2026-01-05|Invoice 1 Jansen||500|500
2026-01-06|Office shop|20||480`),
    );
    expect(linesOf(reading).slice(1)).toEqual(['2 sale 2026-01-05 500.00 true', '3 purchase']);
  });

  test('a bank list without headers', () => {
    const reading = read(
      sheet(`
NL01BANK0000000001|EUR|20260105|100.10|600.10|20260105|500|Factuur 1 Jansen
NL01BANK0000000001|EUR|20260106|600.10|550.05|20260106|-50.05|Bol muis`),
    );
    expect(reading.headerRow).toBe(null);
    expect(linesOf(reading)).toEqual(['1 sale 2026-01-05 500.00 true', '2 purchase']);
  });

  test('btw in a payment before the KOR is not guessed', () => {
    const reading = read(english, { korFrom: day('2026-04-01') });
    expect(linesOf(reading)[1]).toBe('2 sale 2026-01-05 500.00 ask');
    expect(reading.rows[1]?.why?.code).toBe('vat-in-amount-unknown');
  });

  test('the list of a provider: gross charges, refunds, fees and payouts', () => {
    const reading = read(
      sheet(`
id|Type|Amount|Fee|Net|Currency|Created (UTC)|Description
a|charge|100|1.5|98.5|eur|2026-01-05 10:00|Kaars
b|refund|-20|0|-20|eur|2026-01-06 10:00|Kaars
c|payout|-78.5|0|-78.5|eur|2026-01-07 10:00|Payout
d|stripe_fee|-2|0|-2|eur|2026-01-08 10:00|Billing`),
    );
    expect(reading.layout).toBe('provider');
    expect(linesOf(reading).slice(1)).toEqual([
      ...['2 sale 2026-01-05 100.00 true', '3 credit 2026-01-06 -20.00 true', '4 payout', '5 purchase'],
    ]);
  });

  test('a shop in US order with customers in three regions', () => {
    const reading = read(
      sheet(`
Sale Date|Order ID|Full Name|Ship Country|Currency|Order Value|Shipping|Sales Tax|Order Total
'01/15/26|9001|A|The Netherlands|EUR|20|5|0|25
'02/03/26|9002|B|United States|EUR|30|9|2|41
'02/04/26|9003|C|Germany|EUR|40|9|0|49`),
    );
    expect(reading.dateColumns[0]).toMatchObject({ order: 'month-first', from: 'evidence' });
    expect(linesOf(reading).slice(1)).toEqual([
      ...['2 sale 2026-01-15 25.00 true', '3 sale 2026-02-03 39.00 true', '4 sale 2026-02-04 49.00 ask'],
    ]);
    expect(reading.questions).toMatchObject([{ code: 'country', about: 'Germany', rows: [4] }]);
  });
});

describe('corrections of the user', () => {
  const grid = sheet(`
aap|noot|mies
2026-01-05|100|x
2026-01-06|200|y`);

  test('name the header row and the columns', () => {
    const reading = read(grid, {
      headerRow: 1,
      columns: new Map([
        [1, 'date'],
        [2, 'amountExVat'],
      ]),
    });
    expect(linesOf(reading)).toEqual(['1 header', '2 sale 2026-01-05 100.00 true', '3 sale 2026-01-06 200.00 true']);
  });

  test('the invoice date may decide instead', () => {
    const supplied = sheet(`
Factuurdatum|Prestatiedatum|Klant|Excl
2026-01-05|2025-12-20|A|100`);
    expect(linesOf(read(supplied))[1]).toBe('2 sale 2025-12-20 100.00 true');
    expect(linesOf(read(supplied, { dateChoice: 'invoice' }))[1]).toBe('2 sale 2026-01-05 100.00 true');
  });

  test('an advance counts on the day it was received', () => {
    const reading = read(
      sheet(`
Factuurdatum|Betaald op|Leverdatum|Klant|Excl
2025-12-10|2025-12-20|2026-01-15|A|100`),
    );
    expect(linesOf(reading)[1]).toBe('2 sale 2025-12-20 100.00 true');
    expect(reading.rows[1]?.daySource).toBe('advance');
  });
});
