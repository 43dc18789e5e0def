/** Words for bank and money details. Source: own list, British usage, 2026. */
import { wordList } from './word-list.ts';

export const bank = wordList(
  'bank',
  `
sort code, sortcode, sort code is, account number, account no, acc no, acc number, account num,
acct number, account is, account name, account details, bank account, bank account is,
my bank account, bank details, my bank details, my bank, bank card, bank transfer, bank transfer to,
by bank transfer, bacs, bacs to, bacs payment, bacs me, iban, swift code, faster payment,
transfer to, transfer me, transfer it to, transfer the money, transfer money, money transfer,
send money to, send the money to, send me the money, send me a fiver, send a tenner,
send it to my account, send to my account, into my account, to my account, pay into,
pay into my account, pay me, pay me on, pay me by, pay me via, pay straight into, pay it into,
pay direct to, payments to, payment to, payment details, payment link, pay via, pay by, pay through,
paypal, pay pal, paypal me, paypal.me, paypal is, my paypal, paypal friends and family,
friends and family payment, monzo, monzo me, monzo.me, my monzo, monzo link, monzo pot, starling,
revolut, my revolut, revolut tag, tide account, barclays, lloyds, halifax, santander, natwest, hsbc,
nationwide, tsb, rbs, bank of scotland, ulster bank, danske, first direct, metro bank, coop bank,
co-op bank, post office account, building society, credit union, cash app, cashapp, cash app me,
cashtag, venmo, wise transfer, apple pay, google pay, sumup, zettle, gocardless, direct debit,
standing order, card number, card details, long number, long card number, 16 digit, cvv, cvc,
security code, three digits on the back, 3 digits on the back, visa card, debit card, credit card,
card ending, card ending in, payslip, pay slip, p60, p45, tax code, ni number, n . i . number,
national insurance number, national insurance no, nino, utr, payroll number, employee number,
teacher number, trn number, pension number, tps number, salary goes into, wages into,
payment reference, use ref, as the reference, crypto wallet, bitcoin wallet, wallet address, 💳, 🏦,
💷,
`,
);
