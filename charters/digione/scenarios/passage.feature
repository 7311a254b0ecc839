Feature: A matter on its way: questions, proposals, parties' own decisions
  The steering group has eight members: two of Vantaa's, Espoo's and Tiera's, one of Lahti's and the fund's. The programme
  director chairs the management team. 1.12. and 8.12.2022 are Thursdays.

  Background:
    Given a programme under the charter "digione"
    And these parties join:
      | party  | class        | population | fee     | host | seats | votes |
      | vantaa | municipality | 237231     | 1000000 | yes  |       |       |
      | espoo  | municipality | 292796     | 1200000 |      |       |       |
      | lahti  | municipality | 119984     | 500000  |      |       |       |
      | tiera  | operator     |            |         |      |       |       |
      | fund   | funder       |            |         |      | 1     | half  |
    And every seat of the "steering-group" is filled
    And these people are named:
      | person       | party  | as                 | body            |
      | director     | vantaa | chair              | management-team |
      | espoo-pm     | espoo  | member             | management-team |
      | support-head | tiera  | member             | management-team |
      | secretary    | vantaa | secretary's deputy | management-team |
    And it is 2022-11-01

  @SG-T8 @MT-7
  Scenario: Above the limit the steering group decides only what the management team has proposed
    Given these matters are prepared:
      | matter | kind        | amount    | counterparties | proposed |
      | big    | procurement | 500000.01 | tiera          | no       |
    Then "big" goes this way:
      | decides        | proposed by     | then          |
      | steering-group | management-team | host-decision |
    And nobody has proposed "big"
    When a meeting of the "steering-group" is planned for 2022-12-01
    And "big" is on the agenda
    Then it is refused as "needs-proposal" by SG-T8, MT-7
    When the proposal of the "management-team" of 2022-11-02 on "big" is recorded
    Then it is refused as "day-to-come"
    When the proposal of the "management-team" of 2022-10-31 on "big" is recorded by "espoo-1"
    Then it is refused as "not-yours-to-do" by MT-M2
    When the proposal of the "management-team" of 2022-10-31 on "big" is recorded
    Then "big" is proposed by the "management-team"
    When the proposal of the "management-team" of 2022-10-31 on "big" is recorded
    Then it is refused as "already-proposed"
    Given "big" is on the agenda
    Then the agenda is "big"

  @MT-7
  Scenario: Up to the limit and within the frame there is nothing to propose
    Given these matters are prepared:
      | matter | kind        | amount    | facts            | body            |
      | small  | procurement | 500000.00 | within-frame yes | management-team |
    Then "small" goes this way:
      | decides         | then          |
      | management-team | host-decision |
    When the proposal of the "management-team" of 2022-10-31 on "small" is recorded
    Then it is refused as "not-proposed-by" by MT-7

  @SG-13
  Scenario: A budget matter reaches the steering group's agenda with the management team's preparation
    Given these matters are prepared:
      | matter | kind          | facts                                                                                            | proposed |
      | budget | budget-change | changes-agreement no, exceeds-joining-fee no, within-frame yes, grows-budget yes, significant no | no       |
    And a meeting of the "steering-group" is planned for 2022-12-01
    When "budget" is on the agenda
    Then it is refused as "needs-proposal" by SG-13, SG-T7

  @SG-T8 @MT-9 @MT-8 @IN-4 @SG-9
  Scenario: Proposed in the management team's meeting, decided by the steering group without Tiera, done when Vantaa has decided
    Given these matters are prepared:
      | matter | kind        | amount    | counterparties | body            |
      | tiera  | procurement | 600000.00 | tiera          | management-team |
    And a meeting of the "management-team" is planned for 2022-11-10
    And "tiera" is on the agenda
    And the meeting is convened
    And it is 2022-11-10 at 13.00
    And the meeting is opened
    And everybody is present
    And nobody has an interest in "tiera"
    And the item "tiera" is opened
    Then "support-head" takes no part in "tiera" by MT-9
    Given the proposals are "all parts", "without reporting"
    And nobody is against "all parts"
    When the decision on "tiera" is entered
    Then "tiera" is with the "steering-group"
    And "tiera" is proposed by the "management-team"
    Given the meeting is closed
    And a meeting on 2022-12-08 is open with "tiera"
    And everybody but "tiera-1", "tiera-2" is present
    And nobody has an interest in "tiera"
    And the item "tiera" is opened
    Then "tiera-1", "tiera-2" take no part in "tiera" by SG-4
    Given nobody is against "A"
    When the decision on "tiera" is entered
    Then "tiera" waits for "vantaa"
    And "tiera" is waiting
    When "espoo-1" records that "vantaa" approved "tiera" on 2022-12-08
    Then it is refused as "not-yours-to-do" by IN-4, MT-8
    When "vantaa-2" records that "vantaa" approved "tiera" on 2022-12-07
    Then it is refused as "before-decision"
    When "vantaa-2" records that "vantaa" approved "tiera" on 2022-12-09
    Then it is refused as "day-to-come"
    When "espoo-1" records that "espoo" approved "tiera" on 2022-12-08
    Then it is refused as "not-awaited"
    When "vantaa-2" records that "vantaa" approved "tiera" on 2022-12-08
    Then "tiera" waits for nobody
    And "tiera" is done
    When "vantaa-nominator" records that "vantaa" approved "tiera" on 2022-12-08
    Then it is refused as "already-recorded"
    When "vantaa-nominator" takes back what "vantaa" decided on "tiera"
    Then "tiera" is waiting

  @SG-9 @IN-4
  Scenario: What is the parties' own takes effect when every party to the agreement has approved, and not before
    Given these matters are prepared:
      | matter    | kind             |
      | agreement | agreement-change |
    And a meeting on 2022-12-08 is open with "agreement"
    And everybody is present
    And nobody has an interest in "agreement"
    And the item "agreement" is opened
    And the proposals are "A"
    And nobody is against "A"
    When the decision on "agreement" is entered
    Then "agreement" waits for "vantaa", "espoo", "lahti", "tiera"
    Given "espoo-1" records that "espoo" approved "agreement" on 2022-12-08
    And "lahti-1" records that "lahti" approved "agreement" on 2022-12-08
    And "tiera-nominator" records that "tiera" approved "agreement" on 2022-12-08
    Then "agreement" waits for "vantaa"
    And "agreement" is waiting
    When "fund-1" records that "fund" approved "agreement" on 2022-12-08
    Then it is refused as "not-awaited"
    When "vantaa-1" records that "vantaa" approved "agreement" on 2022-12-08
    Then "agreement" is done

  @SG-9 @IN-4
  Scenario: One party that rejects ends it
    Given these matters are prepared:
      | matter    | kind             |
      | agreement | agreement-change |
    And a meeting on 2022-12-08 is open with "agreement"
    And everybody is present
    And nobody has an interest in "agreement"
    And the item "agreement" is opened
    And the proposals are "A"
    And nobody is against "A"
    And the decision on "agreement" is entered
    When "lahti-1" records that "lahti" rejected "agreement" on 2022-12-08
    Then "agreement" is lapsed

  @SG-T4 @SG-T11
  Scenario: A question is answered by whoever prepares, confirmed by the chair, and only then is the item opened
    Given these matters are prepared:
      | matter | kind        |
      | plan   | plan-update |
    Then "plan" goes this way:
      | open      |
      | strategic |
    When "espoo-1" answers "strategic" yes in "plan"
    Then it is refused as "not-yours-to-do" by SG-T4
    When "director" answers "strategic" yes in "plan"
    Then "plan" goes this way:
      | decides        | to confirm |
      | steering-group | strategic  |
    Given a meeting on 2022-12-08 is open with "plan"
    And everybody is present
    And nobody has an interest in "plan"
    When the item "plan" is opened
    Then it is refused as "confirm-first" by SG-T4
    When "vantaa-2" confirms "strategic" in "plan"
    Then it is refused as "not-yours-to-do" by SG-T4
    When "vantaa-1" confirms "strategic" in "plan"
    Then "plan" goes this way:
      | decides        |
      | steering-group |
    When "vantaa-1" confirms "strategic" in "plan"
    Then it is refused as "nothing-to-confirm"
    Given the item "plan" is opened
    When "director" answers "strategic" no in "plan"
    Then it is refused as "item-is-open"

  @MT-R1 @MT-3
  Scenario: Another answer is another way, and it is to be confirmed anew
    Given these matters are prepared:
      | matter | kind        | facts         | confirmed |
      | plan   | plan-update | strategic yes | no        |
    And "vantaa-1" confirms "strategic" in "plan"
    When "director" answers "strategic" no in "plan"
    Then "plan" goes this way:
      | decides         | to confirm |
      | management-team | strategic  |
    When a meeting of the "steering-group" is planned for 2022-12-01
    And "plan" is on the agenda
    Then it is refused as "not-competent" by MT-R1
    When "plan" is handed to the "steering-group"
    Then it is refused as "has-it-already"
    When "plan" is handed to the "management-team" by "espoo-1"
    Then it is refused as "not-yours-to-do" by SG-M2
    When "plan" is handed to the "management-team"
    Then "plan" is with the "management-team"
    When "plan" is handed to the "steering-group"
    Then it is refused as "not-competent" by MT-R1

  @MT-3
  Scenario: In the management team the one who prepares is also the chair, and confirms by answering
    Given these matters are prepared:
      | matter | kind        | body            |
      | plan   | plan-update | management-team |
    When "director" answers "strategic" no in "plan"
    Then "plan" goes this way:
      | decides         |
      | management-team |
    When "director" answers "significant" no in "plan"
    Then it is refused as "unknown-fact"

  @MT-5 @MT-4
  Scenario: What the management team cannot agree on goes to the steering group, in a way that comes in time
    Given these matters are prepared:
      | matter | kind        | amount    | facts            | body            |
      | small  | procurement | 500000.00 | within-frame yes | management-team |
    And a meeting of the "steering-group" is planned for 2022-12-08
    And a meeting of the "management-team" is planned for 2022-11-10
    And "small" is on the agenda
    And the meeting is convened
    And it is 2022-11-10 at 13.00
    And the meeting is opened
    And everybody is present
    And nobody has an interest in "small"
    And the item "small" is opened
    And the proposals are "buy", "wait"
    When the item "small" is handed up for 2022-12-08 through the next meeting
    Then it is refused as "nobody-was-against" by MT-5
    Given "espoo-pm" is against "buy"
    When the item "small" is handed up for 2022-12-07 through the next meeting
    Then it is refused as "comes-too-late" by MT-5
    When the item "small" is handed up for 2022-11-16 through an extra meeting
    Then it is refused as "comes-too-late" by MT-5
    When the item "small" is handed up for 2022-11-09 through a decision in writing
    Then it is refused as "in-the-past"
    When the item "small" is handed up for 2022-12-08 through the next meeting by "espoo-pm"
    Then it is refused as "not-yours-to-do" by MT-M3
    When the item "small" is handed up for 2022-12-08 through the next meeting
    Then "small" is with the "steering-group"
    And "small" goes this way:
      | decides        | then          |
      | steering-group | host-decision |
    Given the meeting is closed
    And a meeting on 2022-12-15 is open with "small"
    And everybody is present
    And nobody has an interest in "small"
    And the item "small" is opened
    And the proposals are "A"
    And nobody is against "A"
    And the decision on "small" is entered
    Then "small" waits for "vantaa"

  @MT-5 @SG-M5
  Scenario: An extra meeting comes when its papers can be seven days before it, a decision in writing after three working days
    Given these matters are prepared:
      | matter | kind       | body            |
      | team   | team-setup | management-team |
      | other  | team-setup | management-team |
    And a meeting of the "management-team" is planned for 2022-11-10
    And "team", "other" are on the agenda
    And the meeting is convened
    And it is 2022-11-10 at 13.00
    And the meeting is opened
    And everybody is present
    And nobody has an interest in "team"
    And the item "team" is opened
    And the proposals are "buy", "wait"
    And "espoo-pm" is against "buy"
    When the item "team" is handed up for 2022-12-08 through the next meeting
    Then it is refused as "comes-too-late" by MT-5
    When the item "team" is handed up for 2022-11-17 through an extra meeting
    Then "team" is with the "steering-group"
    Given nobody has an interest in "other"
    And the item "other" is opened
    And the proposals are "buy", "wait"
    And "espoo-pm" is against "buy"
    When the item "other" is handed up for 2022-11-14 through an extra meeting
    Then it is refused as "comes-too-late" by MT-5
    When the item "other" is handed up for 2022-11-14 through a decision in writing
    Then "other" is with the "steering-group"

  @SG-2
  Scenario: A body that votes settles its matters itself
    Given these matters are prepared:
      | matter   | kind                 |
      | strategy | open-source-strategy |
    And a meeting on 2022-12-08 is open with "strategy"
    And everybody is present
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A"
    And "espoo-1" is against "A"
    When the item "strategy" is handed up for 2022-12-20 through the next meeting
    Then it is refused as "settles-itself" by SG-2
