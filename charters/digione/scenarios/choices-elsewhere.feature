Feature: What another choice would change on the other levels
  The interpretations that more than the steering group uses: in the management team, its deadlines and the advisory groups. The
  same names as where the management team decides.

  @X-13 @IN-6
  Scenario: Who declares an interest leaves the management team's room
    Given a programme under the charter "digione" with the choices:
      | rule | choice     |
      | X-13 | must-leave |
    And these parties join:
      | party  | class        | population | fee     | host |
      | vantaa | municipality | 237231     | 1000000 | yes  |
      | espoo  | municipality | 292796     | 1200000 |      |
      | lahti  | municipality | 119984     | 500000  |      |
    And these people are named:
      | person    | party  | as                 | body            |
      | director  | vantaa | chair              | management-team |
      | espoo-pm  | espoo  | member             | management-team |
      | lahti-pm  | lahti  | member             | management-team |
      | secretary | vantaa | secretary's deputy | management-team |
    And these matters are prepared:
      | matter | kind       | body            |
      | team   | team-setup | management-team |
    And it is 2022-11-01
    And a meeting of the "management-team" is planned for 2022-12-01
    And "team" is on the agenda
    And the meeting is convened
    And it is 2022-12-01 at 13.00
    And the meeting is opened
    And everybody is present
    And "lahti-pm" declares an interest in "team"
    When the item "team" is opened
    Then it is refused as "leave-first" by IN-6
    When "lahti-pm" leaves at 13.05
    And the item "team" is opened
    Then "lahti-pm" must leave for "team" by IN-6

  @X-18 @MT-1
  Scenario: No deputy for a recused member of the management team
    Given a programme under the charter "digione" with the choices:
      | rule | choice          |
      | X-18 | not-for-recused |
    And these parties join:
      | party  | class        | population | fee     | host |
      | vantaa | municipality | 237231     | 1000000 | yes  |
      | espoo  | municipality | 292796     | 1200000 |      |
    And these people are named:
      | person    | party  | as                 | of       | body            |
      | director  | vantaa | chair              |          | management-team |
      | espoo-pm  | espoo  | member             |          | management-team |
      | relief    | espoo  | deputy             | espoo-pm | management-team |
      | secretary | vantaa | secretary's deputy |          | management-team |
    And these matters are prepared:
      | matter | kind       | body            |
      | team   | team-setup | management-team |
    And it is 2022-11-01
    And a meeting of the "management-team" is planned for 2022-12-01
    And "team" is on the agenda
    And the meeting is convened
    And it is 2022-12-01 at 13.00
    And the meeting is opened
    And everybody is present
    And the item "team" is called
    And "espoo-pm" declares an interest in "team"
    When "relief" arrives
    Then it is refused as "principal-takes-part" by MT-1
    And nobody acts for "espoo-pm"

  @X-30 @MT-M4 @MT-M5 @SG-M7
  Scenario: The eves as days off
    # 28.12.2020 is a Monday: Tuesday 22.12. and Wednesday 23.12. lie between it and the 21st; the 24th is an eve, then holidays.
    # 22.6.2022 + 2 = Friday 24.6., Midsummer Eve: Monday 27.6.
    Given a programme under the charter "digione"
    Then these last days follow from the meeting:
      | body            | what      | meeting    | last day   | rules       |
      | management-team | materials | 2020-12-28 | 2020-12-21 | MT-M4, X-12 |
      | management-team | minutes   | 2022-06-22 | 2022-06-27 | MT-M5, X-11 |
      | steering-group  | minutes   | 2020-12-17 | 2020-12-28 | SG-M7, X-11 |

  @X-30 @MT-M4 @MT-M5 @SG-M7
  Scenario: The eves as working days
    # Now Wednesday 23.12. and Thursday 24.12. lie between; Midsummer Eve and Christmas Eve are last days themselves.
    Given a programme under the charter "digione" with the choices:
      | rule | choice      |
      | X-30 | eves-worked |
    Then these last days follow from the meeting:
      | body            | what      | meeting    | last day   | rules       |
      | management-team | materials | 2020-12-28 | 2020-12-22 | MT-M4, X-12 |
      | management-team | minutes   | 2022-06-22 | 2022-06-24 | MT-M5, X-11 |
      | steering-group  | minutes   | 2020-12-17 | 2020-12-24 | SG-M7, X-11 |

  @X-30 @SG-M7
  Scenario: Public holidays and weekends are nobody's choice
    # 30.12.2022 + 7 = 6.1.2023, Epiphany and a Friday: Monday 9.1.
    Given a programme under the charter "digione" with the choices:
      | rule | choice      |
      | X-30 | eves-worked |
    Then these last days follow from the meeting:
      | body            | what    | meeting    | last day   | rules       |
      | steering-group  | minutes | 2022-12-30 | 2023-01-09 | SG-M7, X-11 |
      | management-team | minutes | 2022-05-24 | 2022-05-27 | MT-M5, X-11 |

  @X-32 @FO-A1 @FO-E1
  Scenario: Looked at by the gaps, the architecture and ecosystem groups meet often enough with three, and with thirteen
    Given a programme under the charter "digione" with the choices:
      | rule | choice |
      | X-32 | no-gap |
    Then meetings of the "architecture-advisory-group" on 2022-04-01, 2022-07-01, 2022-10-01 are 3 in 2022, which is right
    And meetings of the "architecture-advisory-group" on 2022-04-01, 2022-07-02, 2022-10-01 are 3 in 2022, which is too few
    And meetings of the "architecture-advisory-group" on 2022-02-01, 2022-05-03, 2022-09-06, 2022-12-07 are 4 in 2022, which is too few
    And meetings of the "ecosystem-advisory-group" on 2022-04-01, 2022-07-01, 2022-10-01 are 3 in 2022, which is right
    And meetings of the "ecosystem-advisory-group" on 2022-04-01, 2022-07-02, 2022-10-01 are 3 in 2022, which is too few
    And meetings of the "ecosystem-advisory-group" on 2022-01-12, 2022-02-02, 2022-03-02, 2022-04-06, 2022-05-04, 2022-06-01, 2022-06-29, 2022-08-17, 2022-09-07, 2022-10-05, 2022-11-09, 2022-12-07, 2022-12-21 are 13 in 2022, which is right

  @X-32 @FO-L1
  Scenario: The leadership forum is counted whatever X-32 says
    Given a programme under the charter "digione" with the choices:
      | rule | choice |
      | X-32 | no-gap |
    Then meetings of the "leadership-forum" on 2022-02-02, 2022-05-04, 2022-06-01, 2022-09-07, 2022-11-09 are 5 in 2022, which is too many
    And meetings of the "leadership-forum" on 2022-02-02, 2022-11-09 are 2 in 2022, which is right

  @X-1 @SG-C2
  Scenario: Exactly 150 000 inhabitants under the other reading: a second member is named
    Given a programme under the charter "digione" with the choices:
      | rule | choice    |
      | X-1  | two-seats |
    And these parties join:
      | party   | class        | population | fee    | host |
      | vantaa  | municipality | 237231     | 600000 | yes  |
      | exactly | municipality | 150000     | 300000 |      |
    When these people are named:
      | person | party   | as     |
      | first  | exactly | member |
      | second | exactly | member |
      | third  | exactly | member |
    Then it is refused as "over-seats"
    And the members of "exactly" on 2020-11-02 are "first", "second"

  @X-1 @SG-C2
  Scenario: Exactly 150 000 inhabitants under the charter's own reading: it is not
    Given a programme under the charter "digione"
    And these parties join:
      | party   | class        | population | fee    | host |
      | vantaa  | municipality | 237231     | 600000 | yes  |
      | exactly | municipality | 150000     | 300000 |      |
    When these people are named:
      | person | party   | as     |
      | first  | exactly | member |
      | second | exactly | member |
    Then it is refused as "over-seats"
    And the members of "exactly" on 2020-11-02 are "first"
