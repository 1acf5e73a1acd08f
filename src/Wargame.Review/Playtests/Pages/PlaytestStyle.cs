namespace Wargame.Review.Playtests.Pages;

/// <summary>How a playtest's page looks: few colours, told apart by eyes of every kind, readable from the back of a room and on paper.</summary>
internal static class PlaytestStyle
{
    public const string Text = """
        <style>
        :root { --ink: #22201c; --soft: #5f594e; --paper: #fbf8f1; --card: #fff; --rule: #ddd5c3; --blue: #2b5c8a; --orange: #c8691c; --grey: #8d8779 }
        * { box-sizing: border-box } body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.45 system-ui, "Segoe UI", sans-serif }
        main { max-width: 1180px; margin: 0 auto; padding: 24px 20px 60px } h1 { font-size: 30px; margin: 0 0 4px } h2 { margin: 38px 0 6px; font-size: 22px } h3 { margin: 0 0 6px; font-size: 16px }
        p { margin: 4px 0 10px; color: var(--soft); max-width: 76ch } .small { font-size: 13px; color: var(--soft); font-weight: normal }
        .facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(210px, 1fr)); gap: 12px; margin-top: 14px } .facts div, section { background: var(--card); border: 1px solid var(--rule); border-radius: 8px; padding: 12px 14px }
        .facts b { display: block; font-size: 28px } .facts span { color: var(--soft) }
        .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(340px, 1fr)); gap: 14px; align-items: start } table { border-collapse: collapse; width: 100%; font-size: 14px } td, th { padding: 3px 6px 3px 0; text-align: left; vertical-align: middle }
        tr + tr td { border-top: 1px solid #f0eadb } .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums } .bar { width: 90px } .bar svg { width: 84px; height: 10px; display: block } .track { fill: #eee7d8 }
        tr.odd td:first-child::after { content: " ⚠"; color: var(--orange) } .shares th { width: 230px; font-weight: 600; font-size: 15px } .shares svg { display: block; width: 100%; max-width: 760px; border-radius: 4px }
        .own { fill: var(--blue) } .others { fill: #b9cbdd } .luck { fill: var(--orange) } text.own, text.luck { fill: #fff } text.others { fill: #1d3a56 } .shares text { font-size: 13px }
        .fan { width: 100%; height: auto; display: block } .fan text { font-size: 10.5px; fill: var(--soft) } .fan .grid { stroke: #eee7d8 } .fan .light { fill: #cfdce9 } .fan .dark { fill: #8fb0cf } .fan .middle { fill: none; stroke: #173f66; stroke-width: 2 }
        .fans { display: grid; grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); gap: 10px; margin: 8px 0 18px } figure { margin: 0; background: var(--card); border: 1px solid var(--rule); border-radius: 6px; padding: 6px } figcaption { font-size: 13px; padding: 0 4px 2px }
        summary { font-weight: 600; cursor: pointer; padding: 4px 0 } .moves { max-width: 820px } @media print { body { background: #fff } section, figure { break-inside: avoid } }
        </style>
        """;
}
