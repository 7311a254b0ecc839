Feature: Composition of the steering group: seats, deputies, chair

  Background:
    Given a programme under the charter "digione"
    And these parties join:
      | party     | class        | population | fee     | host |
      | vantaa    | municipality | 237231     | 1000000 | yes  |
      | espoo     | municipality | 292796     | 1200000 |      |
      | turku     | municipality | 194391     | 750000  |      |
      | lahti     | municipality | 119984     | 500000  |      |
      | tiera     | operator     |            |         |      |
    And these matters are prepared:
      | matter    | kind                 | amount    | counterparties |
      | strategy  | open-source-strategy |           |                |
      | timetable | procurement          | 600000.00 | tiera          |

  @SG-C1 @SG-C2 @SG-C3 @X-1
  Scenario: Over 150 000 inhabitants two seats, under it one, exactly it one
    When these parties join:
      | party   | class        | population | fee    |
      | bigger  | municipality | 150001     | 100000 |
      | exactly | municipality | 150000     | 100000 |
      | smaller | municipality | 149999     | 100000 |
    Then the seats are:
      | party   | seats |
      | vantaa  | 2     |
      | espoo   | 2     |
      | turku   | 2     |
      | lahti   | 1     |
      | tiera   | 2     |
      | bigger  | 2     |
      | exactly | 1     |
      | smaller | 1     |

  @SG-C1
  Scenario: A large municipality names two members, not three
    Given these people are named:
      | person  | party | as     |
      | espoo-1 | espoo | member |
      | espoo-2 | espoo | member |
    When these people are named:
      | person  | party | as     |
      | espoo-3 | espoo | member |
    Then it is refused as "over-seats" by SG-C1

  @SG-C2
  Scenario: A smaller municipality names one member, not two
    Given these people are named:
      | person  | party | as     |
      | lahti-1 | lahti | member |
    When these people are named:
      | person  | party | as     |
      | lahti-2 | lahti | member |
    Then it is refused as "over-seats" by SG-C2

  @SG-C3
  Scenario: Tiera names two members, not three
    Given these people are named:
      | person  | party | as     |
      | tiera-1 | tiera | member |
      | tiera-2 | tiera | member |
    When these people are named:
      | person  | party | as     |
      | tiera-3 | tiera | member |
    Then it is refused as "over-seats" by SG-C3

  @SG-C4
  Scenario: Funders have together as many seats as Tiera, at most
    When these parties join:
      | party         | class  | seats | votes |
      | northern-fund | funder | 1     | none  |
      | southern-fund | funder | 1     | none  |
    Then the seats are:
      | party         | seats |
      | vantaa        | 2     |
      | espoo         | 2     |
      | turku         | 2     |
      | lahti         | 1     |
      | tiera         | 2     |
      | northern-fund | 1     |
      | southern-fund | 1     |
    When these parties join:
      | party        | class  | seats | votes |
      | western-fund | funder | 1     | none  |
    Then it is refused as "over-cap" by SG-C4

  @SG-C4
  Scenario: One funder alone may have both seats, not three
    When these parties join:
      | party         | class  | seats | votes |
      | northern-fund | funder | 3     | none  |
    Then it is refused as "over-cap" by SG-C4
    When these parties join:
      | party         | class  | seats | votes |
      | northern-fund | funder | 2     | none  |
    Then the seats are:
      | party         | seats |
      | vantaa        | 2     |
      | espoo         | 2     |
      | turku         | 2     |
      | lahti         | 1     |
      | tiera         | 2     |
      | northern-fund | 2     |

  @SG-C5
  Scenario: A deputy beside the member is refused
    Given every seat of the "steering-group" is filled, each with a deputy
    And a meeting on 2022-12-01 is open with "strategy"
    And everybody is present
    When "espoo-1-deputy" arrives
    Then it is refused as "principal-takes-part" by SG-C5

  @SG-C5
  Scenario: A deputy acts while the member is away, and gives way when the member returns
    Given every seat of the "steering-group" is filled, each with a deputy
    And a meeting on 2022-12-01 is open with "strategy"
    And everybody is present
    And the item "strategy" is opened
    Then "espoo-1" acts for "espoo-1"
    When "espoo-1" leaves at 13.20
    Then nobody acts for "espoo-1"
    And 8 of 9 take part and 5 are needed, which is enough
    When "espoo-1-deputy" arrives at 13.21
    Then "espoo-1-deputy" acts for "espoo-1"
    And 9 of 9 take part and 5 are needed, which is enough
    When "espoo-1" arrives at 13.40
    Then "espoo-1" acts for "espoo-1"
    And 9 of 9 take part and 5 are needed, which is enough

  @SG-C5
  Scenario: A deputy is personal
    Given every seat of the "steering-group" is filled, each with a deputy
    And a meeting on 2022-12-01 is open with "strategy"
    And everybody but "espoo-2" is present
    When "espoo-1-deputy" arrives
    Then it is refused as "principal-takes-part" by SG-C5
    When "espoo-2-deputy" arrives
    And the item "strategy" is opened
    Then "espoo-2-deputy" acts for "espoo-2"

  @SG-C5 @X-18
  Scenario: The first named of several deputies acts; the second when the first is recused
    Given every seat of the "steering-group" is filled
    And these people are named:
      | person | party | as     | of      |
      | first  | espoo | deputy | espoo-1 |
      | second | espoo | deputy | espoo-1 |
    And a meeting on 2022-12-01 is open with "strategy"
    And everybody but "espoo-1" is present
    And "first" arrives
    When the item "strategy" is called
    Then "first" acts for "espoo-1"
    When "second" arrives
    Then it is refused as "principal-takes-part" by SG-C5
    When "first" declares an interest in "strategy"
    And "second" arrives
    Then "second" acts for "espoo-1"

  @X-18 @IN-6
  Scenario: A deputy acts for a recused member too
    Given every seat of the "steering-group" is filled, each with a deputy
    And a meeting on 2022-12-01 is open with "strategy"
    And everybody is present
    And the item "strategy" is called
    And "espoo-1" declares an interest in "strategy"
    When "espoo-1-deputy" arrives
    And the item "strategy" is opened
    Then "espoo-1-deputy" acts for "espoo-1"
    And 9 of 9 take part and 5 are needed, which is enough

  @X-18 @SG-4
  Scenario: A deputy who is recused likewise does not
    Given every seat of the "steering-group" is filled, each with a deputy
    When a meeting on 2022-12-01 is open with "timetable"
    Then "tiera-1", "tiera-2", "tiera-1-deputy", "tiera-2-deputy" take no part in "timetable" by SG-4
    When everybody but "tiera-1", "tiera-2" is present
    And the item "timetable" is opened
    Then nobody acts for "tiera-1"
    # Nine seats; Tiera's two do not take part and stay in the base.
    And 7 of 9 take part and 5 are needed, which is enough

  @SG-C6 @SG-M3
  Scenario: The host's named member has the chair, nobody else's
    When these people are named:
      | person  | party | as    |
      | espoo-1 | espoo | chair |
    Then it is refused as "chair-not-theirs" by SG-C6
    When these people are named:
      | person   | party  | as     |
      | espoo-1  | espoo  | member |
      | vantaa-1 | vantaa | chair  |
      | turku-1  | turku  | member |
    And a meeting on 2022-12-01 is open with "strategy"
    And everybody is present
    And the item "strategy" is opened
    Then "vantaa-1" is the acting chair

  @SG-C7
  Scenario: A change of members is on record, by the day
    Given it is 2022-05-01
    And these people are named:
      | person  | party | as     |
      | turku-1 | turku | member |
      | turku-2 | turku | member |
    And "turku-2" steps down after 2022-05-31
    When these people are named:
      | person  | party | as     | from       |
      | turku-3 | turku | member | 2022-05-31 |
    Then it is refused as "over-seats" by SG-C1
    When these people are named:
      | person  | party | as     | from       |
      | turku-3 | turku | member | 2022-06-01 |
    Then the members of "turku" on 2022-05-31 are "turku-1", "turku-2"
    And the members of "turku" on 2022-06-01 are "turku-1", "turku-3"
