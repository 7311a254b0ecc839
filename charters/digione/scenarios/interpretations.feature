Feature: Where the text leaves a choice of how a meeting goes, and who decides: what another choice would change
  The charter's own choices are shown by the other features; here each stands beside its alternative.

  @X-6 @X-41
  Scenario: The vice-chair acts for a recused chair, before any deputy
    Given a programme under the charter "digione"
    And these parties join:
      | party  | class        | population | fee    | host |
      | vantaa | municipality | 237231     | 600000 | yes  |
      | espoo  | municipality | 292796     | 600000 |      |
      | tiera  | operator     |            |        |      |
    And these people are named:
      | person   | party  | as         | of       |
      | koskinen | vantaa | chair      |          |
      | laine    | vantaa | vice-chair |          |
      | relief   | vantaa | deputy     | koskinen |
      | salmi    | espoo  | member     |          |
    And these matters are prepared:
      | matter   | kind                 |
      | strategy | open-source-strategy |
    And a meeting on 2022-12-01 is open with "strategy"
    And everybody is present
    And the item "strategy" is called
    And "koskinen" declares an interest in "strategy"
    And "relief" arrives
    And nobody has an interest in "strategy"
    When the item "strategy" is opened
    Then "relief" acts for "koskinen"
    And "laine" is the acting chair

  @X-13 @IN-6
  Scenario: Who declares an interest must leave
    Given a programme under the charter "digione" with the choices:
      | rule | choice     |
      | X-13 | must-leave |
    And these parties join:
      | party  | class        | population | fee    | host |
      | vantaa | municipality | 237231     | 600000 | yes  |
      | espoo  | municipality | 292796     | 600000 |      |
      | tiera  | operator     |            |        |      |
    And every seat of the "steering-group" is filled
    And these matters are prepared:
      | matter   | kind                 |
      | strategy | open-source-strategy |
    And a meeting on 2022-12-01 is open with "strategy"
    And everybody is present
    And "espoo-1" declares an interest in "strategy"
    And nobody has an interest in "strategy"
    When the item "strategy" is opened
    Then it is refused as "leave-first" by IN-6
    When "espoo-1" leaves at 13.10
    And the item "strategy" is opened
    Then "espoo-1" must leave for "strategy" by IN-6
    And 5 of 6 take part and 3 are needed, which is enough

  @X-18 @SG-C5
  Scenario: No deputy for a recused member
    Given a programme under the charter "digione" with the choices:
      | rule | choice          |
      | X-18 | not-for-recused |
    And these parties join:
      | party  | class        | population | fee    | host |
      | vantaa | municipality | 237231     | 600000 | yes  |
      | espoo  | municipality | 292796     | 600000 |      |
      | tiera  | operator     |            |        |      |
    And every seat of the "steering-group" is filled, each with a deputy
    And these matters are prepared:
      | matter   | kind                 |
      | strategy | open-source-strategy |
    And a meeting on 2022-12-01 is open with "strategy"
    And everybody is present
    And the item "strategy" is called
    And "espoo-1" declares an interest in "strategy"
    When "espoo-1-deputy" arrives
    Then it is refused as "principal-takes-part" by SG-C5
    And nobody acts for "espoo-1"

  @X-30 @SG-M7
  Scenario: Christmas Eve as a working day
    Given a programme under the charter "digione" with the choices:
      | rule | choice      |
      | X-30 | eves-worked |
    And these parties join:
      | party  | class        | population | fee    | host |
      | vantaa | municipality | 237231     | 600000 | yes  |
      | tiera  | operator     |            |        |      |
    And it is 2020-11-20
    # 17.12.2020 + 7 = Thursday 24.12.; were it no working day, it would be Monday 28.12.
    When a meeting of the "steering-group" is planned for 2020-12-17
    Then the minutes are due on 2020-12-24

  @X-33 @SG-M5
  Scenario: Late papers are not handled, consent or not
    Given a programme under the charter "digione" with the choices:
      | rule | choice      |
      | X-33 | not-handled |
    And these parties join:
      | party  | class        | population | fee    | host |
      | vantaa | municipality | 237231     | 600000 | yes  |
      | espoo  | municipality | 292796     | 600000 |      |
      | tiera  | operator     |            |        |      |
    And every seat of the "steering-group" is filled
    And these matters are prepared:
      | matter   | kind                 |
      | strategy | open-source-strategy |
    And it is 2022-11-01
    And a meeting of the "steering-group" is planned for 2022-12-01
    And "strategy" is on the agenda
    And the meeting is convened
    And it is 2022-11-25
    And a paper on "strategy" is attached
    And it is 2022-12-01 at 12.55
    And the meeting is opened at 13.00
    And everybody is present
    And nobody has an interest in "strategy"
    And the meeting consents to the late papers of "strategy"
    When the item "strategy" is opened
    Then it is refused as "late-papers-barred" by SG-M5

  @X-35
  Scenario: Ballots are shown as they are cast
    Given a programme under the charter "digione" with the choices:
      | rule | choice  |
      | X-35 | as-cast |
    And these parties join:
      | party  | class        | population | fee    | host |
      | vantaa | municipality | 237231     | 600000 | yes  |
      | espoo  | municipality | 292796     | 600000 |      |
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
    Then "vantaa-1" sees how "espoo-1" voted

  @X-36
  Scenario: The first ballot stands
    Given a programme under the charter "digione" with the choices:
      | rule | choice       |
      | X-36 | first-stands |
    And these parties join:
      | party  | class        | population | fee    | host |
      | vantaa | municipality | 237231     | 600000 | yes  |
      | espoo  | municipality | 292796     | 600000 |      |
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
    And "espoo-1" votes "A"
    When "espoo-1" votes "B"
    Then it is refused as "already-voted" by X-36
    And the ballots of "espoo-1" are "A"

  @X-37
  Scenario: Nobody's ballot is entered for them
    Given a programme under the charter "digione" with the choices:
      | rule | choice   |
      | X-37 | own-only |
    And these parties join:
      | party  | class        | population | fee    | host |
      | vantaa | municipality | 237231     | 600000 | yes  |
      | espoo  | municipality | 292796     | 600000 |      |
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
    When the secretary enters "A" for "espoo-1"
    Then it is refused as "cast-your-own" by X-37
    When "espoo-1" votes "A"
    And the vote is closed
    Then the outcome is "unanimous" for "A"

  @X-39 @SG-5
  Scenario: The other side never learns the decision from here
    Given a programme under the charter "digione" with the choices:
      | rule | choice  |
      | X-39 | nothing |
    And these parties join:
      | party  | class        | population | fee    | host |
      | vantaa | municipality | 237231     | 600000 | yes  |
      | espoo  | municipality | 292796     | 600000 |      |
      | tiera  | operator     |            |        |      |
    And every seat of the "steering-group" is filled
    And these matters are prepared:
      | matter    | kind        | amount    | counterparties |
      | timetable | procurement | 600000.00 | tiera          |
    And a meeting on 2022-12-01 is open with "timetable"
    And everybody but "tiera-1", "tiera-2" is present
    And nobody has an interest in "timetable"
    And the item "timetable" is opened
    And the proposals are "A"
    And nobody is against "A"
    And the decision on "timetable" is entered
    And the meeting is closed at 15.00
    And it is 2022-12-05
    When "vantaa-1" approves the minutes
    Then "tiera-1" sees of "timetable" the number

  @X-16
  Scenario: Where X-16 leaves it to the director, a fee effect changes nothing of who decides
    Given a programme under the charter "digione" with the choices:
      | rule | choice          |
      | X-16 | fee-to-director |
    Then matters go this way:
      | kind        | amount   | facts                                         | decides            | proposed by     | then          | rules           |
      | procurement | 10000.00 | within-frame yes, affects-maintenance-fee yes | programme-director |                 | host-decision | MT-7, MT-R6     |
      | procurement | 10000.00 | within-frame yes, affects-maintenance-fee no  | programme-director |                 | host-decision | MT-7            |
      | procurement | 10000.01 | within-frame yes, affects-maintenance-fee yes | management-team    |                 | host-decision | MT-7            |
      | procurement | 10000.00 | within-frame no                               | steering-group     | management-team | host-decision | MT-7, MT-2      |

  @X-32
  Scenario: Where X-32 looks at the gaps, four meetings a year can still be too few, and three enough
    Given a programme under the charter "digione" with the choices:
      | rule | choice |
      | X-32 | no-gap |
    Then meetings of the "change-advisory-group" on 2022-01-11, 2022-02-01, 2022-03-01, 2022-10-04 are 4 in 2022, which is too few
    And meetings of the "change-advisory-group" on 2022-04-01, 2022-07-01, 2022-10-01 are 3 in 2022, which is right
    And meetings of the "change-advisory-group" on 2022-04-01, 2022-07-02, 2022-10-01 are 3 in 2022, which is too few
