Feature: Who names whom to what, and on what rule the rest is refused

  Background:
    Given a programme under the charter "digione"
    And these parties join:
      | party  | class        | population | fee     | host | until      |
      | vantaa | municipality | 237231     | 1000000 | yes  |            |
      | espoo  | municipality | 292796     | 1200000 |      |            |
      | lahti  | municipality | 119984     | 500000  |      |            |
      | pirkka | municipality | 150000     | 600000  |      |            |
      | tiera  | operator     |            |         |      | 2022-06-30 |
    And these matters are prepared:
      | matter       | kind                  |
      | continuation | continuation-contract |
      | strategy     | open-source-strategy  |

  @MT-M3
  Scenario: The management team's chair is the programme director, whoever's people one is
    When these people are named:
      | person   | party  | as    | body            |
      | espoo-pm | espoo  | chair | management-team |
    Then it is refused as "chair-not-theirs" by MT-M3
    When these people are named:
      | person  | party  | as    | body            |
      | manager | vantaa | chair | management-team |
    Then it is refused as "chair-not-theirs" by MT-M3
    Given these people are named:
      | person   | party  | as    | body            |
      | director | vantaa | chair | management-team |

  @MT-M3
  Scenario: Its vice-chair is not a party's to name
    When these people are named:
      | person   | party | as         | body            |
      | espoo-pm | espoo | vice-chair | management-team |
    Then it is refused as "chair-not-theirs" by MT-M3

  @TE-1 @TE-3
  Scenario: A team has as many people as are named to it, but its chair is not a party's to name
    When these people are named:
      | person | party | as     | body |
      | maker  | espoo | member | team |
      | keeper | espoo | member | team |
      | tester | lahti | member | team |
    And these people are named:
      | person | party | as    | body |
      | lead   | lahti | chair | team |
    Then it is refused as "chair-not-theirs" by TE-3

  @SG-M3 @X-41
  Scenario: The presenter's deputy is named like the presenter: by the host, from its own people
    When these people are named:
      | person | party | as                 |
      | granud | espoo | presenter's deputy |
    Then it is refused as "not-yours-to-do" by SG-M3, X-41
    When these people are named:
      | person | party  | as                 |
      | laine  | vantaa | presenter's deputy |
    And a meeting of the "steering-group" is planned for 2022-12-01
    Then the last day for papers is 2022-11-24

  @SG-C2 @X-1
  Scenario: At exactly 150 000 inhabitants one seat is given by the interpretation, and a second is refused by it
    Given these people are named:
      | person | party  | as     |
      | first  | pirkka | member |
    When these people are named:
      | person | party  | as     |
      | second | pirkka | member |
    Then it is refused as "over-seats" by X-1

  @SG-C2
  Scenario: Below it the second seat is refused by the rule itself
    Given these people are named:
      | person | party | as     |
      | first  | lahti | member |
    When these people are named:
      | person | party | as     |
      | second | lahti | member |
    Then it is refused as "over-seats" by SG-C2

  @SG-4 @SG-5
  Scenario: Who came from an operator that has left stays out of what concerned it by its kind
    Given these people are named:
      | person   | party  | as    |
      | koskinen | vantaa | chair |
    And these people are named:
      | person | party | as     |
      | salmi  | espoo | member |
    And it is 2022-11-01
    And a meeting of the "steering-group" is planned for 2022-12-01
    And "continuation", "strategy" are on the agenda
    And the expert "tiera-nominator" is invited
    And the meeting is convened
    And it is 2022-12-01 at 13.00
    And the meeting is opened
    And "koskinen", "salmi", "tiera-nominator" arrive
    When the item "continuation" is opened
    Then it is refused as "leave-first" by SG-5
    When the item "strategy" is opened
    Then nobody must leave for "strategy"
