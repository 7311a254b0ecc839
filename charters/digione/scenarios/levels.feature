Feature: Three levels: a matter is where the table of competence puts it
  What one body decides does not come on another's agenda, and the teams' own matters come up only without agreement.

  Background:
    Given a programme under the charter "digione"
    And these parties join:
      | party  | class        | population | fee     | host |
      | vantaa | municipality | 237231     | 1000000 | yes  |
      | espoo  | municipality | 292796     | 1200000 |      |
      | tiera  | operator     |            |         |      |

  @RO-1 @TE-1
  Scenario: The steering group does not set up teams
    Given these matters are prepared:
      | matter | kind       |
      | team   | team-setup |
    And a meeting of the "steering-group" is planned for 2022-12-01
    When "team" is on the agenda
    Then it is refused as "not-competent" by TE-1

  @RO-1 @MT-R10
  Scenario: The steering group does not move components to pilot
    Given these matters are prepared:
      | matter | kind               |
      | pilot  | component-to-pilot |
    And a meeting of the "steering-group" is planned for 2022-12-01
    When "pilot" is on the agenda
    Then it is refused as "not-competent" by MT-R10

  @RO-1 @MT-R5
  Scenario: The steering group does not set up projects
    Given these matters are prepared:
      | matter  | kind          |
      | project | project-start |
    And a meeting of the "steering-group" is planned for 2022-12-01
    When "project" is on the agenda
    Then it is refused as "not-competent" by MT-R5

  @RO-1 @SG-9 @SG-T6
  Scenario: The steering group handles what it decides and what it proposes to the parties
    Given these matters are prepared:
      | matter   | kind               |
      | handover | component-handover |
      | treaty   | agreement-change   |
    And a meeting of the "steering-group" is planned for 2022-12-01
    When "handover", "treaty" are on the agenda
    Then the agenda is "handover", "treaty"

  @RO-1
  Scenario: A matter is on the agenda of its own body alone
    Given these matters are prepared:
      | matter   | kind               | body            |
      | handover | component-handover | management-team |
    And a meeting of the "steering-group" is planned for 2022-12-01
    When "handover" is on the agenda
    Then it is refused as "other-body"

  @RO-1
  Scenario: A matter is on one agenda at a time
    Given these matters are prepared:
      | matter   | kind                 |
      | strategy | open-source-strategy |
    And a meeting of the "steering-group" is planned for 2022-12-01
    And "strategy" is on the agenda
    And a meeting of the "steering-group" is planned for 2022-12-08
    When "strategy" is on the agenda
    Then it is refused as "already-on-agenda"

  @RO-1 @SG-9
  Scenario: Facts that are corrected take a matter elsewhere, until it is handled
    Given these matters are prepared:
      | matter | kind               |
      | parts  | component-handover |
    And every seat of the "steering-group" is filled
    And it is 2022-11-01
    And a meeting of the "steering-group" is planned for 2022-12-01
    And "parts" is on the agenda
    And the meeting is convened
    And the matter "parts" is corrected:
      | kind               |
      | component-to-pilot |
    And it is 2022-12-01 at 13.00
    And the meeting is opened
    And everybody is present
    When the item "parts" is opened
    Then it is refused as "not-competent" by MT-R10
    When the matter "parts" is corrected:
      | kind               |
      | component-handover |
    And the item "parts" is opened
    Then 6 of 6 take part and 3 are needed, which is enough

  @RO-1 @TE-D1
  Scenario: The teams hold no meetings here, and one person takes no matters
    When a meeting of the "team" is planned for 2022-12-01
    Then it is refused as "does-not-meet"
    When these matters are prepared:
      | matter | kind        | amount   | body               |
      | venue  | procurement | 10000.00 | programme-director |
    Then it is refused as "takes-no-matters"

  @TE-2 @TE-D2
  Scenario: What concerns several teams is a virtual team's
    Then matters go this way:
      | kind        | facts                           | decides         | rules        |
      | operational | several-teams no                | team            | TE-D1, TE-D2 |
      | operational | several-teams yes               | virtual-team    | TE-D1, TE-D2 |
      | operational | several-teams no, consensus no  | management-team | TE-D1        |
      | operational | several-teams yes, consensus no | management-team | TE-D1        |

  @TE-D1 @MT-9
  Scenario: In a team nobody is recused by being the other side; what it cannot agree on meets Tiera's recusal
    Then matters go this way:
      | kind        | facts                          | counterparties | decides         | recuses  | rules       |
      | operational | several-teams no               | operator       | team            |          | TE-D1       |
      | operational | several-teams no, consensus no | operator       | management-team | operator | TE-D1, MT-9 |

  @MT-L1 @MT-3
  Scenario: Scope is specified within budget and schedule, if the minimum whole is delivered
    Then matters go this way:
      | kind         | facts                                                                                                                                                | decides         | proposed by     | rules       |
      | scope-change | meets-annex-7 yes, grows-budget no, lengthens-schedule no, changes-agreement no, significant no, keeps-service-workable yes, meets-funder-terms yes  | management-team |                 | MT-3        |
      | scope-change | meets-annex-7 no, grows-budget no, lengthens-schedule no, changes-agreement no, significant no, keeps-service-workable yes, meets-funder-terms yes   | steering-group  | management-team | MT-3, MT-L4 |
      | scope-change | meets-annex-7 yes, grows-budget yes, lengthens-schedule no, changes-agreement no, significant no, keeps-service-workable yes, meets-funder-terms yes | steering-group  | management-team | MT-3        |
      | scope-change | meets-annex-7 yes, grows-budget no, lengthens-schedule yes, changes-agreement no, significant no, keeps-service-workable yes, meets-funder-terms yes | steering-group  | management-team | MT-3        |

  @MT-L2 @MT-L3 @IN-8
  Scenario: Scope that is cut to keep the budget or the schedule must still meet the funder's terms
    Then matters go this way:
      | kind           | facts                                                                                                                                               | decides         | proposed by     | rules       |
      | scope-change   | meets-funder-terms no, meets-annex-7 yes, grows-budget no, lengthens-schedule no, changes-agreement no, significant no, keeps-service-workable yes  | steering-group  | management-team | MT-3, MT-L2 |
      | quality-change | meets-funder-terms no, meets-annex-7 yes, grows-budget no, lengthens-schedule no, changes-agreement no, significant no, keeps-service-workable yes  | steering-group  | management-team | MT-3, MT-L2 |
      | quality-change | meets-funder-terms yes, meets-annex-7 yes, grows-budget no, lengthens-schedule no, changes-agreement no, significant no, keeps-service-workable yes | management-team |                 | MT-3        |

  @MT-3
  Scenario: Of the questions about a moderate change none may stay unanswered
    # Each row leaves one question open, all others are answered as for the management team.
    Then matters go this way:
      | kind         | facts                                                                                                                               | open                   | rules       |
      | scope-change | meets-annex-7 yes, significant no, keeps-service-workable yes, lengthens-schedule no, grows-budget no, meets-funder-terms yes       | changes-agreement      | MT-3, SG-9  |
      | scope-change | changes-agreement no, significant no, keeps-service-workable yes, lengthens-schedule no, grows-budget no, meets-funder-terms yes    | meets-annex-7          | MT-3, MT-L4 |
      | scope-change | changes-agreement no, meets-annex-7 yes, keeps-service-workable yes, lengthens-schedule no, grows-budget no, meets-funder-terms yes | significant            | MT-3, SG-T7 |
      | scope-change | changes-agreement no, meets-annex-7 yes, significant no, lengthens-schedule no, grows-budget no, meets-funder-terms yes             | keeps-service-workable | MT-3, SG-T7 |
      | scope-change | changes-agreement no, meets-annex-7 yes, significant no, keeps-service-workable yes, grows-budget no, meets-funder-terms yes        | lengthens-schedule     | MT-3, SG-T7 |
      | scope-change | changes-agreement no, meets-annex-7 yes, significant no, keeps-service-workable yes, lengthens-schedule no, meets-funder-terms yes  | grows-budget           | MT-3, SG-T7 |
      | scope-change | changes-agreement no, meets-annex-7 yes, significant no, keeps-service-workable yes, lengthens-schedule no, grows-budget no         | meets-funder-terms     | MT-3, MT-L2 |
