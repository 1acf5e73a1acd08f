namespace Wargame.Cli.Compare;

/// <summary>How the page of a comparison looks: the game's paper and ink, by day and by night, on a wall, on a phone and on paper.</summary>
internal static class BesideStyle
{
    public const string Text = """
        <style>
        :root { color-scheme: light dark; --paper: #fbf8f1; --card: #fffdf8; --ink: #14213d; --muted: #5b5a58; --line: #dcd6c8; --gold: #e0a526; --c0: #14213d; --c1: #b4500b; --c2: #24689c; --c3: #6b3f91; --c4: #2f7146; --c5: #8d2440 }
        @media (prefers-color-scheme: dark) { :root { --paper: #10182b; --card: #18223a; --ink: #f3efe4; --muted: #b4b3ad; --line: #36415a; --c0: #f3efe4; --c1: #f0a463; --c2: #8fc0ec; --c3: #cbb0ee; --c4: #8fd0a6; --c5: #f29bb2 } }
        * { box-sizing: border-box } body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.5 "Segoe UI", Verdana, system-ui, sans-serif; font-variant-numeric: tabular-nums }
        main { max-width: 82rem; margin: 0 auto; padding: 1.4rem clamp(1rem, 4vw, 3rem) 4rem } h1, h2, h3, .big { font-family: Georgia, "Times New Roman", serif; line-height: 1.2 }
        h1 { font-size: clamp(1.8rem, 4vw, 2.8rem); margin: .1rem 0 .4rem } h2 { border-top: 3px solid var(--ink); padding-top: .6rem; margin: 2.6rem 0 .8rem; font-size: 1.6rem } h3 { font-size: 1.05rem; margin: 0 0 .2rem }
        .kicker { border-top: 4px solid var(--gold); padding-top: .6rem; margin: 0; font-size: .85rem; letter-spacing: .06em; text-transform: uppercase; color: var(--muted) } .muted, figcaption span { color: var(--muted); font-size: .9rem }
        .sessions { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr)); gap: .8rem 1.4rem; margin: 1.2rem 0; padding: 0; list-style: none } .sessions li { display: grid; grid-template-columns: auto 1fr; gap: 0 .8rem; align-items: center; padding: .7rem .9rem; background: var(--card); border: 1px solid var(--line); border-radius: .4rem }
        .badge { grid-row: span 2; display: grid; place-items: center; width: 2.4rem; height: 2.4rem; border-radius: 50%; background: var(--of, var(--c0)); color: var(--paper); font: 700 1.2rem Georgia, serif } .sessions b { font-size: 1.15rem; overflow-wrap: anywhere }
        .notes { margin: 0; padding: .7rem 1rem; border-left: 5px solid var(--gold); background: var(--card); list-style: none } .notes li + li { margin-top: .35rem }
        .parting { display: grid; grid-template-columns: minmax(0, 22rem) 1fr; gap: .4rem 2rem; padding: .9rem 0; border-bottom: 1px solid var(--line) } .big { font-size: 1.35rem; margin: 0 } .parting ul { margin: 0; padding: 0; list-style: none } .parting li { padding: .15rem 0 } .parting li b { color: var(--of, inherit) }
        .rank { display: grid; grid-template-columns: minmax(0, 15rem) 1fr; gap: 0 1.4rem; align-items: center; padding: .5rem 0; border-bottom: 1px solid var(--line) } .rank svg { width: 100%; height: auto; overflow: visible } .rank b { font: 700 1.1rem Georgia, serif }
        .track { stroke: var(--line); stroke-width: 3 } .mark { fill: var(--of) } .rank text, .course text { font-size: 12px; fill: var(--muted) } .rank text.in { fill: var(--paper); font-weight: 700; font-size: 13px }
        .courses { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 1.5rem 2rem } figure { margin: 0 } .course { width: 100%; height: auto } .course .grid { stroke: var(--line) }
        .line { fill: none; stroke-width: 2.6; stroke-linejoin: round } .s0 { stroke: var(--c0); stroke-width: 3.4 } .s1 { stroke: var(--c1); stroke-dasharray: 8 4 } .s2 { stroke: var(--c2); stroke-dasharray: 2 4; stroke-linecap: round } .s3 { stroke: var(--c3); stroke-dasharray: 12 3 3 3 } .s4 { stroke: var(--c4); stroke-dasharray: 5 3 } .s5 { stroke: var(--c5); stroke-dasharray: 1 3 }
        .course .letter { font: 700 14px Georgia, serif } .t0, .course .t0 { fill: var(--c0); --of: var(--c0) } .t1, .course .t1 { fill: var(--c1); --of: var(--c1) } .t2, .course .t2 { fill: var(--c2); --of: var(--c2) } .t3, .course .t3 { fill: var(--c3); --of: var(--c3) } .t4, .course .t4 { fill: var(--c4); --of: var(--c4) } .t5, .course .t5 { fill: var(--c5); --of: var(--c5) }
        .scroll { overflow-x: auto } table { border-collapse: collapse; width: 100% } th, td { padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); text-align: right; white-space: nowrap } th:first-child, td:first-child { text-align: left; white-space: normal; font-weight: 400 } .words td { text-align: left; white-space: normal } .words th { text-align: left } tr.differs td { font-weight: 700 } summary { cursor: pointer; font-weight: 700; padding: .6rem 0 }
        @media (max-width: 44rem) { .parting, .rank { grid-template-columns: 1fr } } @media print { body { background: #fff } figure, .parting, .rank { break-inside: avoid } }
        </style>
        """;
}
