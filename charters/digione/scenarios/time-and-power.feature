Feature: By when, how often, and with what power
  The Finnish calendar: Easter of 2022 is 17 April, Ascension Day 26 May, Midsummer Eve 24 June, All Saints' Day 5 November.

  Background:
    Given a programme under the charter "digione"

  @SG-M5 @SG-M7 @MT-M4 @MT-M5 @X-11 @X-12 @X-30 @X-31
  Scenario: Deadlines around holidays
    Then these last days follow from the meeting:
      | body            | what      | meeting    | last day   | rules       |
      | steering-group  | materials | 2022-12-01 | 2022-11-24 | SG-M5, X-12 |
      | steering-group  | materials | 2023-01-05 | 2022-12-29 | SG-M5, X-12 |
      | steering-group  | minutes   | 2022-04-08 | 2022-04-19 | SG-M7, X-11 |
      | steering-group  | minutes   | 2022-12-17 | 2022-12-27 | SG-M7, X-11 |
      | management-team | materials | 2022-12-28 | 2022-12-22 | MT-M4, X-12 |
      | management-team | materials | 2022-11-09 | 2022-11-06 | MT-M4, X-12 |
      | management-team | minutes   | 2022-05-24 | 2022-05-27 | MT-M5, X-11 |
      | management-team | minutes   | 2022-06-22 | 2022-06-27 | MT-M5, X-11 |
      | management-team | minutes   | 2022-11-03 | 2022-11-07 | MT-M5, X-11 |

  @MT-M1
  Scenario: The management team meets two to four times a month
    Then meetings of the "management-team" on 2022-02-02 are 1 in month 2 of 2022, which is too few
    And meetings of the "management-team" on 2022-02-02, 2022-02-16, 2022-03-02 are 2 in month 2 of 2022, which is right
    And meetings of the "management-team" on 2022-03-01, 2022-03-08, 2022-03-15, 2022-03-22 are 4 in month 3 of 2022, which is right
    And meetings of the "management-team" on 2022-03-01, 2022-03-08, 2022-03-15, 2022-03-22, 2022-03-29 are 5 in month 3 of 2022, which is too many

  @FO-L1 @FO-C1 @FO-A1 @FO-E1 @X-32
  Scenario: Forums and advisory groups
    Then meetings of the "leadership-forum" on 2022-05-04 are 1 in 2022, which is too few
    And meetings of the "leadership-forum" on 2022-05-04, 2022-11-09 are 2 in 2022, which is right
    And meetings of the "change-advisory-group" on 2022-02-01, 2022-05-03, 2022-09-06 are 3 in 2022, which is too few
    And meetings of the "change-advisory-group" on 2022-02-01, 2022-05-03, 2022-09-06, 2022-12-07 are 4 in 2022, which is right
    And meetings of the "architecture-advisory-group" on 2022-02-01, 2022-05-03, 2022-09-06 are 3 in 2022, which is too few
    And meetings of the "ecosystem-advisory-group" on 2022-02-01, 2022-05-03, 2022-09-06, 2022-12-07 are 4 in 2022, which is right

  @SG-V1 @SG-V2
  Scenario: A share of the votes is no share of the power
    Then these votes give this power:
      | voter  | votes   | Banzhaf | Shapley-Shubik |
      | vantaa | 975000  | 1/3     | 1/3            |
      | espoo  | 1188000 | 1/3     | 1/3            |
      | lahti  | 483000  | 0       | 0              |
      | tiera  | 882000  | 1/3     | 1/3            |
    And these votes give this power where at least 2/3 is needed:
      | voter | votes | Banzhaf | Shapley-Shubik |
      | a     | 2     | 3/5     | 2/3            |
      | b     | 1     | 1/5     | 1/6            |
      | c     | 1     | 1/5     | 1/6            |
