/**
 * From the concepts in a header to what the column holds.
 *
 * One line a rule: role | concepts that must be there | concepts that must not | weight. All rules that hold are
 * candidates; the heaviest wins, and content and context may overrule it.
 */

/** Rules as text, for reading in columns. */
export const HEADER_RULES = `
ignored           | due                   |  | 95
ignored           | place                 | country | 94
ignored           | method                | amount | 80
ignored           | value date            | supply | 86
ignored           | value                 | amount supply currency | 70
ignored           | currency date         |  | 90
ignored           | payout                |  | 95
ignored           | exchange              |  | 90
ignored           | bic                   |  | 90
ignored           | partName              |  | 92
ignored           | line number           |  | 90
ignored           | journal desc          |  | 90
ignored           | journal name          |  | 90
ignored           | discount percent      |  | 92
ignored           | discount code         |  | 92
ignored           | fulfil status         |  | 96
ignored           | fulfil                | date | 60
ignored           | unit                  | quantity | 88
ignored           | amount abs            |  | 93
ignored           | foreignMoney          | date | 84
ignored           | customer user         | id | 70
ignored           | tag                   |  | 60
ignored           | time                  | date created | 60
ignored           | text                  | vat invoice booking | 30
ignored           | week                  |  | 50
rgs               | rgs                   |  | 95
vatRate           | vat percent           | name amount rated | 90
vatAmount         | vat rated percent     | ex inc code | 91
vatRate           | percent               | discount amount unit quantity | 50
vatName           | vat percent name      |  | 92
vatName           | vat name              |  | 88
vatName           | vat desc              | amount | 86
vatName           | vat type              |  | 86
vatName           | vat category          |  | 86
vatName           | vat treatment         |  | 90
vatName           | vat text              |  | 70
vatName           | treatment             |  | 70
vatCode           | vat code              |  | 90
customerVatId     | vat number            | amount | 90
customerVatId     | vat id                | amount | 91
invoiceText       | invoice text          |  | 90
invoiceText       | kor text              |  | 90
paidDate          | paid date             | due | 88
paid              | paid                  | date method ref type amount number code due id desc name status country | 60
ignored           | paid ref              |  | 70
ignored           | paid                  |  | 30
status            | paid status           |  | 75
supplyPeriodStart | start period          |  | 90
supplyPeriodStart | start supply          |  | 88
supplyPeriodStart | start date            |  | 62
supplyDate        | end period            |  | 92
supplyDate        | end supply            |  | 90
supplyDate        | end date              |  | 62
supplyDate        | supply period         | start | 86
supplyDate        | supply date           | due start end | 88
supplyDate        | shipping date         |  | 80
supplyDate        | item date             |  | 60
date              | invoice date          | due paid supply | 90
date              | order date            | due paid supply | 84
date              | doc date              | due | 84
date              | transaction date      | due supply value | 80
date              | booking date          | due supply value | 79
date              | created date          |  | 78
date              | created               | number name | 50
date              | created time          |  | 76
date              | date                  | due paid supply value start end | 82
date              | date month            |  | 30
cancelled         | cancelled date        |  | 90
cancelled         | cancelled             |  | 70
month             | month                 | amount date vat total | 80
month             | month year            | amount vat total | 84
year              | year                  | amount month date | 80
period            | period                | start end amount | 80
period            | quarter               | amount | 60
balance           | balance               |  | 90
outstanding       | outstanding           | status number date | 90
refund            | refund                | date number | 88
shipping          | shipping              | line country name date method place discount vat status number code | 84
discount          | discount              | percent code | 84
ignored           | shipping discount     |  | 86
fee               | fee                   |  | 88
adjustedTotal     | adjusted total        | fee net | 92
ignored           | adjusted net          |  | 91
vatAmount         | vat amount            | ex inc percent code net | 86
vatAmount         | vat total             | ex inc percent net | 88
vatAmount         | vat                   | ex inc percent code number id name type category desc net treatment start text period | 80
vatRate           | vat                   | ex inc percent amount total code number id name type category desc net treatment start text period | 60
vatName           | vat                   | ex inc percent amount total code number id name type category desc net treatment start text period | 58
vatAmount         | vat rated             | ex inc code | 82
amountExVat       | ex vat                | percent | 84
amountExVat       | net vat               | percent | 82
amountExVat       | ex amount             | percent | 86
amountExVat       | ex total              | percent | 86
amountExVat       | ex                    | percent | 78
amountExVat       | amount rated          | inc vat | 82
net               | net                   | adjusted percent | 74
net               | net amount            | adjusted percent | 86
net               | net total             | adjusted percent | 84
amountIncVat      | inc vat               | percent | 84
amountIncVat      | inc amount            | percent | 86
amountIncVat      | inc total             | percent | 86
amountIncVat      | inc                   | percent | 78
subtotal          | sub total             | ex inc vat | 84
subtotal          | sub amount            | ex inc vat | 80
total             | total                 | ex inc vat sub line quantity net adjusted outstanding | 80
plainAmount       | amount                | ex inc vat sub line unit percent net discount shipping refund fee total paid foreignMoney abs balance rated code name number date type outstanding | 78
plainAmount       | invoice amount        | ex inc vat sub line unit net | 82
plainAmount       | amount euro           | ex inc vat sub line unit net | 82
total             | amount total          | ex inc vat sub line net adjusted outstanding | 79
plainAmount       | amount paid           | ex inc vat | 60
ignored           | line amount           |  | 88
ignored           | line                  | number name quantity desc | 60
dcFlag            | debit credit          | amount | 94
dcFlag            | debitShort creditShort| amount | 94
dcFlag            | sign                  | amount outstanding | 80
plainAmount       | amount debit credit   |  | 96
debit             | debit                 | credit card method vat account number status category | 80
debit             | debit amount          | credit | 88
debit             | paid debit            | credit | 88
credit            | credit                | debit card method vat account number status category invoice desc | 80
credit            | credit amount         | debit | 88
credit            | paid credit           | debit | 88
customerCode      | customer number       | invoice order | 88
customerCode      | customer code         |  | 88
customerCode      | customer id           |  | 88
customerCode      | customer user id      |  | 92
customerCountry   | country               | vat | 80
customerCountry   | country shipping      |  | 90
customerCountry   | country customer      |  | 86
customerCountry   | country billing       |  | 70
account           | ledger                | name desc contra | 84
account           | ledger number         |  | 88
account           | ledger account        | name desc contra | 88
account           | category number       |  | 80
account           | account               | contra name desc date | 76
account           | account number        | contra iban | 78
account           | amount account        | contra | 77
accountName       | ledger name           |  | 90
accountName       | ledger desc           |  | 90
accountName       | account desc          | contra | 88
accountName       | account name          | contra customer | 84
contraAccount     | contra account        | name iban | 84
contraAccount     | contra ledger         | name | 88
counterIban       | contra iban           | name | 95
counterIban       | contra account iban   |  | 96
counterparty      | party                 | name bic | 76
iban              | iban                  | contra name | 86
customer          | party name            |  | 84
customer          | contra name           |  | 84
customer          | contra account name   |  | 86
customer          | customer name         |  | 88
customer          | customer              | number code id country vat desc date amount place type | 82
customer          | customer company      |  | 84
customer          | company               | number code id type | 70
customer          | company name          |  | 80
customer          | name                  | account journal line vat item | 66
customer          | billing name          |  | 76
customer          | shipping name         |  | 60
supplier          | supplier              |  | 82
supplier          | supplier name         |  | 84
ignored           | supplier number       |  | 90
invoiceNo         | invoice number        | text | 92
invoiceNo         | invoice id            |  | 88
invoiceNo         | invoice ref           |  | 78
invoiceNo         | invoice code          |  | 84
invoiceNo         | invoice               | date amount text desc status customer type name | 62
invoiceNo         | order number          |  | 84
invoiceNo         | order id              |  | 83
invoiceNo         | order ref             |  | 76
invoiceNo         | doc ref               |  | 80
invoiceNo         | order                 | date amount total net status customer type name value | 40
reference         | ref                   | paid transaction customer | 64
ignored           | transaction ref       |  | 80
docNo             | doc number            | ref | 86
docNo             | doc                   | ref date type | 82
docNo             | booking number        |  | 80
docNo             | booking code          |  | 78
docNo             | transaction number    |  | 76
docNo             | transaction id        |  | 74
id                | sequence number       |  | 80
id                | id                    | customer invoice order vat journal user transaction paid | 70
reference         | number                | line vat invoice customer account item month quantity | 66
journal           | journal               | desc name type | 86
journal           | journal id            |  | 88
journalType       | journal type          |  | 90
kind              | type                  | vat journal paid order item | 78
kind              | transaction type      |  | 84
kind              | type paid             |  | 72
kind              | invoice type          |  | 80
kind              | debit credit type     |  | 70
status            | status                | fulfil line | 84
status            | invoice status        |  | 90
status            | order status          |  | 90
category          | category              | vat number item | 80
category          | category item         |  | 60
description       | desc                  | journal vat account ledger name code | 82
description       | desc booking          |  | 86
description       | desc transaction      |  | 76
description       | desc invoice          |  | 83
description       | booking text          |  | 84
description       | text                  | invoice vat kor | 62
description       | line name             |  | 84
description       | item                  | number code quantity date amount unit category type | 62
description       | item name             |  | 66
description       | item desc             |  | 80
currency          | currency              | date balance foreignMoney | 80
currency          | currency code         |  | 82
currency          | currency booking      |  | 84
currency          | currency euro         |  | 30
quantity          | quantity              | amount | 80
quantity          | item number           | amount | 40
`;
