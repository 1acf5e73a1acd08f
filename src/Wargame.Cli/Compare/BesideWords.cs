using System.Collections.Immutable;
using System.Globalization;
using Wargame.Cli.Output;
using Wargame.Review.Across;
using Wargame.Sessions;
using Wargame.World.Definition;

namespace Wargame.Cli.Compare;

/// <summary>What both the table and the page say of a comparison.</summary>
internal static class BesideWords
{
    private const int LevelToPercent = 10;

    /// <summary>What must be known before the figures are believed, a sentence each; none where the sessions have all in common.</summary>
    public static IEnumerable<string> Notes(SessionsBeside beside)
    {
        if (!beside.SameVersion)
            yield return "They were played with different versions of the scenario: only what all of them have is compared, and a difference may be the version's.";
        if (!beside.NotInAll.IsEmpty)
            yield return $"Left out, for not all versions have it: {string.Join(", ", beside.NotInAll)}.";
        if (!beside.SameBeliefs)
            yield return $"They were played under different beliefs ({string.Join(", ", beside.Sessions.Select(session => $"{session.Name}: {session.Rules.Model.Profile}"))}): the same order need not do the same.";
        if (!beside.SameLuck)
            yield return "They did not have the same luck: each has a seed of its own.";
        if (beside.Sessions.Any(session => session.State.Turns.Length > beside.Turns))
            yield return FormattableString.Invariant($"Not all were played equally long: they are compared after turn {beside.Turns}, the last that all have.");
    }

    /// <summary>Where a session parted from the first, in a sentence.</summary>
    public static string Parted(SessionsBeside beside, Parting parting) => parting.FirstTurn is { } turn
        ? $"{parting.Other.Name} left the course of {beside.Sessions[0].Name} in {Turn(beside, turn)}."
        : $"{parting.Other.Name} decided as {beside.Sessions[0].Name} did, throughout.";

    /// <summary>A turn's label.</summary>
    public static string Turn(SessionsBeside beside, int turn) =>
        turn == 0 ? "the opening" : FormattableString.Invariant($"{beside.Sessions[0].Rules.Scenario.TurnLabel(turn)} (turn {turn})");

    /// <summary>What differs in the turn in which a session parted: in whose course, and what. Later differences follow from it.</summary>
    public static IEnumerable<(string Session, string What)> First(SessionsBeside beside, Parting parting)
    {
        var (first, other) = (beside.Sessions[0], parting.Other);
        var turn = parting.FirstTurn;
        foreach (var orders in parting.Orders.Where(orders => orders.Turn == turn))
        {
            foreach (var given in orders.OnlyFirst)
                yield return (first.Name, Order(first.Rules, given));
            foreach (var given in orders.OnlySecond)
                yield return (other.Name, Order(other.Rules, given));
        }

        foreach (var choice in parting.Choices.Where(choice => choice.Turn == turn))
        {
            yield return (first.Name, Answer(first.Rules, choice.Card, choice.First));
            yield return (other.Name, Answer(other.Rules, choice.Card, choice.Second));
        }

        foreach (var inject in parting.Injects.Where(inject => inject.Turn == turn))
        {
            var owner = inject.OnlyFirst ? first : other;
            yield return (owner.Name, $"inject: {owner.Rules.Model.Definition.Injects.FirstOrDefault(known => known.Id == inject.Inject)?.Title ?? inject.Inject}");
        }

        if (parting.RulingsFrom == turn && turn is not null)
            yield return ("", "control ruled otherwise");
    }

    /// <summary>An order in words.</summary>
    public static string Order(SessionRules rules, GivenOrder given)
    {
        var draft = given.Draft;
        var (actor, instrument) = (rules.Entity(draft.Actor)?.Name ?? draft.Actor, rules.Instrument(draft.Instrument)?.Name ?? draft.Instrument);
        var target = draft.Target == draft.Actor ? "" : $", {rules.Entity(draft.Target)?.Name ?? draft.Target}";
        var end = given.Withdrawn ? " (refused and withdrawn)" : given.Failed is not null ? " (could not be carried out)" : given.Vetoed is not null ? " (vetoed)" : "";
        return FormattableString.Invariant($"{actor}: {instrument}{target}, {draft.Level / LevelToPercent}%{end}");
    }

    /// <summary>A figure of milli-units with its unit, for eyes.</summary>
    public static string Figure(long milli, Unit unit)
    {
        var figure = Math.Abs(milli / (decimal)World.Limits.Milli).ToString(Math.Abs(milli) >= 100 * World.Limits.Milli ? "#,0" : "0.#", CultureInfo.InvariantCulture);
        var sign = milli < 0 && figure != "0" ? "−" : "";
        return unit.Symbol switch
        {
            "" or "points" or "rungs" => sign + figure,
            "$M" => $"{sign}${figure} M",
            _ => $"{sign}{figure} {unit.Symbol}",
        };
    }

    /// <summary>The same without a unit that is a word, for a scale.</summary>
    public static string Plain(long milli, Unit unit) => Figure(milli, unit.Symbol == "$M" ? unit : Unit.Number);

    /// <summary>A change with its sign; empty where there is none.</summary>
    public static string Change(long milli, Unit unit) => milli == 0 ? "" : milli > 0 ? "+" + Figure(milli, unit) : Figure(milli, unit);

    /// <summary>How a session stands, in a line: its luck, its beliefs, how far it came.</summary>
    public static string About(ComparedSession session) => string.Join(", ", new[]
    {
        $"seed {session.State.Seed.ToString(CultureInfo.InvariantCulture)}", $"profile {session.Rules.Model.Profile}", Words.Count(session.State.Turns.Length, "turn"),
        $"scenario content {session.Rules.Scenario.Hash[..12]}",
    });

    /// <summary>By session, the turns in which a crisis broke out.</summary>
    public static ImmutableArray<string> Outbreaks(CrisisBeside crisis) => [.. crisis.Began.Select(turn => turn is { } began ? FormattableString.Invariant($"turn {began}") : "–")];

    private static string Answer(SessionRules rules, string card, string option)
    {
        var known = rules.Model.Definition.Cards.FirstOrDefault(one => one.Id == card);
        return $"{rules.Entity(known?.Actor ?? "")?.Name}: {known?.Title ?? card}: {known?.Options.FirstOrDefault(one => one.Id == option)?.Label ?? option}";
    }
}
