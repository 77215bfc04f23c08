/**
 * What the statement says after the play, added up by hand from the orders and from what became of them:
 * affiliate | currency | earned | reversed | adjusted | paid | balance.
 *
 * Ada in dollars, for one: 12.00 + 18.00 + 30.00 + 17.10 + 30.00 + 9.00 + 16.20 = 132.30 from her first seven orders and
 * 53.10 from three later ones are 185.40; 4.00 went for a goodwill on ada-3 and 12.00 for ada-1; 128.30 were paid.
 */
export const EXPECTED_STATEMENT: string[][] = `
  Ada Lindqvist      | EUR | 36.90  | 0.00   | 0.00  | 36.90  | 0.00
  Ada Lindqvist      | JPY | 2430   | 0      | 0     | 0      | 2430
  Ada Lindqvist      | USD | 185.40 | -16.00 | 0.00  | 128.30 | 41.10
  Ben Okafor         | EUR | 12.60  | 0.00   | 0.00  | 0.00   | 12.60
  Ben Okafor         | USD | 93.20  | -22.75 | -5.00 | 65.45  | 0.00
  Chiyo Tanaka       | EUR | 35.00  | -15.00 | 0.00  | 35.00  | -15.00
  Chiyo Tanaka       | JPY | 10530  | -400   | 2000  | 12130  | 0
  Chiyo Tanaka       | USD | 4.75   | 0.00   | 0.00  | 0.00   | 4.75
  Dario Conti        | EUR | 57.50  | -4.25  | 0.00  | 53.25  | 0.00
  Dario Conti        | USD | 81.80  | -48.00 | 0.00  | 30.00  | 3.80
  Elena Sousa        | EUR | 23.70  | 0.00   | 0.00  | 0.00   | 23.70
  Elena Sousa        | JPY | 780    | 0      | 0     | 0      | 780
  Elena Sousa        | USD | 67.20  | 0.00   | 0.00  | 67.20  | 0.00
  Greta Holm         | EUR | 15.00  | 0.00   | 0.00  | 0.00   | 15.00
  Greta Holm         | USD | 35.10  | 0.00   | 0.00  | 0.00   | 35.10
  Hugo Blanc         | USD | 22.00  | 0.00   | 0.00  | 0.00   | 22.00
  Juno Park          | EUR | 4.00   | 0.00   | 0.00  | 0.00   | 4.00
  Juno Park          | USD | 31.50  | 0.00   | 0.00  | 0.00   | 31.50
  Trailblazers Media | EUR | 112.20 | 0.00   | 0.00  | 112.20 | 0.00
  Trailblazers Media | JPY | 3120   | 0      | 0     | 3120   | 0
  Trailblazers Media | USD | 136.20 | -24.00 | 0.00  | 112.20 | 0.00
`
  .trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
