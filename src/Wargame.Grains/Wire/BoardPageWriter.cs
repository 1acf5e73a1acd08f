using Wargame.Protocol.Pages;
using Wargame.Sessions.Scenarios;
using Seen = Wargame.Sessions.Views;

namespace Wargame.Grains.Wire;

/// <summary>The projector's page.</summary>
internal static class BoardPageWriter
{
    private const int MostNews = 6;

    public static BoardPage ToWire(this Seen.BoardView view, ScenarioDefinition scenario, DateTimeOffset now) => new(
        view.Header.ToWire(scenario, now),
        [.. view.Teams.Select(team => team.ToWire())],
        view.Map.ToWire(),
        view.Board.ToWire(),
        [.. view.News.Take(MostNews).Select(news => news.ToWire())],
        [.. view.Ladders.Select(ladder => ladder.ToWire())],
        [.. view.Crises.Select(crisis => crisis.ToWire())],
        view.Outcome?.ToWire(),
        view.Agreements.ToWire(scenario),
        [.. view.Debrief.Select(line => line.ToWire())],
        view.HotWash.ToWire(),
        view.Arguments.ToWire(),
        view.WhatIf);
}
