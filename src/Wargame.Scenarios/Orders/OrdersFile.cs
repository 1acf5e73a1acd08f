using System.Collections.Immutable;
using Wargame.World.Definition;
using Wargame.World.State;
using Wargame.World.Turn;

namespace Wargame.Scenarios.Orders;

/// <summary>What an experiment is told to do: a checked orders file, its lines in the author's order.</summary>
/// <param name="Orders">Orders, each with the mode that it has after the host's answer.</param>
/// <param name="Answers">Answers to cards.</param>
/// <param name="Injects">Injects that come by hand.</param>
/// <param name="Rulings">Changes to what the engine would propose.</param>
public sealed record OrdersFile(
    ImmutableArray<ScriptedOrder> Orders,
    ImmutableArray<ScriptedAnswer> Answers,
    ImmutableArray<ScriptedInject> Injects,
    ImmutableArray<ScriptedRuling> Rulings)
{
    /// <summary>Nobody does anything.</summary>
    public static OrdersFile Empty { get; } = new([], [], [], []);

    /// <summary>The actors that the file speaks for, by orders or answers, each once.</summary>
    public IEnumerable<string> Actors =>
        Orders.Select(line => line.Order.Actor).Concat(Answers.Select(line => line.Actor)).Distinct(StringComparer.Ordinal);

    /// <summary>The turns of all lines.</summary>
    public IEnumerable<int> Turns =>
        [.. Orders.Select(line => line.Turn), .. Answers.Select(line => line.Turn), .. Injects.Select(line => line.Turn), .. Rulings.Select(line => line.Turn)];
}

/// <summary>An order of the file.</summary>
/// <param name="Turn">The turn in which it is given, from 1.</param>
/// <param name="Order">
/// The order. Its id is made from what it says (<c>01/us/eradicate/co-south</c>), not from where it stands, so that the rest of the file may
/// change and the same order keeps its name in ledgers and hashes.
/// </param>
/// <param name="At">Where it is written.</param>
public sealed record ScriptedOrder(int Turn, Order Order, SourceSpan At);

/// <summary>An answer of the file.</summary>
/// <param name="Turn">The turn, from 1.</param>
/// <param name="Actor">Who is asked.</param>
/// <param name="Choice">The card and the option.</param>
/// <param name="At">Where it is written.</param>
public sealed record ScriptedAnswer(int Turn, string Actor, Choice Choice, SourceSpan At);

/// <summary>An inject of the file.</summary>
/// <param name="Turn">The turn at whose start it comes, from 1.</param>
/// <param name="Inject">Its id.</param>
/// <param name="At">Where it is written.</param>
public sealed record ScriptedInject(int Turn, string Inject, SourceSpan At);

/// <summary>A ruling of the file.</summary>
/// <param name="Turn">The turn, from 1.</param>
/// <param name="Ruling">What is changed, by how much, and why.</param>
/// <param name="At">Where it is written.</param>
public sealed record ScriptedRuling(int Turn, Ruling Ruling, SourceSpan At);
