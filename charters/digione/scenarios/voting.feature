Feature: Voting in the steering group: ballots, ties, and who settles them
  Five cities and Tiera, twelve seats, 5 700 000 votes. Where both members of a party take part, each has half of its votes:
  Espoo 600 000, Vantaa 500 000, Tampere and Oulu 450 000, Turku 375 000, Tiera 475 000.

  Background:
    Given a programme under the charter "digione"
    And these parties join:
      | party   | class        | population | fee     | host |
      | vantaa  | municipality | 237231     | 1000000 | yes  |
      | espoo   | municipality | 292796     | 1200000 |      |
      | tampere | municipality | 241009     | 900000  |      |
      | oulu    | municipality | 207327     | 900000  |      |
      | turku   | municipality | 194391     | 750000  |      |
      | tiera   | operator     |            |         |      |
    And every seat of the "steering-group" is filled, each with a deputy
    And these matters are prepared:
      | matter   | kind                 |
      | strategy | open-source-strategy |
    And a meeting on 2022-12-01 is open with "strategy"

  @SG-2 @SG-V4
  Scenario: On a tie the proposal that the chair supported wins
    Given everybody is present
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A", "B"
    And the vote is opened
    # A: Vantaa 1 000 000 + Tampere 900 000 + Tiera 950 000 = 2 850 000. B: Espoo 1 200 000 + Oulu 900 000 + Turku 750 000 = 2 850 000.
    And the ballots are:
      | person    | ballot |
      | vantaa-1  | A      |
      | vantaa-2  | A      |
      | tampere-1 | A      |
      | tampere-2 | A      |
      | tiera-1   | A      |
      | tiera-2   | A      |
      | espoo-1   | B      |
      | espoo-2   | B      |
      | oulu-1    | B      |
      | oulu-2    | B      |
      | turku-1   | B      |
      | turku-2   | B      |
    When the vote is closed
    Then the tally is:
      | proposal | votes   |
      | A        | 2850000 |
      | B        | 2850000 |
      | blank    | 0       |
    And the outcome is "chair-tie-break" for "A"
    When the decision on "strategy" is entered
    Then the decision on "strategy" is "A" by SG-2, SG-V4

  @SG-2 @SG-V4
  Scenario: The same tie with the chair on the other side
    Given everybody is present
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A", "B"
    And the vote is opened
    And the ballots are:
      | person    | ballot |
      | vantaa-1  | B      |
      | vantaa-2  | B      |
      | tampere-1 | B      |
      | tampere-2 | B      |
      | tiera-1   | B      |
      | tiera-2   | B      |
      | espoo-1   | A      |
      | espoo-2   | A      |
      | oulu-1    | A      |
      | oulu-2    | A      |
      | turku-1   | A      |
      | turku-2   | A      |
    When the vote is closed
    Then the outcome is "chair-tie-break" for "B"

  @SG-V4
  Scenario: One member less, and there is no tie: the chair's side loses
    Given everybody but "tampere-1", "tampere-2" is present
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A", "B"
    And the vote is opened
    # A: Vantaa 1 000 000 + Tiera 950 000 = 1 950 000. B: 2 850 000.
    And the ballots are:
      | person   | ballot |
      | vantaa-1 | A      |
      | vantaa-2 | A      |
      | tiera-1  | A      |
      | tiera-2  | A      |
      | espoo-1  | B      |
      | espoo-2  | B      |
      | oulu-1   | B      |
      | oulu-2   | B      |
      | turku-1  | B      |
      | turku-2  | B      |
    When the vote is closed
    Then the outcome is "vote" for "B"

  @SG-V4 @SG-V1 @SG-V2
  Scenario: Fewer members with more votes beat more members with fewer
    Given "vantaa-1", "vantaa-2", "espoo-1", "espoo-2", "turku-1", "turku-2", "oulu-1", "tiera-1" arrive
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A", "B"
    And the vote is opened
    # A, three members: Espoo 1 200 000 + Oulu's only one 900 000 = 2 100 000. B, four members: Vantaa 1 000 000 + Turku 750 000 = 1 750 000.
    And the ballots are:
      | person   | ballot |
      | espoo-1  | A      |
      | espoo-2  | A      |
      | oulu-1   | A      |
      | vantaa-1 | B      |
      | vantaa-2 | B      |
      | turku-1  | B      |
      | turku-2  | B      |
      | tiera-1  | blank  |
    When the vote is closed
    Then the tally is:
      | proposal | votes   |
      | A        | 2100000 |
      | B        | 1750000 |
      | blank    | 950000  |
    And the outcome is "vote" for "A"

  @X-6 @SG-2
  Scenario: A tie that the chair's blank ballot does not settle
    Given everybody is present
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A", "B", "C"
    And the vote is opened
    # A: Espoo 1 200 000 + Tampere 900 000 + vantaa-2 500 000 = 2 600 000. B: Oulu 900 000 + Turku 750 000 + Tiera 950 000 = 2 600 000.
    And the ballots are:
      | person    | ballot |
      | vantaa-1  | blank  |
      | vantaa-2  | A      |
      | espoo-1   | A      |
      | espoo-2   | A      |
      | tampere-1 | A      |
      | tampere-2 | A      |
      | oulu-1    | B      |
      | oulu-2    | B      |
      | turku-1   | B      |
      | turku-2   | B      |
      | tiera-1   | B      |
      | tiera-2   | B      |
    When the vote is closed
    Then the tally is:
      | proposal | votes   |
      | A        | 2600000 |
      | B        | 2600000 |
      | C        | 0       |
      | blank    | 500000  |
    And the outcome is "needs-chair-choice" among "A", "B"
    When "vantaa-1" chooses "C"
    Then it is refused as "not-among-tied" by X-6, SG-2
    When "espoo-1" chooses "A"
    Then it is refused as "not-yours-to-do"
    When "vantaa-1" chooses "B"
    Then the outcome is "chair-tie-break" for "B"
    When the decision on "strategy" is entered
    Then the decision on "strategy" is "B" by X-6

  @X-6
  Scenario: A tie where the chair supported a third proposal
    Given everybody is present
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A", "B", "C"
    And the vote is opened
    # As before; C has the chair's 500 000.
    And the ballots are:
      | person    | ballot |
      | vantaa-1  | C      |
      | vantaa-2  | A      |
      | espoo-1   | A      |
      | espoo-2   | A      |
      | tampere-1 | A      |
      | tampere-2 | A      |
      | oulu-1    | B      |
      | oulu-2    | B      |
      | turku-1   | B      |
      | turku-2   | B      |
      | tiera-1   | B      |
      | tiera-2   | B      |
    When the vote is closed
    Then the outcome is "needs-chair-choice" among "A", "B"
    When "vantaa-1" chooses "A"
    Then the outcome is "chair-tie-break" for "A"

  @X-6 @X-18 @IN-6
  Scenario: Where the chair is recused the chair's deputy is the acting chair, and settles a tie with their ballot
    Given everybody is present
    And the item "strategy" is called
    And "vantaa-1" declares an interest in "strategy"
    And "vantaa-1-deputy" arrives
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A", "B"
    Then "vantaa-1-deputy" is the acting chair
    When the vote is opened
    # The deputy has the chair's 500 000, so the tie is that of the first scenario.
    And the ballots are:
      | person          | ballot |
      | vantaa-1-deputy | A      |
      | vantaa-2        | A      |
      | tampere-1       | A      |
      | tampere-2       | A      |
      | tiera-1         | A      |
      | tiera-2         | A      |
      | espoo-1         | B      |
      | espoo-2         | B      |
      | oulu-1          | B      |
      | oulu-2          | B      |
      | turku-1         | B      |
      | turku-2         | B      |
    And the vote is closed
    Then the outcome is "chair-tie-break" for "A"

  @X-6 @IN-6
  Scenario: Where nobody can act for a recused chair, the meeting elects one before the item opens
    Given everybody is present
    And "vantaa-1" declares an interest in "strategy"
    And nobody has an interest in "strategy"
    When the item "strategy" is opened
    Then it is refused as "no-acting-chair" by X-6
    When the meeting elects "oulu-2" to chair "strategy"
    And the item "strategy" is opened
    Then "oulu-2" is the acting chair

  @X-2
  Scenario: A city's votes are split over its members who take part, to the moment
    Given "vantaa-1", "vantaa-2", "espoo-1", "espoo-2", "turku-1", "turku-2" arrive
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    Then the weights are:
      | person   | weight |
      | vantaa-1 | 500000 |
      | vantaa-2 | 500000 |
      | espoo-1  | 600000 |
      | espoo-2  | 600000 |
      | turku-1  | 375000 |
      | turku-2  | 375000 |
    When "espoo-2" leaves at 13.20
    Then the weights are:
      | person   | weight  |
      | vantaa-1 | 500000  |
      | vantaa-2 | 500000  |
      | espoo-1  | 1200000 |
      | turku-1  | 375000  |
      | turku-2  | 375000  |

  @X-2
  Scenario: Two members of one city may vote differently
    Given everybody is present
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A", "B"
    And the vote is opened
    And the ballots are:
      | person   | ballot |
      | espoo-1  | A      |
      | espoo-2  | B      |
      | vantaa-2 | B      |
    When the vote is closed
    # B: 600 000 + 500 000.
    Then the tally is:
      | proposal | votes   |
      | A        | 600000  |
      | B        | 1100000 |
      | blank    | 0       |

  @X-5 @SG-3
  Scenario: A blank ballot and a silent member count to the quorum and support nothing
    Given "vantaa-1", "espoo-1", "tampere-1", "oulu-1", "turku-1", "tiera-1" arrive
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A", "B"
    And the vote is opened
    # Each is the only one of its party. turku-1 (750 000) stays silent.
    And the ballots are:
      | person    | ballot |
      | vantaa-1  | A      |
      | espoo-1   | B      |
      | tampere-1 | A      |
      | oulu-1    | blank  |
      | tiera-1   | B      |
    When the vote is closed
    Then 6 of 12 take part and 6 are needed, which is enough
    # A 1 000 000 + 900 000; B 1 200 000 + 950 000.
    And the tally is:
      | proposal | votes   |
      | A        | 1900000 |
      | B        | 2150000 |
      | blank    | 900000  |
    And the outcome is "vote" for "B"

  @X-5
  Scenario: Nothing but blank ballots supports nothing
    Given everybody is present
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A", "B"
    And the vote is opened
    And "vantaa-1" votes blank
    And "espoo-1" votes blank
    When the vote is closed
    Then the outcome is "no-support"

  @X-35
  Scenario: While the vote is open it shows who has voted, not how
    Given everybody is present
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A", "B"
    And the vote is opened
    When "espoo-1" votes "A"
    Then "vantaa-1" sees that "espoo-1" have voted, not how
    And "secretary" sees that "espoo-1" have voted, not how
    When the vote is closed
    Then "vantaa-1" sees how "espoo-1" voted

  @X-36
  Scenario: The last ballot counts, both stand in the record
    Given everybody is present
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A", "B"
    And the vote is opened
    And "espoo-1" votes "A"
    When "espoo-1" votes "B"
    And the vote is closed
    Then the ballots of "espoo-1" are "A", "B"
    And the tally is:
      | proposal | votes  |
      | A        | 0      |
      | B        | 600000 |
      | blank    | 0      |
    When "espoo-1" votes "A"
    Then it is refused as "vote-closed"

  @X-37
  Scenario: A ballot called aloud is entered by the secretary, and can be contested
    Given everybody is present
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A", "B"
    And the vote is opened
    And "vantaa-1" votes "A"
    When the secretary enters "A" for "espoo-1"
    And "espoo-1" contests the ballot entered for them
    And the secretary enters "B" for "espoo-1"
    And the vote is closed
    Then the tally is:
      | proposal | votes  |
      | A        | 500000 |
      | B        | 600000 |
      | blank    | 0      |
    And the outcome is "vote" for "B"

  @X-37
  Scenario: A ballot contested after the vote closed opens it again, until the decision is entered
    Given everybody is present
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A", "B"
    And the vote is opened
    And "vantaa-1" votes "A"
    And the secretary enters "A" for "espoo-1"
    And the vote is closed
    When "espoo-1" contests the ballot entered for them
    And "espoo-1" votes "B"
    And the vote is closed
    Then the outcome is "vote" for "B"
    When the decision on "strategy" is entered
    And "espoo-1" contests the ballot entered for them
    Then it is refused as "nothing-to-contest"

  @SG-3 @SG-C5
  Scenario: A member who has left has no ballot, a deputy in the seat has
    Given everybody is present
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A", "B"
    And the vote is opened
    And "espoo-1" leaves at 13.20
    When "espoo-1" votes "A"
    Then it is refused as "ballot-refused" by SG-3
    When "espoo-1-deputy" arrives at 13.21
    And "espoo-1-deputy" has no interest in "strategy"
    And "espoo-1-deputy" votes "A"
    And the vote is closed
    Then the outcome is "unanimous" for "A"
