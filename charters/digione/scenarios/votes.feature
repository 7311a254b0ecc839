Feature: Votes in the steering group: whose weight is how much
  A municipality's votes are its joining fee in euros; Tiera has the municipalities' average; funders what was granted, within Tiera's.

  Background:
    Given a programme under the charter "digione"

  @SG-V1 @SG-V2
  Scenario: Five cities and Tiera
    # Fees together 4 750 000; Tiera 4 750 000 / 5 = 950 000; all votes 5 700 000.
    When these parties join:
      | party   | class        | population | fee     | host |
      | vantaa  | municipality | 237231     | 1000000 | yes  |
      | espoo   | municipality | 292796     | 1200000 |      |
      | tampere | municipality | 241009     | 900000  |      |
      | oulu    | municipality | 207327     | 900000  |      |
      | turku   | municipality | 194391     | 750000  |      |
      | tiera   | operator     |            |         |      |
    # In 114ths: 20 + 24 + 18 + 18 + 15 + 19 = 114.
    Then the votes are:
      | party   | votes   | share |
      | vantaa  | 1000000 | 10/57 |
      | espoo   | 1200000 | 4/19  |
      | tampere | 900000  | 3/19  |
      | oulu    | 900000  | 3/19  |
      | turku   | 750000  | 5/38  |
      | tiera   | 950000  | 1/6   |

  @SG-V2
  Scenario: An average that is no whole number stays a fraction
    # (100 000 + 100 000 + 50 000) / 3 = 250 000 / 3; all votes 1 000 000 / 3.
    When these parties join:
      | party  | class        | population | fee    | host |
      | vantaa | municipality | 237231     | 100000 | yes  |
      | espoo  | municipality | 292796     | 100000 |      |
      | lahti  | municipality | 119984     | 50000  |      |
      | tiera  | operator     |            |        |      |
    Then the votes are:
      | party  | votes    | share |
      | vantaa | 100000   | 3/10  |
      | espoo  | 100000   | 3/10  |
      | lahti  | 50000    | 3/20  |
      | tiera  | 250000/3 | 1/4   |

  @SG-V1
  Scenario: A fee in cents weighs exactly
    # 0,01 and 0,02 euros; Tiera (0,03) / 2 = 3/200.
    When these parties join:
      | party  | class        | population | fee  | host |
      | vantaa | municipality | 237231     | 0.01 | yes  |
      | espoo  | municipality | 292796     | 0.02 |      |
      | tiera  | operator     |            |      |      |
    Then the votes are:
      | party  | votes | share |
      | vantaa | 1/100 | 2/9   |
      | espoo  | 1/50  | 4/9   |
      | tiera  | 3/200 | 1/3   |

  @SG-V2 @X-7
  Scenario: Tiera's average follows who is a party on the day
    # Two: (600 000 + 400 000) / 2 = 500 000. With Turku three: 1 900 000 / 3. After Espoo has left: (600 000 + 900 000) / 2 = 750 000.
    When these parties join:
      | party  | class        | population | fee    | host | from       | until      |
      | vantaa | municipality | 237231     | 600000 | yes  |            |            |
      | espoo  | municipality | 292796     | 400000 |      |            | 2022-06-30 |
      | tiera  | operator     |            |        |      |            |            |
      | turku  | municipality | 194391     | 900000 |      | 2021-03-25 |            |
    Then the votes on 2021-03-24 are:
      | party  | votes  |
      | vantaa | 600000 |
      | espoo  | 400000 |
      | tiera  | 500000 |
    And the votes on 2021-03-25 are:
      | party  | votes     |
      | vantaa | 600000    |
      | espoo  | 400000    |
      | turku  | 900000    |
      | tiera  | 1900000/3 |
    And the votes on 2022-06-30 are:
      | party  | votes     |
      | vantaa | 600000    |
      | espoo  | 400000    |
      | turku  | 900000    |
      | tiera  | 1900000/3 |
    And the votes on 2022-07-01 are:
      | party  | votes  |
      | vantaa | 600000 |
      | turku  | 900000 |
      | tiera  | 750000 |

  @X-14
  Scenario: Without a municipality there is nothing to weigh by
    Given these parties join:
      | party | class    |
      | tiera | operator |
    When the votes are asked for
    Then it is refused as "no-votes" by X-14

  @X-14
  Scenario: Nor where every fee is zero, but a zero among others is a weight
    Given these parties join:
      | party  | class        | population | fee | host |
      | vantaa | municipality | 237231     | 0   | yes  |
      | tiera  | operator     |            |     |      |
    When the votes are asked for
    Then it is refused as "no-votes" by X-14
    When these parties join:
      | party | class        | population | fee    |
      | espoo | municipality | 292796     | 100000 |
    # (0 + 100 000) / 2 = 50 000.
    Then the votes are:
      | party  | votes  | share |
      | vantaa | 0      | 0     |
      | espoo  | 100000 | 2/3   |
      | tiera  | 50000  | 1/3   |

  @SG-V3 @X-15
  Scenario: Half and full of the cap, divided by the number of funders
    # Tiera (600 000 + 400 000) / 2 = 500 000. One of two funders: half is 500 000 / 4, full 500 000 / 2.
    When these parties join:
      | party         | class        | population | fee    | host | seats | votes |
      | vantaa        | municipality | 237231     | 600000 | yes  |       |       |
      | espoo         | municipality | 292796     | 400000 |      |       |       |
      | tiera         | operator     |            |        |      |       |       |
      | northern-fund | funder       |            |        |      | 1     | half  |
      | southern-fund | funder       |            |        |      | 1     | full  |
    Then the votes are:
      | party         | votes  |
      | vantaa        | 600000 |
      | espoo         | 400000 |
      | tiera         | 500000 |
      | northern-fund | 125000 |
      | southern-fund | 250000 |

  @SG-V3 @X-15
  Scenario: A single funder's half is half of Tiera's
    When these parties join:
      | party         | class        | population | fee    | host | seats | votes |
      | vantaa        | municipality | 237231     | 600000 | yes  |       |       |
      | espoo         | municipality | 292796     | 400000 |      |       |       |
      | tiera         | operator     |            |        |      |       |       |
      | northern-fund | funder       |            |        |      | 1     | half  |
    # 600 + 400 + 500 + 250 = 1750 thousand.
    Then the votes are:
      | party         | votes  | share |
      | vantaa        | 600000 | 12/35 |
      | espoo         | 400000 | 8/35  |
      | tiera         | 500000 | 2/7   |
      | northern-fund | 250000 | 1/7   |

  @SG-V3
  Scenario: Funders' votes together may reach Tiera's, not pass them
    Given these parties join:
      | party         | class        | population | fee    | host | seats | votes |
      | vantaa        | municipality | 237231     | 600000 | yes  |       |       |
      | espoo         | municipality | 292796     | 400000 |      |       |       |
      | tiera         | operator     |            |        |      |       |       |
      | northern-fund | funder       |            |        |      | 1     | 1/2   |
    # 1/2 + 51/100 is over 1, 1/2 + 1/2 is not.
    When these parties join:
      | party         | class  | seats | votes  |
      | southern-fund | funder | 1     | 51/100 |
    Then it is refused as "over-cap" by SG-V3
    When these parties join:
      | party         | class  | seats | votes |
      | southern-fund | funder | 1     | 1/2   |
    Then the votes are:
      | party         | votes  |
      | vantaa        | 600000 |
      | espoo         | 400000 |
      | tiera         | 500000 |
      | northern-fund | 250000 |
      | southern-fund | 250000 |

  @X-25 @SG-V3
  Scenario: A funder's member without votes holds a seat and does not take part in deciding
    Given these parties join:
      | party         | class        | population | fee    | host | seats | votes |
      | vantaa        | municipality | 237231     | 600000 | yes  |       |       |
      | espoo         | municipality | 292796     | 400000 |      |       |       |
      | tiera         | operator     |            |        |      |       |       |
      | northern-fund | funder       |            |        |      | 1     | none  |
    And every seat of the "steering-group" is filled
    And these matters are prepared:
      | matter   | kind                 |
      | strategy | open-source-strategy |
    And a meeting on 2022-12-01 is open with "strategy"
    And "vantaa-1", "espoo-1", "espoo-2", "northern-fund-1" arrive
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    # Seven seats, the funder's among them: half is four. Of the four present three take part.
    Then 3 of 7 take part and 4 are needed, which is too few
    When "tiera-1" arrives at 13.10
    And "tiera-1" has no interest in "strategy"
    Then 4 of 7 take part and 4 are needed, which is enough
    When the proposals are "A", "B"
    And the vote is opened
    And "northern-fund-1" votes "A"
    Then it is refused as "ballot-refused" by SG-V3

  @SG-V3
  Scenario: A funder's member with votes takes part
    Given these parties join:
      | party         | class        | population | fee    | host | seats | votes |
      | vantaa        | municipality | 237231     | 600000 | yes  |       |       |
      | espoo         | municipality | 292796     | 400000 |      |       |       |
      | tiera         | operator     |            |        |      |       |       |
      | northern-fund | funder       |            |        |      | 1     | half  |
    And every seat of the "steering-group" is filled
    And these matters are prepared:
      | matter   | kind                 |
      | strategy | open-source-strategy |
    And a meeting on 2022-12-01 is open with "strategy"
    And "vantaa-1", "espoo-1", "espoo-2", "northern-fund-1" arrive
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    Then 4 of 7 take part and 4 are needed, which is enough
    And the weights are:
      | person          | weight |
      | vantaa-1        | 600000 |
      | espoo-1         | 200000 |
      | espoo-2         | 200000 |
      | northern-fund-1 | 250000 |
