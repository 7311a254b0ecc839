Feature: Who decides what
  Every row of the table of competence on both sides of its boundary. Amounts are without VAT, options included.

  Background:
    Given a programme under the charter "digione"

  @MT-7 @MT-8 @MT-2 @SG-T8 @X-8 @X-20
  Scenario: Procurements go by their amount, and the limit belongs to the lower step
    Then matters go this way:
      | kind        | amount    | facts                                        | decides            | proposed by     | then          | rules                   |
      | procurement | 10000.00  | within-frame yes, affects-maintenance-fee no | programme-director |                 | host-decision | MT-7, X-8, MT-8         |
      | procurement | 10000.01  | within-frame yes, affects-maintenance-fee no | management-team    |                 | host-decision | MT-7, X-8, MT-8         |
      | procurement | 500000.00 | within-frame yes                             | management-team    |                 | host-decision | MT-7, X-8, MT-8         |
      | procurement | 500000.01 | within-frame yes                             | steering-group     | management-team | host-decision | MT-7, SG-T8, X-8, MT-8  |
      | procurement | 10000.00  | within-frame no                              | steering-group     | management-team | host-decision | MT-7, X-8, MT-8, MT-2   |
      | procurement | 500000.00 | within-frame no                              | steering-group     | management-team | host-decision | MT-7, X-8, MT-8, MT-2   |
      | procurement | 500000.01 | within-frame no                              | steering-group     | management-team | host-decision | MT-7, SG-T8, X-8, MT-8  |

  @MT-R6 @X-16
  Scenario: An effect on the maintenance fee takes a small procurement to the management team
    Then matters go this way:
      | kind        | amount   | facts                                         | decides            | then          | rules             |
      | procurement | 10000.00 | within-frame yes, affects-maintenance-fee yes | management-team    | host-decision | MT-7, X-8, MT-R6  |
      | procurement | 10000.00 | within-frame yes, affects-maintenance-fee no  | programme-director | host-decision | MT-7, X-8         |

  @MT-7 @X-8
  Scenario: What is not known stays a question
    Then matters go this way:
      | kind        | amount    | facts            | decides        | proposed by     | then          | open                                  |
      | procurement | 10000.00  |                  |                |                 | host-decision | within-frame, affects-maintenance-fee |
      | procurement | 10000.00  | within-frame no  | steering-group | management-team | host-decision |                                       |
      | procurement | 10000.01  |                  |                |                 | host-decision | within-frame                          |
      | procurement | 500000.01 |                  | steering-group | management-team | host-decision |                                       |
      | procurement |           | within-frame yes |                |                 | host-decision | affects-maintenance-fee, amount       |

  @MT-3 @SG-T7 @SG-9 @MT-L2 @MT-L4 @X-20
  Scenario: A moderate change of scope is the management team's, any other is not
    Then matters go this way:
      | kind           | facts                                                                                                                                                             | decides         | proposed by     | then       | rules       |
      | scope-change   | changes-agreement no, meets-annex-7 yes, significant no, keeps-service-workable yes, lengthens-schedule no, grows-budget no, meets-funder-terms yes               | management-team |                 |            | MT-3        |
      | quality-change | changes-agreement no, meets-annex-7 yes, significant no, keeps-service-workable yes, lengthens-schedule no, grows-budget no, meets-funder-terms yes               | management-team |                 |            | MT-3        |
      | scope-change   | changes-agreement yes                                                                                                                                             | parties         | steering-group  | each-party | MT-3, SG-9  |
      | scope-change   | changes-agreement no, meets-annex-7 no                                                                                                                            | steering-group  | management-team |            | MT-3, MT-L4 |
      | scope-change   | changes-agreement no, meets-annex-7 yes, significant yes                                                                                                          | steering-group  | management-team |            | MT-3, SG-T7 |
      | scope-change   | changes-agreement no, meets-annex-7 yes, keeps-service-workable no                                                                                                | steering-group  | management-team |            | MT-3, SG-T7 |
      | scope-change   | changes-agreement no, meets-annex-7 yes, lengthens-schedule yes                                                                                                   | steering-group  | management-team |            | MT-3, SG-T7 |
      | scope-change   | changes-agreement no, meets-annex-7 yes, grows-budget yes                                                                                                         | steering-group  | management-team |            | MT-3, SG-T7 |
      | scope-change   | changes-agreement no, meets-annex-7 yes, significant no, keeps-service-workable yes, lengthens-schedule no, grows-budget no, meets-funder-terms no                | steering-group  | management-team |            | MT-3, MT-L2 |

  @SG-9 @SG-T7 @SG-13 @MT-R2 @MT-2 @X-20
  Scenario: Budgets and schedules
    Then matters go this way:
      | kind            | facts                                                                                                       | decides         | proposed by     | then       | rules        |
      | budget-change   | changes-agreement no, exceeds-joining-fee no, within-frame yes, grows-budget no, significant no             | management-team |                 |            | MT-R2        |
      | budget-change   | changes-agreement no, exceeds-joining-fee yes                                                               | parties         | steering-group  | each-party | SG-9         |
      | budget-change   | changes-agreement yes                                                                                       | parties         | steering-group  | each-party | SG-9         |
      | budget-change   | changes-agreement no, exceeds-joining-fee no, within-frame no                                               | steering-group  | management-team |            | SG-T7, SG-13 |
      | budget-change   | changes-agreement no, exceeds-joining-fee no, within-frame yes, grows-budget yes                            | steering-group  | management-team |            | SG-T7, SG-13 |
      | budget-change   | changes-agreement no, exceeds-joining-fee no, within-frame yes, significant yes                             | steering-group  | management-team |            | SG-T7, SG-13 |
      | schedule-change | changes-agreement no, exceeds-joining-fee no, lengthens-schedule no, significant no                         | management-team |                 |            | MT-2         |
      | schedule-change | changes-agreement no, exceeds-joining-fee no, lengthens-schedule yes                                        | steering-group  | management-team |            | SG-T7        |
      | schedule-change | changes-agreement no, exceeds-joining-fee no, significant yes                                               | steering-group  | management-team |            | SG-T7        |
      | schedule-change | changes-agreement no, exceeds-joining-fee yes                                                               | parties         | steering-group  | each-party | SG-9         |

  @SG-9 @SG-T7 @IN-4 @X-19
  Scenario: What only the parties decide, the steering group proposes
    Then matters go this way:
      | kind                        | decides | proposed by    | then       | recuses          | rules                        |
      | agreement-change            | parties | steering-group | each-party |                  | SG-9                         |
      | payment-obligation-change   | parties | steering-group | each-party |                  | SG-T7, SG-9                  |
      | operator-customer-agreement | parties | steering-group | each-party | operator, funder | SG-9, X-19, SG-4, SG-5, SG-7 |
      | continuation-contract       | parties | steering-group | each-party | operator         | SG-9, X-19, SG-4, SG-5       |

  @SG-T1 @SG-T2 @SG-T3 @SG-T4 @SG-T9 @MT-R1 @X-22
  Scenario: The steering group's own matters, and what nobody is named for
    Then matters go this way:
      | kind                 | facts         | decides         | recuses          | rules                   |
      | strategic-objective  |               | steering-group  |                  | SG-T3                   |
      | plan-update          | strategic yes | steering-group  |                  | SG-T4                   |
      | plan-update          | strategic no  | management-team |                  | MT-R1                   |
      | open-source-strategy |               | steering-group  |                  | SG-T9                   |
      | funder-seat          |               | steering-group  |                  | SG-T2                   |
      | programme-suspension |               | steering-group  | operator, funder | SG-T1, SG-4, SG-5, SG-7 |
      | other                |               | steering-group  |                  | SG-T1, X-22             |

  @SG-8 @IN-3 @X-21
  Scenario: The model is changed by the steering group, unless it conflicts with the agreement
    Then matters go this way:
      | kind              | facts                        | decides        | proposed by    | then       | open                     | rules            |
      | charter-amendment | conflicts-with-agreement no  | steering-group |                |            |                          | SG-8, IN-3       |
      | charter-amendment | conflicts-with-agreement yes | parties        | steering-group | each-party |                          | SG-8, IN-3, SG-9 |
      | charter-amendment |                              |                |                |            | conflicts-with-agreement | SG-8, IN-3       |

  @SG-T11
  Scenario: Strategic matters are never delegated
    Then matters go this way:
      | kind       | facts         | decides        | open      | refused       | rules  |
      | delegation | strategic no  | steering-group |           |               | SG-T11 |
      | delegation | strategic yes |                |           | not-delegable | SG-T11 |
      | delegation |               |                | strategic |               | SG-T11 |

  @MT-R10 @SG-T6 @MT-R5 @X-28
  Scenario: Components and projects
    Then matters go this way:
      | kind                 | decides         | proposed by     | then                  | rules         |
      | component-to-pilot   | management-team |                 |                       | MT-R10        |
      | component-acceptance | management-team |                 |                       | MT-R10        |
      | component-handover   | steering-group  | management-team |                       | MT-R10, SG-T6 |
      | project-start        | management-team |                 | inform:steering-group | MT-R5         |
      | project-end          | management-team |                 | inform:steering-group | MT-R5         |

  @MT-R8 @X-29
  Scenario: The responsibility table
    Then matters go this way:
      | kind                 | facts                                                                                                                          | decides         | proposed by     | then       | rules       |
      | responsibility-table | conflicts-with-agreement no, grows-party-duties no, changes-operator-resources no, lengthens-schedule no, grows-budget no      | management-team |                 |            | MT-R8       |
      | responsibility-table | conflicts-with-agreement yes                                                                                                   | parties         | steering-group  | each-party | MT-R8, SG-9 |
      | responsibility-table | grows-party-duties yes                                                                                                         | parties         | steering-group  | each-party | MT-R8, SG-9 |
      | responsibility-table | conflicts-with-agreement no, grows-party-duties no, changes-operator-resources yes                                             | steering-group  | management-team |            | MT-R8       |
      | responsibility-table | conflicts-with-agreement no, grows-party-duties no, lengthens-schedule yes                                                     | steering-group  | management-team |            | MT-R8       |
      | responsibility-table | conflicts-with-agreement no, grows-party-duties no, grows-budget yes                                                           | steering-group  | management-team |            | MT-R8       |

  @MT-6
  Scenario: Significant changes of priorities are proposed, others decided
    Then matters go this way:
      | kind            | facts           | decides         | proposed by     | rules |
      | priority-change | significant no  | management-team |                 | MT-6  |
      | priority-change | significant yes | steering-group  | management-team | MT-6  |

  @MT-5 @X-27
  Scenario: Without consensus the management team's matter is the steering group's, and silence is no disagreement
    Then matters go this way:
      | kind        | amount    | facts                              | decides         | then                  | rules     |
      | procurement | 500000.00 | within-frame yes, consensus no     | steering-group  | host-decision         | MT-7, MT-5 |
      | procurement | 500000.00 | within-frame yes, consensus yes    | management-team | host-decision         | MT-7      |
      | procurement | 500000.00 | within-frame yes                   | management-team | host-decision         | MT-7      |
      | project-end |           | consensus no                       | steering-group  | inform:steering-group | MT-R5, MT-5 |

  @TE-1 @TE-D1 @TE-D2
  Scenario: Teams decide operational matters, and bring up only what they disagree on
    Then matters go this way:
      | kind        | facts                             | decides         | open          | rules        |
      | operational | several-teams no                  | team            |               | TE-D1, TE-D2 |
      | operational | several-teams yes                 | virtual-team    |               | TE-D1, TE-D2 |
      | operational | several-teams yes, consensus no   | management-team |               | TE-D1        |
      | operational | consensus no                      | management-team |               | TE-D1        |
      | operational |                                   |                 | several-teams | TE-D1, TE-D2 |
      | team-setup  |                                   | management-team |               | TE-1         |

  @SG-4 @SG-5 @SG-6 @MT-9
  Scenario: Who takes no part hangs on who decides
    Then matters go this way:
      | kind        | amount    | facts                                        | counterparties       | decides            | proposed by     | then          | recuses          | rules            |
      | procurement | 500000.01 |                                              | operator             | steering-group     | management-team | host-decision | operator         | SG-4, SG-5       |
      | procurement | 500000.01 |                                              | funder, municipality | steering-group     | management-team | host-decision | funder           | SG-6, SG-5       |
      | procurement | 500000.00 | within-frame yes                             | operator, funder     | management-team    |                 | host-decision | operator         | MT-9             |
      | procurement | 10000.00  | within-frame yes, affects-maintenance-fee no | operator             | programme-director |                 | host-decision |                  | MT-7             |
      | procurement | 500000.00 | within-frame yes, consensus no               | operator, funder     | steering-group     |                 | host-decision | operator, funder | SG-4, SG-6, MT-5 |

  @SG-T4 @MT-R1
  Scenario: No decision is entered while it is open whose the matter is
    Given these parties join:
      | party   | class        | population | fee     | host |
      | vantaa  | municipality | 237231     | 1000000 | yes  |
      | tampere | municipality | 241009     | 900000  |      |
    And every seat of the "steering-group" is filled
    And these matters are prepared:
      | matter | kind        |
      | plan   | plan-update |
    And a meeting on 2022-12-01 is open with "plan"
    And everybody is present
    And nobody has an interest in "plan"
    And the item "plan" is opened
    And the proposals are "A"
    And nobody is against "A"
    When the decision on "plan" is entered
    Then it is refused as "way-open" by SG-T4, SG-T11

  @SG-T4
  Scenario: A decision is entered once it is known whose the matter is
    Given these parties join:
      | party   | class        | population | fee     | host |
      | vantaa  | municipality | 237231     | 1000000 | yes  |
      | tampere | municipality | 241009     | 900000  |      |
    And every seat of the "steering-group" is filled
    And these matters are prepared:
      | matter | kind        | facts |
      | plan   | plan-update |       |
    And the matter "plan" is corrected:
      | kind        | facts         |
      | plan-update | strategic yes |
    And a meeting on 2022-12-01 is open with "plan"
    And everybody is present
    And nobody has an interest in "plan"
    And the item "plan" is opened
    And the proposals are "A"
    And nobody is against "A"
    When the decision on "plan" is entered
    Then the decision on "plan" is "A"
