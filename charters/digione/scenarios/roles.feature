Feature: Roles: each party names its own people

  Background:
    Given a programme under the charter "digione"
    And these parties join:
      | party  | class        | population | fee     | host |
      | vantaa | municipality | 237231     | 1000000 | yes  |
      | espoo  | municipality | 292796     | 1200000 |      |
      | tiera  | operator     |            |         |      |

  @RO-2
  Scenario: A party's nominator names its members
    When these people are named:
      | person | party | as     | by              |
      | alkarr | espoo | member | espoo-nominator |
    Then the members of "espoo" on 2020-11-02 are "alkarr"

  @RO-2
  Scenario: The programme office names nobody's members
    When these people are named:
      | person | party | as     | by     |
      | alkarr | espoo | member | office |
    Then it is refused as "names-own-people" by RO-2

  @RO-2
  Scenario: Neither does the programme director
    When these people are named:
      | person | party | as     | by       |
      | alkarr | espoo | member | director |
    Then it is refused as "names-own-people" by RO-2

  @RO-2
  Scenario: Nor another party's nominator, be it the host's
    When these people are named:
      | person | party | as     | by               |
      | alkarr | espoo | member | vantaa-nominator |
    Then it is refused as "names-own-people" by RO-2

  @RO-2 @SG-C5
  Scenario: The same holds for a deputy
    Given these people are named:
      | person | party | as     |
      | alkarr | espoo | member |
    When these people are named:
      | person  | party | as     | of     | by     |
      | granudd | espoo | deputy | alkarr | office |
    Then it is refused as "names-own-people" by RO-2
    When these people are named:
      | person  | party | as     | of     | by              |
      | granudd | espoo | deputy | alkarr | espoo-nominator |
    Then the members of "espoo" on 2020-11-02 are "alkarr"
