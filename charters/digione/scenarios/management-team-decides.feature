Feature: Tactical level: the management team decides by consensus
  Six members: three of Vantaa's, one each of Espoo's, Lahti's and Tiera's. Nobody votes; who is against sends the matter on.

  Background:
    Given a programme under the charter "digione"
    And these parties join:
      | party  | class        | population | fee     | host |
      | vantaa | municipality | 237231     | 1000000 | yes  |
      | espoo  | municipality | 292796     | 1200000 |      |
      | lahti  | municipality | 119984     | 500000  |      |
      | tiera  | operator     |            |         |      |
    And these people are named:
      | person       | party  | as                 | of           | body            |
      | director     | vantaa | chair              |              | management-team |
      | host-pm      | vantaa | member             |              | management-team |
      | ict-pm       | vantaa | member             |              | management-team |
      | espoo-pm     | espoo  | member             |              | management-team |
      | relief       | espoo  | deputy             | espoo-pm     | management-team |
      | lahti-pm     | lahti  | member             |              | management-team |
      | support-head | tiera  | member             |              | management-team |
      | tiera-relief | tiera  | deputy             | support-head | management-team |
      | secretary    | vantaa | secretary's deputy |              | management-team |
    And these matters are prepared:
      | matter | kind               | body            | counterparties |
      | team   | team-setup         | management-team |                |
      | pilot  | component-to-pilot | management-team | tiera          |
      | venue  | component-to-pilot | management-team | espoo          |
    And it is 2022-11-01
    And a meeting of the "management-team" is planned for 2022-12-01
    And "team", "pilot", "venue" are on the agenda
    And the meeting is convened
    And it is 2022-12-01 at 13.00
    And the meeting is opened

  @MT-4
  Scenario: Nobody is against: consensus
    Given everybody is present
    And nobody has an interest in "team"
    And the item "team" is opened
    And the proposals are "A", "B"
    When nobody is against "A"
    Then the outcome is "consensus" for "A"
    When the decision on "team" is entered
    Then the decision on "team" is "A" by MT-4

  @MT-4 @MT-5
  Scenario: Somebody is against: nothing is decided, until nobody is
    Given everybody is present
    And nobody has an interest in "team"
    And the item "team" is opened
    And the proposals are "A", "B"
    When "lahti-pm" is against "A"
    And the decision on "team" is entered
    Then it is refused as "not-settled"
    When nobody is against "B"
    And the decision on "team" is entered
    Then the decision on "team" is "B" by MT-4

  @MT-4
  Scenario: There is no vote
    Given everybody is present
    And nobody has an interest in "team"
    And the item "team" is opened
    And the proposals are "A", "B"
    When the vote is opened
    Then it is refused as "no-vote-here" by MT-4

  @MT-4 @X-40
  Scenario: Who is away or says nothing does not stand in the way
    Given "director", "espoo-pm" arrive
    And nobody has an interest in "team"
    And the item "team" is opened
    And the proposals are "A"
    Then 2 of 6 take part and 0 are needed, which is enough
    When nobody is against "A"
    Then the outcome is "consensus" for "A"

  @MT-4
  Scenario: Nobody has a weight
    Given everybody is present
    When the item "team" is opened
    Then the weights are:
      | person | weight |

  @IN-6
  Scenario: No consensus before everybody has said whether they have an interest
    Given everybody is present
    And the item "team" is opened
    And the proposals are "A"
    When nobody is against "A"
    Then it is refused as "answer-first" by IN-6
    When nobody has an interest in "team"
    And nobody is against "A"
    Then the outcome is "consensus" for "A"

  @IN-6 @X-13
  Scenario: Who declares an interest takes no part and may stay
    Given everybody is present
    And "lahti-pm" declares an interest in "team"
    And nobody has an interest in "team"
    When the item "team" is opened
    And the proposals are "A"
    Then "lahti-pm" takes no part in "team" by IN-6
    And nobody must leave for "team"
    And 5 of 6 take part and 0 are needed, which is enough
    When "lahti-pm" is against "A"
    Then it is refused as "ballot-refused" by IN-6

  @MT-1 @X-18 @IN-6
  Scenario: A deputy acts for a recused member
    Given everybody is present
    And the item "team" is called
    And "espoo-pm" declares an interest in "team"
    When "relief" arrives
    And the item "team" is opened
    Then "relief" acts for "espoo-pm"

  @MT-9
  Scenario: Tiera takes no part where it is the other side, and may stay in the room
    Given everybody is present
    When the item "pilot" is opened
    Then "support-head", "tiera-relief" take no part in "pilot" by MT-9
    And "director", "espoo-pm" may take part in "pilot"
    And nobody must leave for "pilot"
    And 5 of 6 take part and 0 are needed, which is enough

  @MT-9
  Scenario: Tiera cannot stand in the way of what is decided about it
    Given everybody is present
    And nobody has an interest in "pilot"
    And the item "pilot" is opened
    And the proposals are "A"
    When "support-head" is against "A"
    Then it is refused as "ballot-refused" by MT-9
    When nobody is against "A"
    And the decision on "pilot" is entered
    Then the decision on "pilot" is "A" by MT-9, MT-4

  @MT-9
  Scenario: Tiera takes part in what is not about it
    Given everybody is present
    And nobody has an interest in "team"
    And the item "team" is opened
    And the proposals are "A"
    Then everybody may take part in "team"
    When "support-head" is against "A"
    And the decision on "team" is entered
    Then it is refused as "not-settled"

  @MT-9
  Scenario: A city on the other side takes part
    Given everybody is present
    When the item "venue" is opened
    Then everybody may take part in "venue"

  @RO-1 @SG-9 @SG-T9
  Scenario: What is another's to decide does not come on the management team's agenda
    Given these matters are prepared:
      | matter   | kind                 | body            |
      | strategy | open-source-strategy | management-team |
      | treaty   | agreement-change     | management-team |
    When "strategy" is on the agenda
    Then it is refused as "not-competent" by SG-T9
    When "treaty" is on the agenda
    Then it is refused as "not-competent" by SG-9

  @MT-R10
  Scenario: What the management team proposes to the steering group it handles
    Given these matters are prepared:
      | matter   | kind               | body            |
      | handover | component-handover | management-team |
    When "handover" is on the agenda
    And everybody is present
    And the item "handover" is opened
    Then the agenda is "team", "pilot", "venue", "handover"

  @MT-7
  Scenario: A procurement whose amount nobody has said is not prepared
    When these matters are prepared:
      | matter   | kind        | body            |
      | premises | procurement | management-team |
    Then it is refused as "amount-missing" by MT-7
