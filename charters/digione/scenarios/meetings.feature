Feature: Meetings of the steering group: convening, papers, agenda, minutes
  Three cities and Tiera, seven seats. 1.12.2022 is a Thursday.

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
      | matter   | kind                 |
      | strategy | open-source-strategy |
      | plan     | plan-update          |

  @SG-M1
  Scenario: Two to six meetings in a calendar year
    Then meetings of the "steering-group" on 2022-02-03 are 1 in 2022, which is too few
    And meetings of the "steering-group" on 2022-02-03, 2022-12-01 are 2 in 2022, which is right
    And meetings of the "steering-group" on 2022-01-13, 2022-02-03, 2022-04-21, 2022-06-09, 2022-09-15, 2022-12-01 are 6 in 2022, which is right
    And meetings of the "steering-group" on 2022-01-13, 2022-02-03, 2022-04-21, 2022-06-09, 2022-09-15, 2022-10-20, 2022-12-01 are 7 in 2022, which is too many

  @SG-M1
  Scenario: The year is the calendar year
    # 31.12.2021 and 1.1.2023 are other years'.
    Then meetings of the "steering-group" on 2021-12-31, 2022-01-01, 2023-01-01 are 1 in 2022, which is too few
    And no meetings of the "steering-group" are 0 in 2022, which is too few

  @SG-M2
  Scenario: The programme director plans and convenes, nobody else
    Given it is 2022-11-01
    When a meeting of the "steering-group" is planned for 2022-12-01 by "vantaa-1"
    Then it is refused as "not-yours-to-do" by SG-M2
    When a meeting of the "steering-group" is planned for 2022-12-01 by "director"
    And "strategy" is on the agenda
    And the meeting is convened by "secretary"
    Then it is refused as "not-yours-to-do" by SG-M2
    When the meeting is convened by "director"
    And it is 2022-12-01 at 12.55
    And the meeting is opened at 13.00
    Then the agenda is "strategy"

  @SG-M2
  Scenario: The chair works on the agenda with the director, a member does not
    Given it is 2022-11-01
    And a meeting of the "steering-group" is planned for 2022-12-01
    When "strategy" is on the agenda by "vantaa-1"
    And "plan" is on the agenda by "espoo-1"
    Then it is refused as "not-yours-to-do" by SG-M2
    When "plan" is on the agenda by "director"
    Then the agenda is "strategy", "plan"

  @SG-M2
  Scenario: A meeting without notice does not open
    Given it is 2022-11-01
    And a meeting of the "steering-group" is planned for 2022-12-01
    And "strategy" is on the agenda
    And it is 2022-12-01 at 12.55
    When the meeting is opened at 13.00
    Then it is refused as "not-convened" by SG-M2

  @SG-M3 @X-41
  Scenario: The director names the secretary and the secretary's deputy
    When these people are named:
      | person | party  | as                 | by     |
      | relief | vantaa | secretary's deputy | office |
    Then it is refused as "not-yours-to-do" by SG-M3
    When these people are named:
      | person | party  | as                 | by               |
      | relief | vantaa | secretary's deputy | vantaa-nominator |
    Then it is refused as "not-yours-to-do" by SG-M3
    When these people are named:
      | person | party  | as                 | by       |
      | relief | vantaa | secretary's deputy | director |
    And it is 2022-11-01
    And a meeting of the "steering-group" is planned for 2022-12-01
    And "strategy" is on the agenda
    And the meeting is convened
    And it is 2022-12-01 at 12.55
    And the meeting is opened by "relief"
    Then the agenda is "strategy"

  @SG-M3
  Scenario: A member does not run the meeting
    Given it is 2022-11-01
    And a meeting of the "steering-group" is planned for 2022-12-01
    And "strategy" is on the agenda
    And the meeting is convened
    And it is 2022-12-01 at 13.00
    When the meeting is opened by "espoo-1"
    Then it is refused as "not-yours-to-do" by SG-M3
    When the meeting is opened by "secretary"
    Then the agenda is "strategy"

  @SG-M4
  Scenario: Director and chair invite experts, a member does not
    Given it is 2022-11-01
    And a meeting of the "steering-group" is planned for 2022-12-01
    When the expert "lawyer" is invited by "espoo-1"
    Then it is refused as "not-yours-to-do" by SG-M4
    When the expert "lawyer" is invited by "director"
    And the expert "architect" is invited by "vantaa-1"
    And "strategy" is on the agenda
    And the meeting is convened
    And it is 2022-12-01 at 12.55
    And the meeting is opened at 13.00
    And "lawyer", "architect" arrive
    And "espoo-nominator" arrives
    Then it is refused as "not-invited" by SG-M4

  @SG-M4
  Scenario: An expert is in the room, is not counted and does not vote
    Given a meeting on 2022-12-01 is open with "strategy"
    And the expert "lawyer" is invited
    And "vantaa-1", "vantaa-2", "espoo-1", "lawyer" arrive
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    # Half of seven seats is four; three members and an expert are three.
    Then 3 of 7 take part and 4 are needed, which is too few
    When "lahti-1" arrives at 13.10
    And "lahti-1" has no interest in "strategy"
    And the proposals are "A", "B"
    And the vote is opened
    And "lawyer" votes "A"
    Then it is refused as "ballot-refused" by SG-3

  @SG-M5 @X-12
  Scenario: The last day for papers is the meeting's day less seven, and is never moved
    Given it is 2022-11-01
    When a meeting of the "steering-group" is planned for 2022-12-01
    Then the last day for papers is 2022-11-24
    # 13.12. - 7 = 6.12., Independence Day: a holiday does not move it.
    When a meeting of the "steering-group" is planned for 2022-12-13
    Then the last day for papers is 2022-12-06
    # 11.12. - 7 = 4.12., a Sunday.
    When a meeting of the "steering-group" is planned for 2022-12-11
    Then the last day for papers is 2022-12-04

  @SG-M5 @X-12
  Scenario: A paper on the last day, a minute before midnight, is in time
    Given it is 2022-11-01
    And a meeting of the "steering-group" is planned for 2022-12-01
    And "strategy" is on the agenda
    And the meeting is convened
    And it is 2022-11-24 at 23.59
    When a paper on "strategy" is attached
    Then the papers of "strategy" are in time
    When it is 2022-12-01 at 12.55
    And the meeting is opened at 13.00
    And everybody is present
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    Then 7 of 7 take part and 4 are needed, which is enough

  @SG-M5 @X-12 @X-33
  Scenario: A paper a minute later is a day late, and its item needs the meeting's consent
    Given it is 2022-11-01
    And a meeting of the "steering-group" is planned for 2022-12-01
    And "strategy", "plan" are on the agenda
    And the meeting is convened
    And it is 2022-11-25 at 00.00
    When a paper on "strategy" is attached
    Then the papers of "strategy" are 1 day late
    When it is 2022-12-01 at 12.55
    And the meeting is opened at 13.00
    And everybody is present
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    Then it is refused as "late-papers" by SG-M5
    When the meeting consents to the late papers of "strategy"
    And the item "strategy" is opened
    Then 7 of 7 take part and 4 are needed, which is enough

  @SG-M5
  Scenario: A paper reaches the members with the notice; a late notice makes it late
    Given it is 2022-11-20
    And a meeting of the "steering-group" is planned for 2022-12-01
    And "strategy" is on the agenda
    And a paper on "strategy" is attached
    And it is 2022-11-26
    When the meeting is convened
    # Sent on 26.11., the last day was 24.11.
    Then the papers of "strategy" are 2 days late

  @SG-M6
  Scenario: The usual agenda
    Given it is 2022-11-01
    And a meeting of the "steering-group" is planned for 2022-12-01
    When the usual items are on the agenda
    Then the agenda is "status", "finances", "risks", "decisions", "other"

  @SG-M7 @X-11
  Scenario: Minutes are due seven days after the meeting
    Given it is 2022-11-01
    When a meeting of the "steering-group" is planned for 2022-12-01
    Then the minutes are due on 2022-12-08
    # 17.12.2022 + 7 = 24.12., Christmas Eve and a Saturday; 25.12. Sunday and 26.12. holiday: Tuesday 27.12.
    When a meeting of the "steering-group" is planned for 2022-12-17
    Then the minutes are due on 2022-12-27
    # 30.12.2022 + 7 = 6.1.2023, Epiphany and a Friday; 7. and 8.1. weekend: Monday 9.1.
    When a meeting of the "steering-group" is planned for 2022-12-30
    Then the minutes are due on 2023-01-09

  @SG-M7 @X-11 @X-30
  Scenario: A last day on Christmas Eve moves past the holidays
    Given it is 2020-11-20
    # 17.12.2020 + 7 = Thursday 24.12.; 25.12. holiday, 26.12. and 27.12. weekend: Monday 28.12.
    When a meeting of the "steering-group" is planned for 2020-12-17
    Then the minutes are due on 2020-12-28

  @SG-M7
  Scenario: Minutes approved on the last day are in time
    Given a meeting on 2022-12-01 is open with "strategy"
    And everybody is present
    And the meeting is closed at 15.00
    And it is 2022-12-08 at 16.00
    When "espoo-1" approves the minutes
    Then it is refused as "not-yours-to-do"
    When "vantaa-1" approves the minutes
    Then the minutes are in time

  @SG-M7
  Scenario: Minutes approved a day later are a day late
    Given a meeting on 2022-12-01 is open with "strategy"
    And everybody is present
    And the meeting is closed at 15.00
    And it is 2022-12-09
    When "vantaa-1" approves the minutes
    Then the minutes are 1 day late
