"""Queries as journalists type and paste them, each with how it must be understood.

On the left what is typed, on the right the query as the window says it. Behind "!" stand words of the
trouble that must be told; where there is none, nothing may be told.
"""

from datetime import date

import pytest

from desktop.searching.language import Understood, understand
from desktop.searching.rewording import with_part
from desktop.searching.saying import said

TODAY = date(2024, 11, 20)
"""A Wednesday."""

TYPED = """
# and, or, not in small letters
ukraine and russia                          ukraine AND russia
ukraine or russia                           ukraine OR russia
Ukraine Or Russia                           Ukraine OR Russia
ukraine and russia or belarus               (ukraine AND russia) OR belarus
ukraine and not russia                      ukraine AND NOT russia
ukraine or                                  ukraine
ukraine and                                 ukraine
(ukraine or russia) missile                 (ukraine OR russia) AND missile
outlet:(reuters or ap)                      outlet:reuters OR outlet:ap
"trade (deficit or surplus)"                "trade (deficit OR surplus)"
"dead or alive"                             "dead or alive"
And Trump said                              "And" AND Trump AND said
headline:or                                 headline:"or"
trump not guilty plea                       trump AND "not" AND guilty AND plea
ukraine not russia                          ukraine AND "not" AND russia ! NOT in capitals
ukraine near russia                         ukraine AND near AND russia ! NEAR in capitals
ракети АБО дрони                            ракети OR дрони
ракеты ИЛИ дроны                            ракеты OR дроны
missile | rocket                            missile OR rocket
missile || rocket                           missile OR rocket

# quotation marks of keyboards and pages
“long-range missiles”                       "long range missiles"
“long-range missiles"                       "long range missiles"
“ferry“ harbour                             ferry AND harbour
„Wir schaffen das“                          "Wir schaffen das"
«дальнобойные ракеты»                       "дальнобойные ракеты"
‘victory plan’                              "victory plan"
'victory plan' kyiv                         "victory plan" AND kyiv
Zelensky’s ‘victory plan’                   Zelensky AND "victory plan"
‘Zelensky’s plan’ now                       "Zelensky plan" AND now
the boys’ club and the girls’ club          the AND boys AND club AND the AND girls AND club
п'ять ракет                                 п'ять AND ракет
п’ять ракет                                 п’ять AND ракет
-“long-range missiles”                      NOT "long range missiles"

# pasted headlines, sentences and addresses
What happened in Kharkiv?                   What AND happened AND in AND Kharkiv
Why now?!                                   Why AND now
who said “no”?                              who AND said AND no
Ukraine -- Russia: what next?               Ukraine AND Russia AND what AND next
Ukraine – Russia                            Ukraine AND Russia
https://example.org/news?id=7               "https example org news id 7"
ferry, harbour; mayor…                      ferry AND harbour AND mayor
The mayor (left) said no.                   The AND mayor AND left AND said AND no

# days
date:last week                              date:2024-11-11..2024-11-17
date: Last Week ferry                       date:2024-11-11..2024-11-17 AND ferry
ferry date:this month                       ferry AND date:2024-11-01..2024-11-20
date:past week                              date:2024-11-14..2024-11-20
date:previous month                         date:2024-10-01..2024-10-31
date:last 2 weeks                           date:2024-11-07..2024-11-20
date:"last 3 months"                        date:2024-08-21..2024-11-20
date:May 2024                               date:2024-05-01..2024-05-31
date:30 May 2024                            date:2024-05-30
date:May 30, 2024                           date:2024-05-30
date:"30 травня 2024"                       date:2024-05-30
date:30.05.2024                             date:2024-05-30
date:05/30/2024                             date:2024-05-30
date:05/2024                                date:2024-05-01..2024-05-31
date:05/06/2024                             ! no date
2024-05-01..2024-05-30                      date:2024-05-01..2024-05-30
2024-05-01 – 2024-05-30 ferry               date:2024-05-01..2024-05-30 AND ferry
date:2024-05-01 to 2024-05-30               date:2024-05-01..2024-05-30
2024-05..                                   date:2024-05-01..
before:2024-05-01                           date:..2024-04-30
since:2024-05 until:2024-06                 date:2024-05-01.. AND date:..2024-06-30
after: 30.05.2024                           date:2024-05-31..

# what other programs call it
title:ferry                                 headline:ferry
Source:Reuters author:Smith                 outlet:Reuters AND byline:Smith
lede:missile                                lead:missile
missile /5 launcher                         missile w/5 launcher
missile near5 launcher                      missile w/5 launcher
missile w/sentence launcher                 missile w/s launcher
missile w/para launcher                     missile w/p launcher
missile pre/3 launcher                      missile w/3 launcher ! any order
"missile launcher"~4                        missile w/4 launcher
atleast 3 sanctions                         atleast3 sanctions
words>1,000                                 words:1001..
words:1,000..2,000                          words:1000..2000
zelensky~3                                  zelensky~2
"near5"                                     "near5"
"or"                                        "or"
"""
ROWS = [
    (row[:44].strip(), *(part.strip() for part in f"{row[44:]} ".partition("!")[::2]))
    for row in TYPED.splitlines()
    if row.strip() and not row.startswith("#")
]


@pytest.mark.parametrize(("typed", "meant", "told"), ROWS, ids=[row[0] for row in ROWS])
def test_it_is_understood_as_it_is_meant(typed: str, meant: str, told: str) -> None:
    tree, troubles = understand(typed, TODAY)
    assert (said(tree) if tree is not None else "") == meant
    assert bool(troubles) == bool(told), troubles
    assert all(told in each.sentence for each in troubles)
    if tree is not None:
        assert understand(said(tree), TODAY) == Understood(tree)


def test_there_are_sixty_at_least() -> None:
    assert len(ROWS) >= 60


def test_an_or_in_small_letters_is_kept_together_when_a_query_is_narrowed() -> None:
    typed = with_part("ferry or harbour", "outlet:Gazette")
    tree = understand(typed, TODAY).tree
    assert tree is not None
    assert said(tree) == "(ferry OR harbour) AND outlet:Gazette"
