# Home: what needs the reader now.

home-title = What needs me now: { $n }
home-title-none = Nothing waits for you
home-next = Next meetings
home-next-none = No meetings are planned.
home-waiting-others = Waiting for others: { $n }
home-since = Since you were here
home-approved-minutes = Approved minutes
home-task-answer = Say whether you have a conflict of interest: { $meeting }
home-task-read = Read the papers: { $meeting }
home-task-join = The meeting is live: { $meeting }
home-task-vote = Vote: { $item }
home-task-papers = Send the missing papers: { $item }
home-task-convene = Send the notice: { $meeting }
home-task-approve = Approve the minutes: { $meeting }
home-task-vacancy = Name a representative: { $body }
home-task-deputy = Name a deputy: { $name }
