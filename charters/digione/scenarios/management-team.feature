Feature: Tactical level: who sits in the management team, and how it meets
  Vantaa has three seats, Espoo, Lahti and Tiera one each: six. The programme director has the chair; the steering group's
  secretary keeps the minutes here too. 1.12.2022 is a Thursday, 6.12. Independence Day.

  Background:
    Given a programme under the charter "digione"
    And these parties join:
      | party  | class        | population | fee     | host |
      | vantaa | municipality | 237231     | 1000000 | yes  |
      | espoo  | municipality | 292796     | 1200000 |      |
      | lahti  | municipality | 119984     | 500000  |      |
      | tiera  | operator     |            |         |      |
    And these people are named:
      | person       | party  | as                 | of       | body            |
      | director     | vantaa | chair              |          | management-team |
      | host-pm      | vantaa | member             |          | management-team |
      | ict-pm       | vantaa | member             |          | management-team |
      | espoo-pm     | espoo  | member             |          | management-team |
      | relief       | espoo  | deputy             | espoo-pm | management-team |
      | lahti-pm     | lahti  | member             |          | management-team |
      | support-head | tiera  | member             |          | management-team |
      | secretary    | vantaa | secretary's deputy |          | management-team |
    And these matters are prepared:
      | matter | kind       | body            |
      | team   | team-setup | management-team |

  @MT-C1 @X-17
  Scenario: The host has three seats, the ICT project manager's among them, not four
    When these people are named:
      | person | party  | as     | body            |
      | fourth | vantaa | member | management-team |
    Then it is refused as "over-seats" by MT-C1

  @MT-C1
  Scenario: Another city has one seat, whatever its size
    When these people are named:
      | person | party | as     | body            |
      | second | espoo | member | management-team |
    Then it is refused as "over-seats" by MT-C1

  @MT-C1
  Scenario: Tiera has one seat
    When these people are named:
      | person | party | as     | body            |
      | second | tiera | member | management-team |
    Then it is refused as "over-seats" by MT-C1

  @MT-C1 @IN-1
  Scenario: A pioneer that joins adds a seat, from the day it joins
    Given these parties join:
      | party | class        | population | fee    | from       |
      | turku | municipality | 194391     | 750000 | 2021-03-25 |
    When these people are named:
      | person   | party | as     | body            | from       |
      | turku-pm | turku | member | management-team | 2021-03-24 |
    Then it is refused as "class-not-seated" by MT-1
    When these people are named:
      | person   | party | as     | body            | from       |
      | turku-pm | turku | member | management-team | 2021-03-25 |
    And it is 2022-11-01
    And a meeting of the "management-team" is planned for 2022-12-01
    And "team" is on the agenda
    And the meeting is convened
    And it is 2022-12-01 at 13.00
    And the meeting is opened
    And everybody is present
    And the item "team" is opened
    Then 7 of 7 take part and 0 are needed, which is enough

  @MT-1
  Scenario: Funders have no seat
    Given these parties join:
      | party         | class  | seats | votes |
      | northern-fund | funder | 1     | half  |
    When these people are named:
      | person | party         | as     | body            |
      | north  | northern-fund | member | management-team |
    Then it is refused as "class-not-seated" by MT-1

  @MT-1 @RO-2
  Scenario: Each names its own member
    Given "lahti-pm" steps down after 2021-12-31
    And it is 2022-01-03
    When these people are named:
      | person | party | as     | body            | by       |
      | next   | lahti | member | management-team | director |
    Then it is refused as "names-own-people" by RO-2
    When these people are named:
      | person | party | as     | body            | by              |
      | next   | lahti | member | management-team | lahti-nominator |
    And these people are named:
      | person  | party | as     | body            |
      | another | lahti | member | management-team |
    Then it is refused as "over-seats" by MT-C1

  @MT-1
  Scenario: A deputy acts while the member is away, not beside them
    Given it is 2022-11-01
    And a meeting of the "management-team" is planned for 2022-12-01
    And "team" is on the agenda
    And the meeting is convened
    And it is 2022-12-01 at 13.00
    And the meeting is opened
    And everybody is present
    And the item "team" is opened
    When "relief" arrives at 13.05
    Then it is refused as "principal-takes-part" by MT-1
    When "espoo-pm" leaves at 13.10
    And "relief" arrives at 13.11
    Then "relief" acts for "espoo-pm"

  @MT-M2
  Scenario: The director plans and convenes, a member does not
    Given it is 2022-11-01
    When a meeting of the "management-team" is planned for 2022-12-01 by "espoo-pm"
    Then it is refused as "not-yours-to-do" by MT-M2
    When a meeting of the "management-team" is planned for 2022-12-01 by "director"
    And "team" is on the agenda by "espoo-pm"
    Then it is refused as "not-yours-to-do" by MT-M2
    When "team" is on the agenda by "director"
    And the meeting is convened by "secretary"
    Then it is refused as "not-yours-to-do" by MT-M2
    When the meeting is convened by "director"
    And it is 2022-12-01 at 13.00
    And the meeting is opened
    Then the agenda is "team"

  @MT-M2 @MT-M4
  Scenario: The meeting takes up a matter that nobody has prepared
    Given it is 2022-11-01
    And a meeting of the "management-team" is planned for 2022-12-01
    And "team" is on the agenda
    And the meeting is convened
    And it is 2022-12-01 at 13.00
    And the meeting is opened
    And everybody is present
    When these matters are prepared:
      | matter | kind               | body            |
      | pilot  | component-to-pilot | management-team |
    And "pilot" is on the agenda
    And nobody has an interest in "pilot"
    And the item "pilot" is opened
    And the proposals are "A"
    And nobody is against "A"
    And the decision on "pilot" is entered
    Then the decision on "pilot" is "A" by MT-4

  @MT-M3
  Scenario: The director names the secretary, no party does
    When these people are named:
      | person | party  | as                 | body            | by               |
      | clerk  | vantaa | secretary's deputy | management-team | vantaa-nominator |
    Then it is refused as "not-yours-to-do" by MT-M3
    When these people are named:
      | person | party  | as                 | body            | by       |
      | clerk  | vantaa | secretary's deputy | management-team | director |
    And it is 2022-11-01
    And a meeting of the "management-team" is planned for 2022-12-01
    And "team" is on the agenda
    And the meeting is convened
    And it is 2022-12-01 at 13.00
    And the meeting is opened by "clerk"
    Then the agenda is "team"

  @MT-M3
  Scenario: The director has the chair and may run the meeting, another member may not
    Given it is 2022-11-01
    And a meeting of the "management-team" is planned for 2022-12-01
    And "team" is on the agenda
    And the meeting is convened
    And it is 2022-12-01 at 13.00
    When the meeting is opened by "host-pm"
    Then it is refused as "not-yours-to-do" by MT-M3
    When the meeting is opened by "director"
    And "espoo-pm" arrives by "director"
    And the item "team" is opened by "director"
    Then 1 of 6 takes part and 0 are needed, which is enough

  @MT-M3
  Scenario: An invited expert is present and decides nothing
    Given it is 2022-11-01
    And a meeting of the "management-team" is planned for 2022-12-01
    And "team" is on the agenda
    When the expert "architect" is invited by "espoo-pm"
    Then it is refused as "not-yours-to-do" by MT-M3
    When the expert "architect" is invited by "director"
    And the meeting is convened
    And it is 2022-12-01 at 13.00
    And the meeting is opened
    And everybody is present
    And "architect" arrives
    And nobody has an interest in "team"
    And the item "team" is opened
    And the proposals are "A"
    Then 6 of 6 take part and 0 are needed, which is enough
    When "architect" is against "A"
    Then it is refused as "ballot-refused" by MT-1
    When "espoo-nominator" arrives
    Then it is refused as "not-invited" by MT-M3

  @MT-M4 @X-12
  Scenario: Papers come two working days before; later ones are marked, not refused
    # Thursday 1.12.: Wednesday and Tuesday lie between it and Monday 28.11.
    Given it is 2022-11-01
    And these matters are prepared:
      | matter | kind               | body            |
      | pilot  | component-to-pilot | management-team |
    And a meeting of the "management-team" is planned for 2022-12-01
    And "team", "pilot" are on the agenda
    And the meeting is convened
    And it is 2022-11-28 at 23.59
    And a paper on "team" is attached
    And it is 2022-11-29 at 00.00
    And a paper on "pilot" is attached
    Then the last day for papers is 2022-11-28
    And the papers of "team" are in time
    And the papers of "pilot" are 1 day late
    When it is 2022-12-01 at 13.00
    And the meeting is opened
    And everybody is present
    And the item "pilot" is opened
    Then 6 of 6 take part and 0 are needed, which is enough

  @MT-M5 @MT-M3 @X-11
  Scenario: The chair approves the minutes, within two days or by the next working day
    # Thursday 1.12. + 2 = Saturday 3.12.: Monday 5.12.
    Given it is 2022-11-01
    And a meeting of the "management-team" is planned for 2022-12-01
    And "team" is on the agenda
    And the meeting is convened
    And it is 2022-12-01 at 13.00
    And the meeting is opened
    And everybody is present
    And the meeting is closed at 15.00
    Then the minutes are due on 2022-12-05
    When it is 2022-12-05 at 23.59
    And "host-pm" approves the minutes
    Then it is refused as "not-yours-to-do" by MT-M5
    When "director" approves the minutes
    Then the minutes are in time

  @MT-M5 @X-11
  Scenario: Minutes approved a minute later are a day late
    Given it is 2022-11-01
    And a meeting of the "management-team" is planned for 2022-12-01
    And "team" is on the agenda
    And the meeting is convened
    And it is 2022-12-01 at 13.00
    And the meeting is opened
    And everybody is present
    And the meeting is closed at 15.00
    And it is 2022-12-06 at 00.00
    When "director" approves the minutes
    Then the minutes are 1 day late
