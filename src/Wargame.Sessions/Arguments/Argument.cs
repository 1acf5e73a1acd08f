using System.Collections.Immutable;
using Wargame.Sessions.Teamwork;

namespace Wargame.Sessions.Arguments;

/// <summary>A free-text order and what became of it.</summary>
/// <param name="Id">Turn, actor and number: <c>02/bolivia/1</c>. It names the draw, so nobody chooses it.</param>
/// <param name="Actor">Whose it is.</param>
/// <param name="Turn">The turn in which it is tried.</param>
/// <param name="Text">What it says.</param>
/// <param name="By">Who worded it last.</param>
public sealed record Argument(string Id, string Actor, int Turn, ArgumentText Text, Issuer By)
{
    private const string Named = "argument/";

    /// <summary>Rises with every save of the team in this turn; whoever words it anew says which one they saw.</summary>
    public int Revision { get; init; }

    /// <summary>Reasons for and against that others gave, in order.</summary>
    public ImmutableArray<ArgumentPoint> Points { get; init; } = [];

    /// <summary>Whether estimates are being taken.</summary>
    public bool VoteIsOpen { get; init; }

    /// <summary>The chance in percent that each team gave, by actor; empty before a vote.</summary>
    public ImmutableSortedDictionary<string, int> Estimates { get; init; } = ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>Control's judgement, or null while there is none.</summary>
    public Judgement? Judgement { get; init; }

    /// <summary>What is told of it with the results.</summary>
    public ImmutableArray<Narrative> Narratives { get; init; } = [];

    /// <summary>What is established by it for later turns, or empty.</summary>
    public string Fact { get; init; } = "";

    /// <summary>The name of its draw, and the cause of what it does to the world.</summary>
    public string Name => Named + Id;

    /// <summary>The id of the argument that has this name; empty where it names none.</summary>
    /// <param name="name">The cause of a ruling.</param>
    public static string IdOf(string? name) => name is not null && name.StartsWith(Named, StringComparison.Ordinal) ? name[Named.Length..] : "";

    /// <summary>Reasons for it: its own, and those of others.</summary>
    public int For => Text.Reasons.Length + Points.Count(point => point.For);

    /// <summary>Reasons against it.</summary>
    public int Against => Points.Count(point => !point.For);

    /// <summary>Why a person's words may not take the place of the team's as they are now, or null.</summary>
    /// <param name="state">The session.</param>
    /// <param name="now">The order as it is now; null when it was taken back.</param>
    /// <param name="by">Who writes.</param>
    /// <param name="seen">The revision that the writer saw, 0 for a new order; null when nobody asks.</param>
    internal static Refusal? WhyStale(SessionState state, Argument? now, Issuer by, int? seen)
    {
        if (seen is not { } saw || now?.Revision == saw)
            return null;
        if (now is null)
            return saw == 0 ? null : Refusals.DraftTakenBack;
        return now.By == by ? Refusals.ChangedElsewhere : Refusals.ChangedMeanwhile(DraftMark.NameOf(state, now.By));
    }
}

/// <summary>A reason for or against somebody else's argument.</summary>
/// <param name="Number">From 1, unique in the argument.</param>
/// <param name="From">The actor whose team sees it, or <c>control</c>'s party name.</param>
/// <param name="For">Whether it speaks for the argument.</param>
/// <param name="Text">One line, 3 to 160 characters.</param>
public sealed record ArgumentPoint(int Number, string From, bool For, string Text);

/// <summary>What some are told of an argument when the results are released.</summary>
/// <param name="Text">A few sentences; the first is the headline.</param>
/// <param name="To">Actor ids; empty for everyone.</param>
public sealed record Narrative(string Text, ImmutableArray<string> To);
