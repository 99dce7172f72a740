# Words after a session: praise that was earned, and what comes next.

after-form = Even and calm all through: the camera found nothing to correct.
after-regular = You have practised on { $days } days of the last { $weeks } weeks. That is a rhythm.
after-all = You went all the way to the end. That took staying power.
after-some = You did { $done } of { $sets } sets, and every one counts.
after-stopped = You stopped when it hurt. That was the right thing to do.
after-back = It is good that you are back.
after-next = What is next
after-next-when = Tomorrow, or whenever it suits you.
after-next-how = After three comfortable days it becomes a little more, after pain or a long break a little less. Today’s page says why.
