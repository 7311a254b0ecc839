Feature: Forums: who convenes them, how often they meet, and that they decide nothing

  Background:
    Given a programme under the charter "digione"
    And these parties join:
      | party  | class        | population | fee     | host |
      | vantaa | municipality | 237231     | 1000000 | yes  |
      | espoo  | municipality | 292796     | 1200000 |      |
      | tiera  | operator     |            |         |      |
    And every seat of the "steering-group" is filled

  @FO-L1
  Scenario: The steering group's chair convenes the leadership forum
    When a meeting of the "leadership-forum" is planned for 2022-05-04 by "director"
    Then it is refused as "not-yours-to-do" by FO-L1
    When a meeting of the "leadership-forum" is planned for 2022-05-04 by "espoo-1"
    Then it is refused as "not-yours-to-do" by FO-L1
    When a meeting of the "leadership-forum" is planned for 2022-05-04 by "vantaa-1"
    And these matters are prepared:
      | matter | kind         | body             | by       |
      | scope  | scope-change | leadership-forum | vantaa-1 |
    And "scope" is on the agenda by "director"
    Then it is refused as "not-yours-to-do" by FO-L1
    When "scope" is on the agenda by "vantaa-1"
    And the meeting is convened by "vantaa-1"
    Then the agenda is "scope"

  @FO-L1
  Scenario: Another chair of the steering group, another convener
    Given "vantaa-1" steps down after 2022-03-31
    And it is 2022-04-01
    And these people are named:
      | person | party  | as    |
      | newly  | vantaa | chair |
    When a meeting of the "leadership-forum" is planned for 2022-05-04 by "vantaa-1"
    Then it is refused as "not-yours-to-do" by FO-L1
    When a meeting of the "leadership-forum" is planned for 2022-05-04 by "newly"
    And the meeting is convened by "newly"
    Then it is refused as "agenda-empty"

  @FO-E1
  Scenario: The director convenes the ecosystem advisory group
    When a meeting of the "ecosystem-advisory-group" is planned for 2022-05-04 by "vantaa-1"
    Then it is refused as "not-yours-to-do" by FO-E1
    When a meeting of the "ecosystem-advisory-group" is planned for 2022-05-04 by "director"
    And the meeting is convened by "director"
    Then it is refused as "agenda-empty"

  @FO-C1
  Scenario: Neither the director nor the chair convenes the change advisory group
    When a meeting of the "change-advisory-group" is planned for 2022-05-04 by "director"
    Then it is refused as "not-yours-to-do" by FO-C1
    When a meeting of the "change-advisory-group" is planned for 2022-05-04 by "vantaa-1"
    Then it is refused as "not-yours-to-do" by FO-C1

  @FO-A1
  Scenario: Nor the architecture advisory group
    When a meeting of the "architecture-advisory-group" is planned for 2022-05-04 by "director"
    Then it is refused as "not-yours-to-do" by FO-A1
    When a meeting of the "architecture-advisory-group" is planned for 2022-05-04 by "vantaa-1"
    Then it is refused as "not-yours-to-do" by FO-A1

  @FO-0 @SG-T3
  Scenario: What the steering group decides is not the leadership forum's, whoever convenes it
    Given these matters are prepared:
      | matter    | kind                | body             | by       |
      | objective | strategic-objective | leadership-forum | vantaa-1 |
    And a meeting of the "leadership-forum" is planned for 2022-05-04 by "vantaa-1"
    When "objective" is on the agenda by "vantaa-1"
    Then it is refused as "not-competent" by SG-T3

  @FO-0 @TE-1
  Scenario: What the management team decides is not the ecosystem advisory group's, which the same person convenes
    Given these matters are prepared:
      | matter | kind       | body                     |
      | team   | team-setup | ecosystem-advisory-group |
    And a meeting of the "ecosystem-advisory-group" is planned for 2022-05-04
    When "team" is on the agenda
    Then it is refused as "not-competent" by TE-1

  @FO-P1 @FO-0
  Scenario: Pilot groups are no meeting body, and take no matters
    When a meeting of the "pilot-group" is planned for 2022-05-04
    Then it is refused as "does-not-meet"
    When these matters are prepared:
      | matter | kind               | body        |
      | pilot  | component-to-pilot | pilot-group |
    Then it is refused as "takes-no-matters"

  @FO-L1
  Scenario: The leadership forum meets two to four times a year
    Then meetings of the "leadership-forum" on 2022-05-04 are 1 in 2022, which is too few
    And meetings of the "leadership-forum" on 2022-05-04, 2022-11-09 are 2 in 2022, which is right
    And meetings of the "leadership-forum" on 2022-02-02, 2022-05-04, 2022-09-07, 2022-11-09 are 4 in 2022, which is right
    And meetings of the "leadership-forum" on 2022-02-02, 2022-05-04, 2022-06-01, 2022-09-07, 2022-11-09 are 5 in 2022, which is too many

  @FO-C1 @FO-A1 @FO-E1 @X-32
  Scenario: An advisory group meets at most once a month, on average
    Then meetings of the "change-advisory-group" on 2022-01-12, 2022-02-02, 2022-03-02, 2022-04-06, 2022-05-04, 2022-06-01, 2022-06-29, 2022-08-17, 2022-09-07, 2022-10-05, 2022-11-09, 2022-12-07 are 12 in 2022, which is right
    And meetings of the "change-advisory-group" on 2022-01-12, 2022-02-02, 2022-03-02, 2022-04-06, 2022-05-04, 2022-06-01, 2022-06-29, 2022-08-17, 2022-09-07, 2022-10-05, 2022-11-09, 2022-12-07, 2022-12-21 are 13 in 2022, which is too many
    And meetings of the "architecture-advisory-group" on 2022-01-12, 2022-02-02, 2022-03-02, 2022-04-06, 2022-05-04, 2022-06-01, 2022-06-29, 2022-08-17, 2022-09-07, 2022-10-05, 2022-11-09, 2022-12-07 are 12 in 2022, which is right
    And meetings of the "architecture-advisory-group" on 2022-01-12, 2022-02-02, 2022-03-02, 2022-04-06, 2022-05-04, 2022-06-01, 2022-06-29, 2022-08-17, 2022-09-07, 2022-10-05, 2022-11-09, 2022-12-07, 2022-12-21 are 13 in 2022, which is too many
    And meetings of the "architecture-advisory-group" on 2022-02-01, 2022-05-03, 2022-09-06, 2022-12-07 are 4 in 2022, which is right
    And meetings of the "ecosystem-advisory-group" on 2022-02-01, 2022-05-03, 2022-09-06 are 3 in 2022, which is too few
    And meetings of the "ecosystem-advisory-group" on 2022-01-12, 2022-02-02, 2022-03-02, 2022-04-06, 2022-05-04, 2022-06-01, 2022-06-29, 2022-08-17, 2022-09-07, 2022-10-05, 2022-11-09, 2022-12-07 are 12 in 2022, which is right
    And meetings of the "ecosystem-advisory-group" on 2022-01-12, 2022-02-02, 2022-03-02, 2022-04-06, 2022-05-04, 2022-06-01, 2022-06-29, 2022-08-17, 2022-09-07, 2022-10-05, 2022-11-09, 2022-12-07, 2022-12-21 are 13 in 2022, which is too many

  @X-32 @FO-C1
  Scenario: Counted, four meetings are enough however far apart, and three are too few however near
    # The same days as where the gaps are looked at, with the other answer.
    Then meetings of the "change-advisory-group" on 2022-01-11, 2022-02-01, 2022-03-01, 2022-10-04 are 4 in 2022, which is right
    And meetings of the "change-advisory-group" on 2022-04-01, 2022-07-01, 2022-10-01 are 3 in 2022, which is too few
