using System.Collections.Immutable;
using Wargame.Doctrines.Playtests;
using Wargame.Sessions;
using Wargame.Sessions.Scenarios;
using Wargame.World;
using Wargame.World.Definition;

namespace Wargame.Review.Playtests;

/// <summary>Turns plays into a report.</summary>
/// <param name="scenario">The scenario.</param>
/// <param name="model">Its world.</param>
/// <param name="seed">The playtest's seed.</param>
/// <param name="plays">All plays, in order.</param>
/// <param name="beliefs">The first plays again, under other beliefs.</param>
/// <param name="choices">What the choices made of it.</param>
internal sealed class PlaytestStatistics(
    ScenarioDefinition scenario, WorldModel model, ulong seed, IReadOnlyList<PlayRecord> plays, IReadOnlyList<(string Profile, IReadOnlyList<PlayRecord> Plays)> beliefs,
    ForcedChoices choices)
{
    private const double Thousand = 1000;

    /// <summary>Of fewer plays or casts nothing can be said.</summary>
    private const int Least = 5;
    private static readonly ImmutableArray<Phase> PhasesOfATurn = [Phase.Briefing, Phase.Deliberation, Phase.Commitment, Phase.Adjudication, Phase.Outcome];
    private readonly WorldDefinition world = model.Definition;

    public PlaytestReport Report() => new()
    {
        Scenario = scenario.Id,
        Title = scenario.Title,
        Profile = model.Profile,
        Seed = seed,
        Runs = plays.Count,
        Casts = plays.Select(play => play.Cast.Number).Distinct().Count(),
        Turns = world.Turns,
        Mandates = [.. world.Mandates.Select(Mandate)],
        PrivateCards = [.. world.PrivateCards.Select((card, place) => new PrivateCardReport(card.Id, card.Actor, card.Title, Share(play => play.PrivateCards[place])))],
        Numbers = [.. model.Slots.Where(slot => plays.Any(play => play.Values.Any(values => values[slot.Index] != play.Values[0][slot.Index]))).Select(Number)],
        // What only control sends comes in no play without people, and is no mistake.
        Injects = [.. world.Injects.Select((inject, place) => (Inject: inject, Place: place)).Where(one => one.Inject.Turn is not null || one.Inject.When is not null)
            .Select(one => new HappeningReport(one.Inject.Id, one.Inject.Title, Share(play => play.Injects[one.Place] >= 0)))],
        Crises = [.. world.Crises.Select((crisis, place) => new HappeningReport(crisis.Id, crisis.Name, Share(play => play.Crises[place])))],
        Ladders = [.. world.Ladders.Select(Ladder)],
        Cards = [.. world.Cards.Select(Card).Where(card => card.Asked > 0)],
        Moves = [.. plays.SelectMany(play => play.Moves).Distinct().OrderBy(move => move.Actor, StringComparer.Ordinal).ThenBy(move => move.Instrument, StringComparer.Ordinal).Select(Move).OfType<MoveReport>()],
        NeverOrdered = [.. Instruments.NeverOrdered(model, plays)],
        Beliefs = [.. beliefs.Select(belief => OtherBelief.Of(world, belief.Profile, plays, belief.Plays))],
        Notable = [.. NotablePlays.Of(world, plays)],
        ClockMinutes = PhasesOfATurn.Sum(phase => scenario.Clocks.GetValueOrDefault(phase).TotalMinutes) * world.Turns
            + scenario.Clocks.GetValueOrDefault(Phase.HotWash).TotalMinutes,
        PlannedMinutes = scenario.Minutes,
    };

    private double Share(Func<PlayRecord, bool> happened) => plays.Count(happened) / (double)plays.Count;

    private MandateReport Mandate(MandateDefinition mandate, int place)
    {
        var name = world.Entities.FirstOrDefault(entity => entity.Id == mandate.Actor)?.Name ?? mandate.Actor;
        var byTurn = Enumerable.Range(0, world.Turns + 1).Select(turn => Distribution.Of([.. plays.Select(play => play.Scores[turn][place])]));
        var scored = plays.Select(play => (play.Cast.Number, (int)play.Cast.Tempers.GetValueOrDefault(mandate.Actor), play.Scores[^1][place])).ToList();
        var tempers = plays.GroupBy(play => play.Cast.Tempers.GetValueOrDefault(mandate.Actor))
            .Select(same => (same.Key, same.Count(), same.Average(play => play.Scores[^1][place]))).OrderByDescending(temper => temper.Item3);
        return new(mandate.Actor, name, [.. byTurn], Variance.Of(scored), [.. mandate.Lines.Select((line, at) => Line(line, place, at))], [.. tempers]);
    }

    private LineReport Line(MandateLineDefinition line, int mandate, int place) => new(line.Id, line.Text, line.Weight,
        Share(play => play.Lines[mandate][place] == LineState.Met), Share(play => play.Lines[mandate][place] == LineState.Partly));

    private NumberReport Number(World.State.Slot slot)
    {
        var entity = slot.Entity.Name;
        var variable = slot.Variable.Name;
        return new(slot, entity, variable,
            [.. Enumerable.Range(0, world.Turns + 1).Select(turn => Distribution.Of([.. plays.Select(play => play.Values[turn][slot.Index] / Thousand)]))]);
    }

    private LadderReport Ladder(LadderDefinition ladder)
    {
        var slot = model.Find($"{ladder.Entity}.{ladder.Variable}")!.Index;
        return new(ladder.Id, ladder.Name,
        [
            .. ladder.Rungs.Select((rung, step) => (rung.Name, Share(play => Rung(play.Values[^1][slot]) == step), Share(play => play.Values.Any(values => Rung(values[slot]) == step)))),
        ]);

        static int Rung(long milli) => (int)Math.Round(milli / Thousand);
    }

    private CardReport Card(ChoiceCardDefinition card)
    {
        var asked = plays.Where(play => card.Options.Any(option => play.Chosen.Contains((card.Id, option.Id)))).ToList();
        var mandate = MandateOf(card.Actor);
        return new(card.Id, card.Title, card.Actor, asked.Count / (double)plays.Count,
        [
            .. card.Options.Select(option =>
            {
                var chose = asked.Where(play => play.Chosen.Contains((card.Id, option.Id))).ToList();
                return (option.Label, asked.Count == 0 ? 0 : chose.Count / (double)asked.Count, chose.Count == 0 || mandate < 0 ? double.NaN : chose.Average(play => play.Scores[^1][mandate]));
            }),
        ])
        {
            Difference = choices.Difference(card),
        };
    }

    /// <returns>Null where there is nothing to compare: an actor without a mandate, or an instrument that is ordered always or hardly ever.</returns>
    private MoveReport? Move((string Actor, string Instrument) move)
    {
        var mandate = MandateOf(move.Actor);
        // An idle actor orders nothing at all: against it every instrument would look good.
        var active = plays.Where(play => play.Cast.Tempers.GetValueOrDefault(move.Actor) != Temper.Idle).ToList();
        var with = active.Where(play => play.Moves.Contains(move)).ToList();
        var without = active.Where(play => !play.Moves.Contains(move)).ToList();
        if (mandate < 0 || with.Count < Least || without.Count < Least)
            return null;
        var (first, second) = (CastMeans.Of(with, mandate), CastMeans.Of(without, mandate));
        return new(move.Actor, move.Instrument, with.Count / (double)plays.Count, first.Mean - second.Mean, Math.Sqrt(first.Error + second.Error));
    }

    private int MandateOf(string actor)
    {
        for (var place = 0; place < world.Mandates.Length; place++)
        {
            if (world.Mandates[place].Actor == actor)
                return place;
        }
        return -1;
    }
}
