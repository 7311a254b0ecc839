# The rules as read.

rules-group-introduction = Introduction
rules-group-roles = Roles
rules-group-steering-group = Steering group
rules-group-steering-group-composition = Composition of the steering group
rules-group-steering-group-meetings = Meetings of the steering group
rules-group-steering-group-tasks = Tasks of the steering group
rules-group-management-team = Management team
rules-group-management-team-composition = Composition of the management team
rules-group-management-team-meetings = Meetings of the management team
rules-group-management-team-duties = Duties of the management team
rules-group-management-team-lines = Decisions of the management team
rules-group-teams = Teams
rules-group-forums = Forums and advisory groups
rules-group-city-project-managers = City project managers
rules-group-interpretations = Interpretations
enforcement-enforced = Enforced: what breaks it is refused.
enforcement-tracked = Tracked: who owes it, by when, what was late.
enforcement-shown = Told on pages and papers.
enforcement-judgement = Judged: a named person answers, and the answer is applied.
