Feature: Strategic level: the steering group decides
  Five cities and Tiera: fees 1 200 000 + 1 000 000 + 900 000 + 900 000 + 750 000 = 4 750 000, so Tiera has 4 750 000 / 5 = 950 000,
  and all votes are 5 700 000. Each of the six has two seats: 12 seats, and at least half of them is 6.
  Alone, a member has half of its party's votes: Espoo 600 000, Vantaa 500 000, Tampere and Oulu 450 000, Turku 375 000, Tiera 475 000.

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
    And every seat of the "steering-group" is filled
    And these matters are prepared:
      | matter       | kind                        | amount    | counterparties |
      | strategy     | open-source-strategy        |           |                |
      | timetable    | procurement                 | 600000.00 | tiera          |
      | premises     | procurement                 | 600000.00 |                |
      | plan         | plan-update                 |           | tiera          |
      | suspension   | programme-suspension        |           |                |
      | continuation | continuation-contract       |           |                |
      | customer     | operator-customer-agreement |           |                |

  @SG-1 @SG-C1 @SG-C3 @SG-C4
  Scenario: Seats belong to municipalities, the operator and funders
    When these parties join:
      | party         | class  | seats | votes |
      | northern-fund | funder | 1     | none  |
    Then the seats are:
      | party         | seats |
      | vantaa        | 2     |
      | espoo         | 2     |
      | tampere       | 2     |
      | oulu          | 2     |
      | turku         | 2     |
      | tiera         | 2     |
      | northern-fund | 1     |

  @SG-1
  Scenario: Nobody else can have a seat
    When these parties join:
      | party  | class    |
      | agency | ministry |
    Then it is refused as "unknown-class"

  @SG-2
  Scenario: Nobody is against: unanimous, and no vote is needed
    Given a meeting on 2022-12-01 is open with "strategy"
    And everybody is present
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A", "B"
    When nobody is against "A"
    Then the outcome is "unanimous" for "A"
    When the decision on "strategy" is entered
    Then the decision on "strategy" is "A" by SG-2, SG-3

  @SG-2 @SG-V1 @SG-V2 @SG-V4
  Scenario: Somebody is against: the proposal with most votes, of any number, majority or not
    Given a meeting on 2022-12-01 is open with "strategy"
    And everybody is present
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A", "B", "C"
    And "espoo-1" is against "A"
    And the vote is opened
    And the ballots are:
      | person    | ballot |
      | tampere-1 | A      |
      | tampere-2 | A      |
      | oulu-1    | A      |
      | oulu-2    | A      |
      | turku-1   | A      |
      | espoo-1   | B      |
      | espoo-2   | B      |
      | tiera-1   | B      |
      | vantaa-1  | C      |
      | vantaa-2  | C      |
      | tiera-2   | C      |
      | turku-2   | C      |
    When the vote is closed
    # A: 900 000 + 900 000 + 375 000; B: 1 200 000 + 475 000; C: 1 000 000 + 475 000 + 375 000. A has 2 175 / 5 700, under half.
    Then the tally is:
      | proposal | votes   |
      | A        | 2175000 |
      | B        | 1675000 |
      | C        | 1850000 |
      | blank    | 0       |
    And the outcome is "vote" for "A"
    When the decision on "strategy" is entered
    Then the decision on "strategy" is "A" by SG-2, SG-3, SG-V1, SG-V2, SG-V4

  @SG-2
  Scenario: A vote in which all ballots but blank ones agree is unanimous too
    Given a meeting on 2022-12-01 is open with "strategy"
    And everybody is present
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A", "B"
    And the vote is opened
    And the ballots are:
      | person   | ballot |
      | vantaa-1 | A      |
      | turku-1  | A      |
      | espoo-1  | blank  |
    When the vote is closed
    Then the outcome is "unanimous" for "A"

  @SG-3
  Scenario: Six of twelve are enough
    Given a meeting on 2022-12-01 is open with "strategy"
    And "vantaa-1", "turku-1", "turku-2", "oulu-1", "oulu-2", "tampere-1" arrive
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A"
    Then 6 of 12 take part and 6 are needed, which is enough
    When nobody is against "A"
    Then the outcome is "unanimous" for "A"

  @SG-3
  Scenario: Five of twelve are too few, also when they have most of the votes
    # Vantaa 1 000 000 + Espoo 1 200 000 + Tampere 900 000 = 3 100 000 of 5 700 000: heads are counted, not votes.
    Given a meeting on 2022-12-01 is open with "strategy"
    And "vantaa-1", "vantaa-2", "espoo-1", "espoo-2", "tampere-1" arrive
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A"
    Then 5 of 12 take part and 6 are needed, which is too few
    When nobody is against "A"
    Then it is refused as "not-quorate" by SG-3

  @SG-3
  Scenario: Of thirteen, seven are needed
    Given these parties join:
      | party | class        | population | fee    |
      | lahti | municipality | 119984     | 500000 |
    And these people are named:
      | person  | party | as     |
      | lahti-1 | lahti | member |
    And a meeting on 2022-12-01 is open with "strategy"
    And "vantaa-1", "vantaa-2", "turku-1", "turku-2", "oulu-1", "oulu-2" arrive
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    Then 6 of 13 take part and 7 are needed, which is too few
    When "lahti-1" arrives at 13.10
    Then 7 of 13 take part and 7 are needed, which is enough

  @SG-3
  Scenario: A quorum lost during the vote stops it until somebody returns
    Given a meeting on 2022-12-01 is open with "strategy"
    And "vantaa-1", "turku-1", "turku-2", "oulu-1", "oulu-2", "tampere-1" arrive
    And nobody has an interest in "strategy"
    And the item "strategy" is opened
    And the proposals are "A", "B"
    And the vote is opened
    And "vantaa-1" votes "A"
    And "oulu-1" votes "B"
    And "turku-2" leaves at 13.20
    When the vote is closed
    Then it is refused as "not-quorate" by SG-3
    When "turku-2" arrives at 13.30
    And the vote is closed
    # Vantaa's only member has 1 000 000, one of Oulu's two 450 000.
    Then the outcome is "vote" for "A"

  @SG-3 @X-3
  Scenario: Who takes no part stays in the base of the quorum
    Given a meeting on 2022-12-01 is open with "timetable"
    And "vantaa-1", "vantaa-2", "espoo-1", "espoo-2", "turku-1" arrive
    And nobody has an interest in "timetable"
    And the item "timetable" is opened
    # Tiera's two are recused; half of the twelve, not of the other ten.
    Then 5 of 12 take part and 6 are needed, which is too few
    When "turku-2" arrives at 13.10
    Then 6 of 12 take part and 6 are needed, which is enough

  @SG-4 @SG-5
  Scenario: Tiera is the other side of a procurement from it
    When a meeting on 2022-12-01 is open with "timetable"
    Then "tiera-1", "tiera-2" take no part in "timetable" by SG-4
    And "tiera-1", "tiera-2" must leave for "timetable" by SG-5

  @SG-4
  Scenario: Tiera is not the other side of a procurement from somebody else
    When a meeting on 2022-12-01 is open with "premises"
    Then everybody may take part in "premises"
    And nobody must leave for "premises"

  @SG-4
  Scenario: The other side is a matter of fact, whatever the kind of matter
    When a meeting on 2022-12-01 is open with "plan"
    Then "tiera-1", "tiera-2" take no part in "plan" by SG-4

  @SG-4 @X-19
  Scenario: Suspension, continuation and customer agreement
    When a meeting on 2022-12-01 is open with "suspension", "continuation", "customer"
    Then "tiera-1", "tiera-2" take no part in "suspension" by SG-4
    And "tiera-1", "tiera-2" take no part in "continuation" by SG-4
    And "tiera-1", "tiera-2" take no part in "customer" by SG-4
    And "tiera-1", "tiera-2" must leave for "continuation" by SG-5

  @SG-4
  Scenario: A municipality on the other side takes part
    Given these matters are prepared:
      | matter | kind        | amount   | counterparties |
      | rooms  | procurement | 20000.00 | oulu           |
    When a meeting on 2022-12-01 is open with "rooms"
    Then everybody may take part in "rooms"

  @SG-4
  Scenario: A corrected counterparty frees or recuses at once
    Given the matter "premises" is corrected:
      | kind        | amount    | counterparties |
      | procurement | 600000.00 | tiera          |
    And the matter "timetable" is corrected:
      | kind        | amount    | counterparties |
      | procurement | 600000.00 |                |
    When a meeting on 2022-12-01 is open with "premises", "timetable"
    Then "tiera-1", "tiera-2" take no part in "premises" by SG-4
    And everybody may take part in "timetable"

  @SG-4
  Scenario: A recused member's ballot is refused
    Given a meeting on 2022-12-01 is open with "timetable"
    And everybody but "tiera-1", "tiera-2" is present
    And nobody has an interest in "timetable"
    And the item "timetable" is opened
    And the proposals are "A", "B"
    And the vote is opened
    When "tiera-1" votes "A"
    Then it is refused as "ballot-refused" by SG-4
    When "espoo-1" votes "A"
    And the vote is closed
    Then the outcome is "unanimous" for "A"

  @SG-5
  Scenario: The item does not open while the other side is in the room
    Given a meeting on 2022-12-01 is open with "timetable", "strategy"
    And everybody is present
    And nobody has an interest in "timetable"
    When the item "timetable" is opened
    Then it is refused as "leave-first" by SG-5
    When "tiera-1" leaves at 13.42
    And the item "timetable" is opened
    Then it is refused as "leave-first" by SG-5
    When "tiera-2" leaves at 13.43
    And the item "timetable" is opened
    Then 10 of 12 take part and 6 are needed, which is enough

  @SG-5
  Scenario: The other side comes back for the next item
    Given a meeting on 2022-12-01 is open with "timetable", "strategy"
    And everybody but "tiera-1", "tiera-2" is present
    And nobody has an interest in "timetable"
    And the item "timetable" is opened
    And the proposals are "A"
    And nobody is against "A"
    When "tiera-1" arrives at 14.00
    Then it is refused as "must-stay-out" by SG-5
    When the decision on "timetable" is entered
    And "tiera-1", "tiera-2" arrive at 14.05
    And the item "strategy" is opened
    Then 12 of 12 take part and 6 are needed, which is enough

  @SG-5 @X-39
  Scenario: The other side sees nothing of the item, and the decision once the minutes are approved
    Given a meeting on 2022-12-01 is open with "timetable"
    And everybody but "tiera-1", "tiera-2" is present
    And nobody has an interest in "timetable"
    And the item "timetable" is opened
    And the proposals are "A"
    And nobody is against "A"
    And the decision on "timetable" is entered
    Then "tiera-1" sees of "timetable" the number
    And "espoo-1" sees of "timetable" everything
    When the meeting is closed at 15.00
    Then "tiera-1" sees of "timetable" the number
    When it is 2022-12-05
    And "vantaa-1" approves the minutes
    Then "tiera-1" sees of "timetable" the decision
    And "espoo-1" sees of "timetable" everything

  @SG-4 @SG-2 @X-9 @X-2 @X-5
  Scenario: Tiera's weight is left out, and the most votes win without being a majority
    Given a meeting on 2022-12-01 is open with "timetable"
    And everybody but "tiera-1", "tiera-2", "turku-2" is present
    And nobody has an interest in "timetable"
    And the item "timetable" is opened
    And the proposals are "A", "B"
    Then 9 of 12 take part and 6 are needed, which is enough
    # Turku's only member has all of its 750 000; nobody has Tiera's 950 000.
    And the weights are:
      | person    | weight |
      | vantaa-1  | 500000 |
      | vantaa-2  | 500000 |
      | espoo-1   | 600000 |
      | espoo-2   | 600000 |
      | tampere-1 | 450000 |
      | tampere-2 | 450000 |
      | oulu-1    | 450000 |
      | oulu-2    | 450000 |
      | turku-1   | 750000 |
    When the vote is opened
    And the ballots are:
      | person    | ballot |
      | vantaa-1  | A      |
      | vantaa-2  | A      |
      | tampere-1 | A      |
      | tampere-2 | A      |
      | oulu-1    | A      |
      | espoo-1   | B      |
      | espoo-2   | B      |
      | turku-1   | B      |
      | oulu-2    | blank  |
    And the vote is closed
    # A 1 000 000 + 900 000 + 450 000; B 1 200 000 + 750 000; blank 450 000; together 4 750 000, of which A has 49,5 %.
    Then the tally is:
      | proposal | votes   |
      | A        | 2350000 |
      | B        | 1950000 |
      | blank    | 450000  |
    And the outcome is "vote" for "A"
    When the decision on "timetable" is entered
    Then the decision on "timetable" is "A" by SG-4, SG-5, SG-3, X-3, SG-V1, X-2, X-5, SG-2, SG-V4

  @SG-6
  Scenario: A funder takes no part when it is the other side itself; another funder does
    Given these parties join:
      | party         | class  | seats | votes |
      | northern-fund | funder | 1     | half  |
      | southern-fund | funder | 1     | half  |
    And these people are named:
      | person | party         | as     |
      | north  | northern-fund | member |
      | south  | southern-fund | member |
    And these matters are prepared:
      | matter | kind  | counterparties |
      | grant  | other | northern-fund  |
    When a meeting on 2022-12-01 is open with "grant"
    Then "north" takes no part in "grant" by SG-6
    And "north" must leave for "grant" by SG-5
    And "south", "tiera-1" may take part in "grant"

  @SG-7
  Scenario: No funder takes part in suspension or the customer agreement, but in continuation contracts they do
    Given these parties join:
      | party         | class  | seats | votes |
      | northern-fund | funder | 1     | half  |
      | southern-fund | funder | 1     | none  |
    And these people are named:
      | person | party         | as     |
      | north  | northern-fund | member |
      | south  | southern-fund | member |
    When a meeting on 2022-12-01 is open with "suspension", "customer", "continuation"
    Then "north", "south" take no part in "suspension" by SG-7
    And "north", "south" must leave for "suspension" by SG-5
    And "north", "south" take no part in "customer" by SG-7
    And "north", "south" may take part in "continuation"

  @SG-7
  Scenario: A funder in the room keeps the suspension from opening, its ballot is refused
    Given these parties join:
      | party         | class  | seats | votes |
      | northern-fund | funder | 1     | half  |
    And these people are named:
      | person | party         | as     |
      | north  | northern-fund | member |
    And a meeting on 2022-12-01 is open with "suspension"
    And everybody but "tiera-1", "tiera-2" is present
    And nobody has an interest in "suspension"
    When the item "suspension" is opened
    Then it is refused as "leave-first" by SG-5
    When "north" leaves at 13.20
    And the item "suspension" is opened
    And the proposals are "A", "B"
    And the vote is opened
    And "north" votes "A"
    Then it is refused as "ballot-refused" by SG-7
