Feature: Introduction: how long the model lasts, and conflicts of interest
  Seven seats: Vantaa 2, Espoo 2, Lahti 1, Tiera 2. At least half of 7 is 4.
  Tiera has the municipalities' average: (1 000 000 + 1 200 000 + 500 000) / 3 = 900 000.

  Background:
    Given a programme under the charter "digione"
    And these parties join:
      | party  | class        | population | fee     | host |
      | vantaa | municipality | 237231     | 1000000 | yes  |
      | espoo  | municipality | 292796     | 1200000 |      |
      | lahti  | municipality | 119984     | 500000  |      |
      | tiera  | operator     |            |         |      |
    And every seat of the "steering-group" is filled
    And these matters are prepared:
      | matter    | kind                 | amount    | counterparties |
      | strategy  | open-source-strategy |           |                |
      | timetable | procurement          | 600000.00 | tiera          |

  @IN-0
  Scenario: A meeting on the last day of the period can be planned
    Given it is 2023-12-01
    When a meeting of the "steering-group" is planned for 2023-12-31
    Then the last day for papers is 2023-12-24

  @IN-0
  Scenario: A meeting on the day after the period cannot be planned
    Given it is 2023-12-01
    When a meeting of the "steering-group" is planned for 2024-01-01
    Then it is refused as "past-charter" by IN-0

  @IN-0
  Scenario: A decision a minute before the period ends
    Given a meeting on 2023-12-31 is open with "strategy"
    And everybody is present
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A"
    And it is 2023-12-31 at 23.59
    When nobody is against "A"
    And the decision on "strategy" is entered
    Then the decision on "strategy" is "A"

  @IN-0
  Scenario: No decision a minute after it
    Given a meeting on 2023-12-31 is open with "strategy"
    And everybody is present
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A"
    And it is 2024-01-01 at 00.01
    When nobody is against "A"
    Then it is refused as "past-charter" by IN-0

  @IN-0
  Scenario: What was settled before midnight cannot be entered after it
    Given a meeting on 2023-12-31 is open with "strategy"
    And everybody is present
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A"
    And it is 2023-12-31 at 23.59
    And nobody is against "A"
    And it is 2024-01-01 at 00.01
    When the decision on "strategy" is entered
    Then it is refused as "past-charter" by IN-0

  @IN-6
  Scenario: No ballot before answering
    Given a meeting on 2022-12-01 is open with "strategy"
    And everybody is present
    And the item "strategy" is opened
    And the proposals are "A", "B"
    And the vote is opened
    When "espoo-2" votes "A"
    Then it is refused as "answer-first" by IN-6
    When "espoo-2" has no interest in "strategy"
    And "espoo-2" votes "A"
    And the vote is closed
    # Espoo's two take part: 1 200 000 / 2 each; the five others were silent.
    Then the tally is:
      | proposal | votes  |
      | A        | 600000 |
      | B        | 0      |
      | blank    | 0      |

  @IN-6
  Scenario: Unanimity is not found before everybody has answered
    Given a meeting on 2022-12-01 is open with "strategy"
    And everybody is present
    And the item "strategy" is opened
    And the proposals are "A"
    When nobody is against "A"
    Then it is refused as "answer-first" by IN-6
    When nobody has an interest in "strategy"
    And nobody is against "A"
    Then the outcome is "unanimous" for "A"

  @IN-6 @X-13 @X-2
  Scenario: Who declares an interest takes no part, alone, and may stay
    Given a meeting on 2022-12-01 is open with "strategy"
    And everybody is present
    When "espoo-1" declares an interest in "strategy"
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    Then "espoo-1" takes no part in "strategy" by IN-6
    And "espoo-2" may take part in "strategy"
    And nobody must leave for "strategy"
    And 6 of 7 take part and 4 are needed, which is enough
    # Espoo's other member has the whole of Espoo's votes.
    And the weights are:
      | person   | weight  |
      | vantaa-1 | 500000  |
      | vantaa-2 | 500000  |
      | espoo-2  | 1200000 |
      | lahti-1  | 500000  |
      | tiera-1  | 450000  |
      | tiera-2  | 450000  |

  @IN-6 @X-13
  Scenario: The ballot of who declared is refused, a colleague's is not
    Given a meeting on 2022-12-01 is open with "strategy"
    And everybody is present
    And "espoo-1" declares an interest in "strategy"
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A", "B"
    And the vote is opened
    When "espoo-2" votes "A"
    And "espoo-1" votes "A"
    Then it is refused as "ballot-refused" by IN-6

  @IN-6
  Scenario: An interest that comes to light during handling ends the part taken
    Given a meeting on 2022-12-01 is open with "strategy"
    And everybody is present
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A", "B"
    And the vote is opened
    And "espoo-1" votes "A"
    And "espoo-2" votes "B"
    And "vantaa-1" votes "A"
    When "espoo-1" declares an interest in "strategy"
    And "espoo-1" votes "A"
    Then it is refused as "ballot-refused" by IN-6
    When the vote is closed
    # The ballot given before it does not count: A has vantaa-1's 500 000, B all of Espoo's 1 200 000.
    Then the tally is:
      | proposal | votes   |
      | A        | 500000  |
      | B        | 1200000 |
      | blank    | 0       |
    And the outcome is "vote" for "B"

  @IN-6
  Scenario: A standing interest works wherever that party is the other side, and nowhere else
    Given "lahti-1" declares a standing interest toward "tiera"
    When a meeting on 2022-12-01 is open with "timetable", "strategy"
    Then "lahti-1" takes no part in "timetable" by IN-6
    And "lahti-1" may take part in "strategy"
