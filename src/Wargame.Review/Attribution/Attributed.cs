using System.Collections.Immutable;
using Wargame.Review.Playtests;
using Wargame.Review.WhatIfs;
using Wargame.Sessions;

namespace Wargame.Review.Attribution;

/// <summary>
/// Who caused what (MODEL 3.8): every headline number's way from its opening to its end, as the world's own, the injects', and each player's
/// share over runs of the same luck in which sets of players hold.
/// </summary>
/// <param name="Players">The teams that decided anything, by actor, in the author's order; last, where there are any, the other actors together, as an empty id.</param>
/// <param name="Exact">Whether every set of players was played; otherwise the shares are drawn and have an error.</param>
/// <param name="Runs">How many runs were played for the shares.</param>
/// <param name="Numbers">The board, then the mandates.</param>
/// <param name="TurningPoints">The decisions without which the end would differ most, the most decisive first.</param>
public sealed record Attributed(
    ImmutableArray<string> Players, bool Exact, int Runs, ImmutableArray<AttributedNumber> Numbers, ImmutableArray<TurningPoint> TurningPoints)
{
    /// <summary>Works it out. Pure; the same session gives the same answer on any number of cores.</summary>
    /// <param name="rules">The session's rules.</param>
    /// <param name="session">The session; its released turns are played again.</param>
    /// <param name="hands">Cores to use at most.</param>
    /// <param name="exactPlayers">Up to how many players every set is played.</param>
    /// <param name="numbers">The numbers to look at; null for the headlines. Turning points are weighed by the headlines, which come first.</param>
    /// <param name="progress">Told how far it is.</param>
    public static Attributed Of(
        SessionRules rules, SessionState session, int hands = 1, int exactPlayers = Limits.ExactPlayers, ImmutableArray<Headline>? numbers = null,
        AttributionProgress? progress = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(session);
        var (teams, others) = Deciders(rules, session);
        ImmutableArray<ImmutableArray<string>> players = [.. teams.Select(team => ImmutableArray.Create(team)).Concat(others.IsEmpty ? [] : [others])];
        var main = Headline.Of(rules);
        var headlines = numbers ?? main;
        var runs = new Coalitions(rules, session, players, headlines, hands, progress ?? new());
        var game = Game.Of(players.Length, exactPlayers, session.Seed);
        (progress ?? new()).Expect(game.MostRuns + Limits.OtherLuck + TurningPoint.Decisions(session));
        runs.Play(game.Sets);
        var (opening, alone, luck) = (runs.Measure(session.Opening), runs.Alone(), runs.Luck(WhatIf.OtherSeeds(session.Seed)));
        return new(
            others.IsEmpty ? teams : teams.Add(""), game.Exact, runs.Runs,
            [.. headlines.Select((headline, place) =>
            {
                long Value(int set) => runs[set][place];
                var (shares, errors) = game.Share(Value);
                return new AttributedNumber(
                    headline, opening[place], alone[place], Value(0), Value(game.All), shares, errors,
                    Distribution.Of([.. luck.Select(end => (double)end[place])]));
            })],
            TurningPoint.Of(session, runs, headlines, main.Length, hands));
    }

    /// <summary>Who gave an order or answered a card; whoever did nothing has no share in anything.</summary>
    private static (ImmutableArray<string> Teams, ImmutableArray<string> Others) Deciders(SessionRules rules, SessionState session)
    {
        var deciders = session.Turns.SelectMany(turn =>
            turn.Inputs.Orders.Select(order => order.Actor).Concat(turn.Choices.Select(choice => choice.Actor))).ToHashSet(StringComparer.Ordinal);
        var teams = rules.Scenario.Teams.Select(team => team.Actor).Where(deciders.Contains).ToImmutableArray();
        return (teams, [.. rules.Actors.Select(actor => actor.Id).Where(actor => deciders.Contains(actor) && !teams.Contains(actor))]);
    }
}

/// <summary>How a headline number came from its opening to its end. Opening, the world's own, the injects' and all shares sum to the end. In milli-units.</summary>
/// <param name="Headline">The number.</param>
/// <param name="Opening">Before the first turn.</param>
/// <param name="Alone">At the end when nobody does anything and no inject comes.</param>
/// <param name="Held">At the end when all hold and the injects come.</param>
/// <param name="End">At the end, as it was.</param>
/// <param name="Shares">For each player its share; they sum to the end minus <paramref name="Held"/>.</param>
/// <param name="Errors">For each share its standard error; 0 when exact.</param>
/// <param name="Luck">The end under other luck, with everybody's orders as they were.</param>
public sealed record AttributedNumber(
    Headline Headline, long Opening, long Alone, long Held, long End, ImmutableArray<long> Shares, ImmutableArray<long> Errors, Distribution Luck)
{
    /// <summary>What the world did by itself.</summary>
    public long World => Alone - Opening;

    /// <summary>What the injects did to a world in which all hold.</summary>
    public long Injects => Held - Alone;

    /// <summary>By how much the end is above the middle of other luck: the part that was luck.</summary>
    public long LuckPart => End - (long)Math.Round(Luck.Middle, MidpointRounding.AwayFromZero);
}
