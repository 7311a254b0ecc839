Feature: Where the text leaves a choice of seats, quorum and votes: what another choice would change
  Vantaa 600 000 and two seats, Espoo 600 000 and two, Lahti 300 000 and one, Tiera (600 000 + 600 000 + 300 000) / 3 = 500 000 and
  two: seven seats, of which four are needed.

  @X-1 @SG-C1
  Scenario: Exactly 150 000 inhabitants, read as a large municipality
    Given a programme under the charter "digione" with the choices:
      | rule | choice    |
      | X-1  | two-seats |
    When these parties join:
      | party   | class        | population | fee    | host |
      | vantaa  | municipality | 150001     | 600000 | yes  |
      | exactly | municipality | 150000     | 600000 |      |
      | smaller | municipality | 149999     | 600000 |      |
    Then the seats are:
      | party   | seats |
      | vantaa  | 2     |
      | exactly | 2     |
      | smaller | 1     |

  @X-2
  Scenario: Each member of a city casts a ballot of their own, of half its votes
    Given a programme under the charter "digione"
    And these parties join:
      | party  | class        | population | fee    | host |
      | vantaa | municipality | 237231     | 600000 | yes  |
      | espoo  | municipality | 292796     | 600000 |      |
      | lahti  | municipality | 119984     | 300000 |      |
      | tiera  | operator     |            |        |      |
    And every seat of the "steering-group" is filled
    And these matters are prepared:
      | matter   | kind                 |
      | strategy | open-source-strategy |
    And a meeting on 2022-12-01 is open with "strategy"
    And everybody is present
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A", "B"
    And the vote is opened
    When "espoo-1" votes "A"
    And "espoo-2" votes "B"
    And "lahti-1" votes "B"
    And the vote is closed
    # A 300 000; B 300 000 + 300 000: with a joint ballot A would have won.
    Then the tally is:
      | proposal | votes  |
      | A        | 300000 |
      | B        | 600000 |
      | blank    | 0      |
    And the outcome is "vote" for "B"

  @X-2
  Scenario: One joint ballot for a city, cast by its first member who takes part
    Given a programme under the charter "digione" with the choices:
      | rule | choice |
      | X-2  | joint  |
    And these parties join:
      | party  | class        | population | fee    | host |
      | vantaa | municipality | 237231     | 600000 | yes  |
      | espoo  | municipality | 292796     | 600000 |      |
      | lahti  | municipality | 119984     | 300000 |      |
      | tiera  | operator     |            |        |      |
    And every seat of the "steering-group" is filled
    And these matters are prepared:
      | matter   | kind                 |
      | strategy | open-source-strategy |
    And a meeting on 2022-12-01 is open with "strategy"
    And everybody is present
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A", "B"
    And the vote is opened
    When "espoo-1" votes "A"
    And "espoo-2" votes "B"
    Then it is refused as "ballot-refused" by X-2
    When "lahti-1" votes "B"
    And the vote is closed
    Then the tally is:
      | proposal | votes  |
      | A        | 600000 |
      | B        | 300000 |
      | blank    | 0      |
    And the outcome is "vote" for "A"

  @X-3 @SG-3
  Scenario: The recused stay in the base
    Given a programme under the charter "digione"
    And these parties join:
      | party  | class        | population | fee    | host |
      | vantaa | municipality | 237231     | 600000 | yes  |
      | espoo  | municipality | 292796     | 600000 |      |
      | lahti  | municipality | 119984     | 300000 |      |
      | tiera  | operator     |            |        |      |
    And every seat of the "steering-group" is filled
    And these matters are prepared:
      | matter    | kind        | amount    | counterparties |
      | timetable | procurement | 600000.00 | tiera          |
    And a meeting on 2022-12-01 is open with "timetable"
    And "vantaa-1", "vantaa-2", "espoo-1" arrive
    And nobody has an interest in "timetable"
    When the item "timetable" is opened
    Then 3 of 7 take part and 4 are needed, which is too few

  @X-3 @SG-3
  Scenario: The recused leave the base
    Given a programme under the charter "digione" with the choices:
      | rule | choice      |
      | X-3  | leaves-base |
    And these parties join:
      | party  | class        | population | fee    | host |
      | vantaa | municipality | 237231     | 600000 | yes  |
      | espoo  | municipality | 292796     | 600000 |      |
      | lahti  | municipality | 119984     | 300000 |      |
      | tiera  | operator     |            |        |      |
    And every seat of the "steering-group" is filled
    And these matters are prepared:
      | matter    | kind        | amount    | counterparties |
      | timetable | procurement | 600000.00 | tiera          |
    And a meeting on 2022-12-01 is open with "timetable"
    And "vantaa-1", "vantaa-2", "espoo-1" arrive
    And nobody has an interest in "timetable"
    When the item "timetable" is opened
    # Seven less Tiera's two are five; half of five, rounded up, is three.
    Then 3 of 5 take part and 3 are needed, which is enough

  @X-4 @SG-3
  Scenario: Vacant seats do not count
    Given a programme under the charter "digione"
    And these parties join:
      | party  | class        | population | fee    | host |
      | vantaa | municipality | 237231     | 600000 | yes  |
      | espoo  | municipality | 292796     | 600000 |      |
      | lahti  | municipality | 119984     | 300000 |      |
      | tiera  | operator     |            |        |      |
    And every seat of the "steering-group" is filled
    And "vantaa-2" steps down after 2022-05-31
    And "espoo-2" steps down after 2022-05-31
    And these matters are prepared:
      | matter   | kind                 |
      | strategy | open-source-strategy |
    And a meeting on 2022-12-01 is open with "strategy"
    And "vantaa-1", "espoo-1", "lahti-1" arrive
    And nobody has an interest in "strategy"
    When the item "strategy" is opened
    Then 3 of 5 take part and 3 are needed, which is enough

  @X-4 @SG-3
  Scenario: Vacant seats count
    Given a programme under the charter "digione" with the choices:
      | rule | choice    |
      | X-4  | all-seats |
    And these parties join:
      | party  | class        | population | fee    | host |
      | vantaa | municipality | 237231     | 600000 | yes  |
      | espoo  | municipality | 292796     | 600000 |      |
      | lahti  | municipality | 119984     | 300000 |      |
      | tiera  | operator     |            |        |      |
    And every seat of the "steering-group" is filled
    And "vantaa-2" steps down after 2022-05-31
    And "espoo-2" steps down after 2022-05-31
    And these matters are prepared:
      | matter   | kind                 |
      | strategy | open-source-strategy |
    And a meeting on 2022-12-01 is open with "strategy"
    And "vantaa-1", "espoo-1", "lahti-1" arrive
    And nobody has an interest in "strategy"
    When the item "strategy" is opened
    Then 3 of 7 take part and 4 are needed, which is too few

  @X-5 @SG-3
  Scenario: Silent members count to the quorum
    Given a programme under the charter "digione"
    And these parties join:
      | party  | class        | population | fee    | host |
      | vantaa | municipality | 237231     | 600000 | yes  |
      | espoo  | municipality | 292796     | 600000 |      |
      | lahti  | municipality | 119984     | 300000 |      |
      | tiera  | operator     |            |        |      |
    And every seat of the "steering-group" is filled
    And these matters are prepared:
      | matter   | kind                 |
      | strategy | open-source-strategy |
    And a meeting on 2022-12-01 is open with "strategy"
    And "vantaa-1", "espoo-1", "lahti-1", "tiera-1" arrive
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A", "B"
    And the vote is opened
    And "vantaa-1" votes "A"
    And "espoo-1" votes "A"
    And "lahti-1" votes "B"
    # Four are in the room, three have voted: four of seven.
    When the vote is closed
    Then the outcome is "vote" for "A"

  @X-5 @SG-3
  Scenario: Silent members do not count to the quorum
    Given a programme under the charter "digione" with the choices:
      | rule | choice        |
      | X-5  | silent-do-not |
    And these parties join:
      | party  | class        | population | fee    | host |
      | vantaa | municipality | 237231     | 600000 | yes  |
      | espoo  | municipality | 292796     | 600000 |      |
      | lahti  | municipality | 119984     | 300000 |      |
      | tiera  | operator     |            |        |      |
    And every seat of the "steering-group" is filled
    And these matters are prepared:
      | matter   | kind                 |
      | strategy | open-source-strategy |
    And a meeting on 2022-12-01 is open with "strategy"
    And "vantaa-1", "espoo-1", "lahti-1", "tiera-1" arrive
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A", "B"
    And the vote is opened
    And "vantaa-1" votes "A"
    And "espoo-1" votes "A"
    And "lahti-1" votes "B"
    # Four are in the room, three have voted: three of seven.
    When the vote is closed
    Then it is refused as "not-quorate" by SG-3
    When "tiera-1" votes blank
    And the vote is closed
    Then the outcome is "vote" for "A"

  @X-7 @SG-V2
  Scenario: Tiera's average over the parties at the charter's start
    Given a programme under the charter "digione" with the choices:
      | rule | choice        |
      | X-7  | charter-start |
    # At the start (600 000 + 400 000) / 2 = 500 000; Turku's joining and Espoo's leaving change nothing.
    When these parties join:
      | party  | class        | population | fee    | host | from       | until      |
      | vantaa | municipality | 237231     | 600000 | yes  |            |            |
      | espoo  | municipality | 292796     | 400000 |      |            | 2022-06-30 |
      | tiera  | operator     |            |        |      |            |            |
      | turku  | municipality | 194391     | 900000 |      | 2021-03-25 |            |
    Then the votes on 2021-03-25 are:
      | party  | votes  |
      | vantaa | 600000 |
      | espoo  | 400000 |
      | tiera  | 500000 |
      | turku  | 900000 |
    And the votes on 2022-07-01 are:
      | party  | votes  |
      | vantaa | 600000 |
      | tiera  | 500000 |
      | turku  | 900000 |

  @X-25
  Scenario: A funder's member without votes takes part, with no weight
    Given a programme under the charter "digione" with the choices:
      | rule | choice     |
      | X-25 | takes-part |
    And these parties join:
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
    When the item "strategy" is opened
    Then 4 of 7 take part and 4 are needed, which is enough
    And the weights are:
      | person          | weight |
      | vantaa-1        | 600000 |
      | espoo-1         | 200000 |
      | espoo-2         | 200000 |
      | northern-fund-1 | 0      |

  @X-26 @SG-3
  Scenario: Half of nobody is somebody
    Given a programme under the charter "digione"
    And these parties join:
      | party  | class        | population | fee    | host |
      | vantaa | municipality | 237231     | 600000 | yes  |
      | tiera  | operator     |            |        |      |
    And these matters are prepared:
      | matter   | kind                 |
      | strategy | open-source-strategy |
    And a meeting on 2022-12-01 is open with "strategy"
    And the item "strategy" is opened
    And the proposals are "A"
    Then 0 of 0 take part and 1 is needed, which is too few
    When nobody is against "A"
    Then it is refused as "not-quorate" by SG-3

  @X-26 @SG-3
  Scenario: One of one is enough
    Given a programme under the charter "digione"
    And these parties join:
      | party  | class        | population | fee    | host |
      | vantaa | municipality | 237231     | 600000 | yes  |
      | tiera  | operator     |            |        |      |
    And these people are named:
      | person   | party  | as    |
      | koskinen | vantaa | chair |
    And these matters are prepared:
      | matter   | kind                 |
      | strategy | open-source-strategy |
    And a meeting on 2022-12-01 is open with "strategy"
    And "koskinen" arrives
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A"
    Then 1 of 1 takes part and 1 is needed, which is enough
    When nobody is against "A"
    Then the outcome is "unanimous" for "A"
