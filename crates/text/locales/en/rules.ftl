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

# The handbook of a charter.

handbook-interpretations = What the text leaves open
handbook-chosen = Chosen
handbook-alternative = Alternative
handbook-grounds = Grounds
handbook-competence = Who decides what
handbook-competence-note = The first row that a matter fits is its way.
handbook-always = always after that
handbook-otherwise = otherwise
handbook-or = or
handbook-yes = yes
handbook-no = no
handbook-at-least = at least { $amount }
handbook-more-than = more than { $amount }
handbook-at-most = at most { $amount }
handbook-less-than = less than { $amount }
handbook-exactly = exactly { $amount }
handbook-decides = decides
handbook-proposes = proposes
handbook-then = after that
handbook-parties = the parties, each for itself
handbook-not-delegable = not taken up: it cannot be delegated
handbook-each-party = each party decides for itself
handbook-own-decision = { $who } decides by its own rules
handbook-inform = told to: { $body }
handbook-picture = Who decides what: a solid line carries proposals, a dashed one what could not be agreed on.
handbook-all-parties = All parties together
handbook-picture-proposes = proposes to { $to }: { $kinds }
handbook-picture-hands-on = hands on to { $to } what it cannot agree on
handbook-contents = Contents

changes-title = Changes to the governance model
changes-clauses = Rules that have changed
changes-none = Nothing has changed.
changes-before = Before
changes-now = Now
changes-example = For example: { $answers }
changes-no-way = is not decided
changes-added = new
changes-removed = left out
changes-changed = changed
