Feature: Parties: whom the model binds, from when until when, in which figures
  Vantaa, Espoo and Lahti have two seats, two and one; Tiera two.

  Background:
    Given a programme under the charter "digione"
    And these parties join:
      | party  | class        | population | fee     | host | from       | until      |
      | vantaa | municipality | 237231     | 1000000 | yes  |            |            |
      | espoo  | municipality | 292796     | 1200000 |      |            | 2022-06-30 |
      | lahti  | municipality | 119984     | 500000  |      | 2021-03-25 |            |
      | tiera  | operator     |            |         |      |            |            |
    And every seat of the "steering-group" is filled
    And these matters are prepared:
      | matter   | kind                 |
      | strategy | open-source-strategy |

  @IN-1 @SG-1
  Scenario: A party has its seats from the day it joins to its last day
    Then the seats on 2021-03-24 are:
      | party  | seats |
      | vantaa | 2     |
      | espoo  | 2     |
      | tiera  | 2     |
    And the seats on 2021-03-25 are:
      | party  | seats |
      | vantaa | 2     |
      | espoo  | 2     |
      | lahti  | 1     |
      | tiera  | 2     |
    And the seats on 2022-06-30 are:
      | party  | seats |
      | vantaa | 2     |
      | espoo  | 2     |
      | lahti  | 1     |
      | tiera  | 2     |
    And the seats on 2022-07-01 are:
      | party  | seats |
      | vantaa | 2     |
      | lahti  | 1     |
      | tiera  | 2     |

  @IN-1
  Scenario: On a party's last day its people come
    Given these people are named:
      | person  | party | as     | from       |
      | lahti-1 | lahti | member | 2021-03-25 |
    And a meeting on 2022-06-30 is open with "strategy"
    And everybody is present
    When the item "strategy" is opened
    Then 7 of 7 take part and 4 are needed, which is enough

  @IN-1
  Scenario: The day after they do not, and are not counted
    Given these people are named:
      | person  | party | as     | from       |
      | lahti-1 | lahti | member | 2021-03-25 |
    And a meeting on 2022-07-01 is open with "strategy"
    And "vantaa-1", "vantaa-2" arrive
    When "espoo-1" arrives
    Then it is refused as "not-invited"
    When the item "strategy" is opened
    Then 2 of 5 take part and 3 are needed, which is too few
    When "lahti-1" arrives
    Then 3 of 5 take part and 3 are needed, which is enough

  @IN-1
  Scenario: Nobody is named for a party before it joins
    When these people are named:
      | person  | party | as     | from       |
      | lahti-1 | lahti | member | 2021-03-24 |
    Then it is refused as "class-not-seated"
    When these people are named:
      | person  | party | as     | from       |
      | lahti-1 | lahti | member | 2021-03-25 |
    Then the members of "lahti" on 2021-03-25 are "lahti-1"

  @SG-1
  Scenario: There is one host and one operator
    When these parties join:
      | party   | class        | population | fee    | host |
      | tampere | municipality | 241009     | 900000 | yes  |
    Then it is refused as "doubled-distinction" by SG-1
    When these parties join:
      | party | class    |
      | other | operator |
    Then it is refused as "too-many-of-class" by SG-1

  @X-23
  Scenario: A fee is written in euros with two decimals at most
    When these parties join:
      | party | class        | population | fee        |
      | turku | municipality | 194391     | 750000.123 |
    Then it is refused as "bad-measure"
    When these parties join:
      | party | class        | population | fee       |
      | turku | municipality | 194391     | 750000,12 |
    Then it is refused as "bad-measure"
    When these parties join:
      | party | class        | population | fee |
      | turku | municipality | 194391     | -1  |
    Then it is refused as "bad-measure"
    When these parties join:
      | party | class        | population | fee       |
      | turku | municipality | 194391     | 750000.12 |
    # (1 000 000 + 1 200 000 + 750 000,12) / 3 = 2 950 000,12 / 3 = 295 000 012 / 300.
    Then the votes on 2021-03-24 are:
      | party  | votes       |
      | vantaa | 1000000     |
      | espoo  | 1200000     |
      | turku  | 18750003/25 |
      | tiera  | 73750003/75 |

  @X-23
  Scenario: A fee is a thousand million million euros at most
    When these parties join:
      | party | class        | population | fee                 |
      | turku | municipality | 194391     | 1000000000000000.01 |
    Then it is refused as "bad-measure"
    When these parties join:
      | party   | class        | population | fee                 |
      | tampere | municipality | 241009     | 1000000000000000.00 |
    Then the seats on 2021-03-24 are:
      | party   | seats |
      | vantaa  | 2     |
      | espoo   | 2     |
      | tampere | 2     |
      | tiera   | 2     |

  @X-23
  Scenario: A population is a whole number, ten thousand million at most
    When these parties join:
      | party | class        | population  | fee    |
      | turku | municipality | 10000000001 | 750000 |
    Then it is refused as "bad-measure"
    When these parties join:
      | party | class        | population | fee    |
      | turku | municipality | 149999.5   | 750000 |
    Then it is refused as "bad-measure"
    When these parties join:
      | party | class        | population  | fee    |
      | turku | municipality | 10000000000 | 750000 |
    Then the seats on 2021-03-24 are:
      | party  | seats |
      | vantaa | 2     |
      | espoo  | 2     |
      | turku  | 2     |
      | tiera  | 2     |

  @X-23 @SG-V3
  Scenario: A funder's votes are a word or a fraction
    When these parties join:
      | party         | class  | seats | votes |
      | northern-fund | funder | 1     | 1/0   |
    Then it is refused as "bad-measure"
    When these parties join:
      | party         | class  | seats | votes |
      | northern-fund | funder | 1     | most  |
    Then it is refused as "bad-measure"
    When these parties join:
      | party         | class  | seats | votes |
      | northern-fund | funder | 1     | 2/4   |
    # Half of (1 000 000 + 1 200 000) / 2.
    Then the votes on 2021-03-24 are:
      | party         | votes   |
      | vantaa        | 1000000 |
      | espoo         | 1200000 |
      | tiera         | 1100000 |
      | northern-fund | 550000  |

  @X-24 @SG-4
  Scenario: A supplier from outside is no counterparty, and recuses nobody
    When these matters are prepared:
      | matter   | kind        | amount    | counterparties |
      | premises | procurement | 600000.00 | supplier       |
    Then it is refused as "unknown-party"
    When these matters are prepared:
      | matter   | kind        | amount    |
      | premises | procurement | 600000.00 |
    And a meeting on 2022-12-01 is open with "premises"
    Then everybody may take part in "premises"

  @X-24
  Scenario: A counterparty is named once
    When these matters are prepared:
      | matter   | kind        | amount    | counterparties |
      | premises | procurement | 600000.00 | tiera, tiera   |
    Then it is refused as "counterparty-doubled"

  @SG-T2 @SG-V3 @SG-C4
  Scenario: A funder has its seat and its votes from the day that it joins, and nobody else's change
    Given these parties join:
      | party         | class  | seats | votes | from       | until      |
      | northern-fund | funder | 1     | half  | 2022-03-01 | 2022-09-30 |
    # Tiera (1 000 000 + 1 200 000 + 500 000) / 3 = 900 000, of which half; without Espoo (1 000 000 + 500 000) / 2 = 750 000.
    Then the votes on 2022-02-28 are:
      | party  | votes   |
      | vantaa | 1000000 |
      | espoo  | 1200000 |
      | lahti  | 500000  |
      | tiera  | 900000  |
    And the votes on 2022-03-01 are:
      | party         | votes   |
      | vantaa        | 1000000 |
      | espoo         | 1200000 |
      | lahti         | 500000  |
      | tiera         | 900000  |
      | northern-fund | 450000  |
    And the votes on 2022-07-01 are:
      | party         | votes   |
      | vantaa        | 1000000 |
      | lahti         | 500000  |
      | tiera         | 750000  |
      | northern-fund | 375000  |
    And the seats on 2022-10-01 are:
      | party  | seats |
      | vantaa | 2     |
      | lahti  | 1     |
      | tiera  | 2     |

  @SG-C4 @SG-T2
  Scenario: Where one funder has left, another may have its seats
    Given these parties join:
      | party         | class  | seats | votes | until      |
      | northern-fund | funder | 2     | none  | 2022-03-31 |
    When these parties join:
      | party         | class  | seats | votes | from       |
      | southern-fund | funder | 1     | none  | 2022-03-31 |
    Then it is refused as "over-cap" by SG-C4
    When these parties join:
      | party         | class  | seats | votes | from       |
      | southern-fund | funder | 1     | none  | 2022-04-01 |
    Then the seats on 2022-04-01 are:
      | party         | seats |
      | vantaa        | 2     |
      | espoo         | 2     |
      | lahti         | 1     |
      | tiera         | 2     |
      | southern-fund | 1     |
