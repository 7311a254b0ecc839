Feature: Who takes no part and may not be present: funders, experts, deputies, those who have left
  Three cities, Tiera, and two funders of one seat each: nine seats, of which five are needed.

  Background:
    Given a programme under the charter "digione"
    And these parties join:
      | party         | class        | population | fee     | host | seats | votes |
      | vantaa        | municipality | 237231     | 1000000 | yes  |       |       |
      | espoo         | municipality | 292796     | 1200000 |      |       |       |
      | lahti         | municipality | 119984     | 500000  |      |       |       |
      | tiera         | operator     |            |         |      |       |       |
      | northern-fund | funder       |            |         |      | 1     | half  |
      | southern-fund | funder       |            |         |      | 1     | half  |
    And every seat of the "steering-group" is filled, each with a deputy
    And these matters are prepared:
      | matter     | kind                 | amount    | counterparties |
      | strategy   | open-source-strategy |           |                |
      | timetable  | procurement          | 600000.00 | tiera          |
      | grant      | other                |           | northern-fund  |
      | suspension | programme-suspension |           |                |

  @SG-6 @SG-5
  Scenario: The item does not open while the funder that it is about is in the room
    Given a meeting on 2022-12-01 is open with "grant"
    And everybody is present
    And nobody has an interest in "grant"
    When the item "grant" is opened
    Then it is refused as "leave-first" by SG-5
    When "northern-fund-1" leaves at 13.10
    And the item "grant" is opened
    Then 8 of 9 take part and 5 are needed, which is enough

  @SG-6
  Scenario: Its ballot is refused, the other funder's is not
    Given a meeting on 2022-12-01 is open with "grant"
    And everybody but "northern-fund-1" is present
    And nobody has an interest in "grant"
    And the item "grant" is opened
    And the proposals are "A", "B"
    And the vote is opened
    When "northern-fund-1" votes "A"
    Then it is refused as "ballot-refused" by SG-6
    When "southern-fund-1" votes "B"
    And the vote is closed
    # Tiera (1 000 000 + 1 200 000 + 500 000) / 3 = 900 000; half of it, divided by two funders, is 225 000.
    Then the tally is:
      | proposal | votes  |
      | A        | 0      |
      | B        | 225000 |
      | blank    | 0      |

  @SG-7 @SG-6
  Scenario: Where a funder is kept out twice over, the rule of the kind of matter is named
    Given these matters are prepared:
      | matter | kind                 | counterparties |
      | end    | programme-suspension | northern-fund  |
    And a meeting on 2022-12-01 is open with "end"
    And everybody but "tiera-1", "tiera-2", "northern-fund-1", "southern-fund-1" is present
    And nobody has an interest in "end"
    And the item "end" is opened
    And the proposals are "A", "B"
    And the vote is opened
    When "northern-fund-1" votes "A"
    Then it is refused as "ballot-refused" by SG-7

  @SG-4 @SG-7 @SG-3
  Scenario: Whoever is kept out stays in the base of the quorum
    # Nine seats; Tiera's two and the funders' two take no part, five are left, and all five are needed.
    Given a meeting on 2022-12-01 is open with "suspension"
    And "vantaa-1", "vantaa-2", "espoo-1", "espoo-2" arrive
    And nobody has an interest in "suspension"
    When the item "suspension" is opened
    Then 4 of 9 take part and 5 are needed, which is too few
    When "lahti-1" arrives at 13.10
    Then 5 of 9 take part and 5 are needed, which is enough

  @SG-5 @SG-C5
  Scenario: The deputies of the other side stay out too, and see nothing of the item
    Given a meeting on 2022-12-01 is open with "timetable"
    And everybody but "tiera-1", "tiera-2" is present
    And the item "timetable" is called
    When "tiera-1-deputy" arrives
    Then it is refused as "must-stay-out" by SG-5
    And "tiera-1-deputy" sees of "timetable" the number
    And "espoo-1-deputy" sees of "timetable" everything

  @SG-5 @SG-M4
  Scenario: An expert who comes from the other side leaves as well
    Given a meeting on 2022-12-01 is open with "timetable", "strategy"
    And the expert "tiera-nominator" is invited
    And everybody but "tiera-1", "tiera-2" is present
    And "tiera-nominator" arrives
    And nobody has an interest in "timetable"
    When the item "timetable" is opened
    Then it is refused as "leave-first" by SG-5
    And "tiera-nominator" sees of "timetable" the number
    When "tiera-nominator" leaves at 13.10
    And the item "timetable" is opened
    Then 7 of 9 take part and 5 are needed, which is enough
    When "tiera-nominator" arrives at 13.15
    Then it is refused as "must-stay-out" by SG-5

  @SG-5
  Scenario: Before the item is called the other side is in the room like everybody
    Given a meeting on 2022-12-01 is open with "strategy", "timetable"
    And everybody is present
    And nobody has an interest in "strategy"
    When the item "strategy" is opened
    Then 9 of 9 take part and 5 are needed, which is enough
    And "tiera-1" sees of "strategy" everything
    And "tiera-1" sees of "timetable" the number

  @SG-C5
  Scenario: A deputy who stepped in for one item gives way before the next
    Given a meeting on 2022-12-01 is open with "suspension", "strategy"
    And everybody but "tiera-1", "tiera-2", "northern-fund-1", "southern-fund-1" is present
    And the item "suspension" is called
    And "espoo-1" declares an interest in "suspension"
    And "espoo-1-deputy" arrives
    And nobody has an interest in "suspension"
    And the item "suspension" is opened
    And the proposals are "A"
    And nobody is against "A"
    And the decision on "suspension" is entered
    And nobody has an interest in "strategy"
    When the item "strategy" is opened
    Then it is refused as "too-many-present" by SG-C5
    When "espoo-1-deputy" leaves at 13.30
    And the item "strategy" is opened
    Then "espoo-1" acts for "espoo-1"

  @SG-C5 @IN-6
  Scenario: A decision in which a deputy took part for a recused member rests on both rules
    Given a meeting on 2022-12-01 is open with "strategy"
    And everybody is present
    And the item "strategy" is called
    And "espoo-1" declares an interest in "strategy"
    And "espoo-1-deputy" arrives
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A"
    When nobody is against "A"
    And the decision on "strategy" is entered
    Then the decision on "strategy" is "A" by SG-C5, IN-6, X-3

  @IN-6 @SG-C5
  Scenario: A deputy who steps in says first whether they have an interest
    Given a meeting on 2022-12-01 is open with "strategy"
    And everybody but "espoo-1" is present
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A", "B"
    And the vote is opened
    And "espoo-1-deputy" arrives at 13.10
    When "espoo-1-deputy" votes "A"
    Then it is refused as "answer-first" by IN-6
    When "espoo-1-deputy" has no interest in "strategy"
    And "espoo-1-deputy" votes "A"
    And the vote is closed
    Then the outcome is "unanimous" for "A"

  @IN-6
  Scenario: Nobody answers for another
    Given a meeting on 2022-12-01 is open with "strategy"
    And everybody is present
    And the item "strategy" is opened
    And the proposals are "A", "B"
    And the vote is opened
    And "espoo-2" has no interest in "strategy"
    When "espoo-1" votes "A"
    Then it is refused as "answer-first" by IN-6
    When "espoo-2" votes "A"
    And the vote is closed
    Then the outcome is "unanimous" for "A"

  @SG-6 @SG-5 @IN-1
  Scenario: A funder that has left is still the other side of what concerns it
    Given these parties join:
      | party        | class  | seats | votes | until      |
      | western-fund | funder | 0     | none  | 2022-06-30 |
    And these matters are prepared:
      | matter | kind  | counterparties |
      | refund | other | western-fund   |
    And a meeting on 2022-12-01 is open with "strategy", "refund"
    And the expert "western-fund-nominator" is invited
    And everybody is present
    And "western-fund-nominator" arrives
    And nobody has an interest in "strategy"
    When the item "strategy" is opened
    And the proposals are "A"
    And nobody is against "A"
    And the decision on "strategy" is entered
    And the item "refund" is opened
    Then it is refused as "leave-first" by SG-5
    When "western-fund-nominator" leaves at 13.40
    And the item "refund" is opened
    Then 9 of 9 take part and 5 are needed, which is enough
