Feature: Offices and deputies of the steering group: who can hold them, and who cannot

  Background:
    Given a programme under the charter "digione"
    And these parties join:
      | party  | class        | population | fee     | host |
      | vantaa | municipality | 237231     | 1000000 | yes  |
      | espoo  | municipality | 292796     | 1200000 |      |
      | lahti  | municipality | 119984     | 500000  |      |
      | tiera  | operator     |            |         |      |
    And these people are named:
      | person   | party  | as     |
      | koskinen | vantaa | chair  |
      | salmi    | espoo  | member |
      | alkarr   | espoo  | member |
      | niemi    | lahti  | member |
    And these matters are prepared:
      | matter   | kind                 |
      | strategy | open-source-strategy |

  @SG-C6
  Scenario: There is one chair
    When these people are named:
      | person | party  | as    |
      | laine  | vantaa | chair |
    Then it is refused as "office-taken"
    When these people are named:
      | person | party  | as     |
      | laine  | vantaa | member |
    Then the members of "vantaa" on 2020-11-02 are "koskinen", "laine"

  @SG-C6 @SG-M3 @X-41
  Scenario: The vice-chair is the host's like the chair
    Given "alkarr" steps down after 2021-12-31
    And it is 2022-01-03
    When these people are named:
      | person | party | as         |
      | granud | espoo | vice-chair |
    Then it is refused as "chair-not-theirs" by SG-M3
    When these people are named:
      | person | party  | as         |
      | laine  | vantaa | vice-chair |
    Then the members of "vantaa" on 2022-01-03 are "koskinen", "laine"

  @SG-M3 @SG-M7 @X-41
  Scenario: The vice-chair approves the minutes of a meeting that the chair did not attend
    Given these people are named:
      | person | party  | as         |
      | laine  | vantaa | vice-chair |
    And a meeting on 2022-12-01 is open with "strategy"
    And everybody but "koskinen" is present
    And the meeting is closed at 15.00
    When "salmi" approves the minutes
    Then it is refused as "not-yours-to-do" by SG-M7, SG-C6, SG-M3
    When "laine" approves the minutes
    Then the minutes are in time

  @SG-M7 @SG-M3
  Scenario: … but not those of a meeting that the chair attended
    Given these people are named:
      | person | party  | as         |
      | laine  | vantaa | vice-chair |
    And a meeting on 2022-12-01 is open with "strategy"
    And everybody is present
    And the meeting is closed at 15.00
    When "laine" approves the minutes
    Then it is refused as "not-yours-to-do" by SG-M7
    When "koskinen" approves the minutes
    Then the minutes are in time

  @SG-C5
  Scenario: A deputy is of the member's own party, and of a member
    When these people are named:
      | person | party | as     | of    |
      | other  | lahti | deputy | salmi |
    Then it is refused as "other-party" by SG-C5
    When these people are named:
      | person | party | as     | of    |
      | relief | espoo | deputy | laine |
    Then it is refused as "not-a-member" by SG-C5
    When these people are named:
      | person | party | as     | of    |
      | relief | espoo | deputy | salmi |
    Then the members of "espoo" on 2020-11-02 are "salmi", "alkarr"

  @SG-C5
  Scenario: Nobody sits twice
    When these people are named:
      | person | party | as     | of    |
      | alkarr | espoo | deputy | salmi |
    Then it is refused as "already-seated"
    Given these people are named:
      | person | party | as     | of    |
      | relief | espoo | deputy | salmi |
    When these people are named:
      | person | party | as     | of     |
      | relief | espoo | deputy | alkarr |
    Then it is refused as "already-seated"

  @X-6 @SG-2
  Scenario: The chair's word settles no vote that is no tie
    # Espoo 1 200 000, Vantaa 1 000 000.
    Given a meeting on 2022-12-01 is open with "strategy"
    And everybody is present
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A", "B"
    And the vote is opened
    And the ballots are:
      | person   | ballot |
      | koskinen | A      |
      | salmi    | B      |
      | alkarr   | B      |
    And the vote is closed
    When "koskinen" chooses "A"
    Then it is refused as "no-tie" by SG-2
    And the outcome is "vote" for "B"

  @X-6
  Scenario: Nobody is elected to chair where the chair takes part
    Given a meeting on 2022-12-01 is open with "strategy"
    And everybody is present
    When the meeting elects "salmi" to chair "strategy"
    Then it is refused as "chair-takes-part" by X-6

  @X-6 @IN-6
  Scenario: Somebody who is recused is not elected to chair either
    Given a meeting on 2022-12-01 is open with "strategy"
    And everybody is present
    And "koskinen" declares an interest in "strategy"
    And "salmi" declares an interest in "strategy"
    When the meeting elects "salmi" to chair "strategy"
    Then it is refused as "ballot-refused" by IN-6
    When the meeting elects "niemi" to chair "strategy"
    And the item "strategy" is opened
    Then "niemi" is the acting chair

  @X-7 @SG-V2
  Scenario: A city whose seats are vacant is in Tiera's average
    Given "salmi" steps down after 2021-12-31
    And "alkarr" steps down after 2021-12-31
    # (1 000 000 + 1 200 000 + 500 000) / 3.
    Then the votes on 2022-12-01 are:
      | party  | votes   |
      | vantaa | 1000000 |
      | espoo  | 1200000 |
      | lahti  | 500000  |
      | tiera  | 900000  |
