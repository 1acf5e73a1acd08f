namespace Wargame.Protocol.Pages;

/// <summary>All that the projector shows. Nothing secret is in it.</summary>
/// <param name="Header">Phase, clock, headline, join code.</param>
/// <param name="Teams">Every team and whom the session waits for.</param>
/// <param name="Map">The map.</param>
/// <param name="Board">The shared indicators; the first three are shown large.</param>
/// <param name="News">Public news, newest first, at most six.</param>
/// <param name="Ladders">The ladders.</param>
/// <param name="Crises">The crises that everyone is told of, most pressing first.</param>
/// <param name="Outcome">The last released turn, public part, or null.</param>
/// <param name="Agreements">Public agreements, and the breaches that everyone was told of.</param>
/// <param name="Debrief">At the end, what each team added, the largest gain on its own lines first; empty before.</param>
/// <param name="HotWash">The answers of the hot wash that control shows; empty before it.</param>
/// <param name="Arguments">Public free-text orders.</param>
/// <param name="WhatIf">The what-if that control shows; empty for none.</param>
public sealed record BoardPage(
    SessionHeader Header,
    IReadOnlyList<TeamStatus> Teams,
    MapView Map,
    IReadOnlyList<NumberView> Board,
    IReadOnlyList<NewsView> News,
    IReadOnlyList<LadderView> Ladders,
    IReadOnlyList<CrisisView> Crises,
    OutcomeView? Outcome,
    AgreementsView Agreements,
    IReadOnlyList<DebriefLine> Debrief,
    IReadOnlyList<HotWashView> HotWash,
    ArgumentsView Arguments,
    string WhatIf);
